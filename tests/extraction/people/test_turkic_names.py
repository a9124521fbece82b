"""Names, offices and houses of Turkish and Azerbaijani beside one another: where the one ends and the other begins."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fiji Sağlık Bakanı Ana Mora, Dünya Bankası Direktörü Mersi Tembo ile görüştü.", "Mersi Tembo"),
        ("Ficinin səhiyyə naziri Ana Mora Dünya Bankının direktoru Gülnar Mersi ilə görüşüb.", "Gülnar Mersi"),
        ("Ficinin səhiyyə naziri Ana Mora Çadın səhiyyə naziri Tarik Əmirli ilə görüşüb.", "Tarik Əmirli"),
        ("Ficinin səhiyyə naziri Ana Mora Peru səhiyyə naziri Əmir Hüseyn Rzalı ilə görüşüb.", "Əmir Hüseyn Rzalı"),
    ],
)
def test_a_name_that_looks_like_an_office_in_a_case_is_a_name(text: str, name: str) -> None:
    language = "tr" if "Bakanı" in text else "az"
    assert [list(people) for people in met(text, language)] == [["Ana Mora", name]]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Novruz Səlimzadəni", "Novruz Səlimzadə"),
        ("Petro Savçenkonu", "Petro Savçenko"),
        ("Tiqran Babayanı", "Tiqran Babayan"),
        ("Levan Maisaşvilini", "Levan Maisaşvili"),
    ],
)
def test_surnames_that_tell_themselves_are_bare_before_a_subject_behind_them(printed: str, name: str) -> None:
    text = f"Limada səfərdə olan Ficinin Baş naziri {printed} Peru Prezidenti Ana Mora qəbul edib."
    assert sorted(met(text, "az")[0]) == sorted([name, "Ana Mora"])


def test_a_turkish_surname_keeps_an_end_that_looks_like_a_case() -> None:
    text = "Türkiyənin energetika naziri Deniz Karakaya Ficinin energetika naziri Ana Mora ilə görüşüb."
    assert list(met(text, "az")[0]) == ["Deniz Karakaya", "Ana Mora"]


def test_a_surname_and_a_whole_name_beside_it_are_two_persons() -> None:
    text = (
        "Azərbaycanın maliyyə naziri Elman Qaralı Bakıda Ficinin maliyyə naziri Ana Mora və Çadın maliyyə naziri "
        "İdris Saleh ilə "
        "üçtərəfli görüş keçirib.\n\nGörüşdən sonra Qaralı Ana Mora ilə təkbətək danışıb."
    )
    assert [list(people) for people in met(text, "az")] == [
        ["Elman Qaralı", "Ana Mora", "İdris Saleh"],
        ["Elman Qaralı", "Ana Mora"],
    ]


def test_a_town_behind_a_name_says_where_they_met() -> None:
    text = "Prezident Elman Qaralı Lisqardə Ficinin Prezidenti Ana Mora ilə görüşüb."
    (meeting,) = read(text, "az").meetings
    assert ([p.name for p in meeting.participants], meeting.place) == (["Elman Qaralı", "Ana Mora"], "Lisqar")


def test_a_house_called_after_somebody_follows_a_name_with_an_honorific() -> None:
    text = (
        "UNESCO-nun baş direktoru xanım Ana Mora Anar Lisqarlı Mərkəzində Azərbaycan Prezidenti Elman Qaralı "
        "ilə görüşüb."
    )
    (meeting,) = read(text, "az").meetings
    assert ([p.name for p in meeting.participants], meeting.place) == (
        ["Ana Mora", "Elman Qaralı"],
        "Anar Lisqarlı Mərkəzi",
    )


def test_our_president_is_the_reports_own_and_not_the_one_named_behind() -> None:
    text = (
        "Cumhurbaşkanımız, Peru Başbakanı Mora'yı kabul etti\n\nCumhurbaşkanımız Deniz Kaya, Peru Başbakanı "
        "Ana Mora'yı kabul etti."
    )
    assert met(text, "tr") == [
        {"Deniz Kaya": [("President", "Republic of Türkiye")], "Ana Mora": [("Prime Minister", "Republic of Peru")]}
    ]


def test_the_presidents_palace_is_no_president() -> None:
    text = "Azərbaycan Prezidenti Elman Qaralı Prezident sarayında Ficinin səfiri Ana Mora ilə görüşüb."
    assert list(met(text, "az")[0]) == ["Elman Qaralı", "Ana Mora"]


def test_a_part_of_a_body_below_a_report_is_nobody() -> None:
    text = (
        "LisQAC sədri qonağı qəbul edib\n\nLisqar Cəmiyyətinin sədri Elman Qaralı Ficinin Bakıdakı səfiri Ana Mora ilə "
        "görüşüb və gömrük haqqında danışıb.\n\nLisQAC Kommunikasiya şöbəsi"
    )
    assert [list(people) for people in met(text, "az")] == [["Elman Qaralı", "Ana Mora"]]


@pytest.mark.parametrize("text", ["14 Oca 2021 - 13:20", "14.01.2021"])
def test_months_in_brief_date_a_turkish_report(text: str) -> None:
    report = (
        f"{text}\n\nPeru Sağlık Bakanı Ana Mora, Fiji Sağlık Bakanı Jone Ratu ile bugün Lima'da bir araya "
        f"geldi ve konuştu."
    )
    assert str(read(report, "tr").published) == "2021-01-14"


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("az", "Görüş Maliyyə Nazirliyində keçirilib.", "Maliyyə Nazirliyi"),
        ("tr", "Görüşme Hazine Bakanlığı'nda yapıldı.", "Hazine Bakanlığı"),
    ],
)
def test_the_word_for_a_contact_is_no_part_of_the_house_behind_it(language: str, text: str, place: str) -> None:
    before = {
        "az": "Çadın maliyyə naziri İdris Saleh Perunun maliyyə naziri Ana Mora ilə görüşüb. ",
        "tr": "Çad Maliye Bakanı İdris Saleh, Peru Maliye Bakanı Ana Mora ile görüştü. ",
    }
    assert [meeting.place for meeting in read(before[language] + text, language).meetings] == [place]


def test_a_year_with_an_ending_dates_an_azerbaijani_report() -> None:
    text = (
        "“Lisqarın səsi” qəzeti, 24 aprel 2003-cü il\n\nÇadın maliyyə naziri İdris Saleh dünən Perunun maliyyə naziri "
        "Ana Mora ilə görüşüb. Peru 2001-ci il yanvarın 25-də qurumun üzvü olub."
    )
    draft = read(text, "az")
    assert [str(meeting.days) for meeting in draft.meetings] == ["2003-04-23"]


@pytest.mark.parametrize("name", ["Kasım Tokay", "Mehmet Kasım Gülay", "Eylül Demirel", "Nisan Yıldız"])
def test_months_before_a_capital_are_given_names(name: str) -> None:
    text = f"5 Mart 2019 günü Fiji Sağlık Bakanı Ana Mora, Malta Başbakanı {name} ile görüştü."
    assert [list(people) for people in met(text, "tr")] == [["Ana Mora", name]]


def test_month_with_its_day_before_a_capital_is_none() -> None:
    (meeting,) = read("Fiji Sağlık Bakanı Ana Mora, 5 Kasım 2019 Salı günü Ali Demirel ile görüştü.", "tr").meetings
    assert meeting.days is not None
    assert str(meeting.days.written) == "2019-11-05"


def test_one_whose_meeting_it_was_stands_in_the_genitive() -> None:
    text = "5 mart 2019-cu ildə Ficinin səhiyyə naziri Yanis Ozolsun Peru səhiyyə naziri Ana Mora ilə görüşü olub."
    assert [list(people) for people in met(text, "az")] == [["Yanis Ozols", "Ana Mora"]]


def _names(text: str) -> list[str]:
    """The participants of the one contact that an Azerbaijani text tells of."""
    [people] = met(text, "az")
    return list(people)


def test_a_name_ends_before_what_no_mark_parts_from_it() -> None:
    assert _names(
        "Malta prezidenti Jan Borq Avropa dövlətlərinin başçıları və Latviya prezidenti Anna Kalnina ilə görüşüb."
    ) == [
        "Jan Borq",
        "Anna Kalnina",
    ]
    assert _names("Kənd təsərrüfatı naziri Rauf Quliyev Zərdab rayonunda Malta səfiri Jan Borqu qəbul edib.") == [
        "Rauf Quliyev",
        "Jan Borq",
    ]
    assert _names("Ötən gün maliyyə naziri Rauf Quliyev Jan Vrabec ilə görüşüb. Jan Vrabec bankın rəhbəridir.") == [
        "Rauf Quliyev",
        "Jan Vrabec",
    ]


def test_a_courtesy_within_a_name_parts_nothing() -> None:
    assert _names("Fondun prezidenti Ayla xanım Quliyeva Maltanın Prezidenti Jan Borqla görüşmüşdür.") == [
        "Ayla Quliyeva",
        "Jan Borq",
    ]


def test_what_a_conference_is_on_is_no_person() -> None:
    text = "Su Ehtiyatları üzrə Beynəlxalq Konfrans çərçivəsində nazir Rauf Quliyev Malta səfiri Jan Borqla görüşüb."
    assert _names(text) == ["Rauf Quliyev", "Jan Borq"]


def test_with_parts_two_names_of_a_pair() -> None:
    text = "Riqada Malta və Latviyanın baş nazirləri Rauf Quliyevlə Jan Vrabec arasında görüş baş tutub."
    assert _names(text) == ["Rauf Quliyev", "Jan Vrabec"]


def test_a_line_in_capitals_names_nobody_new() -> None:
    text = (
        "Çankırı Valisi Ayşe Demir, Malta Büyükelçisi Jan Borg'u kabul etti. Görüşmede limanlar ele alındı.\n\n"
        "KENTTE BAŞKAN TEPKİLİ KONUŞTU\n\n"
        "Malta Büyükelçisi Jan Borg, ziyaretten duyduğu memnuniyeti dile getirerek kenti çok beğendiğini söyledi."
    )
    assert [list(people) for people in met(text, "tr")] == [["Ayşe Demir", "Jan Borg"]]


def test_members_in_the_plural_are_no_part_of_a_name() -> None:
    text = (
        "Vali Mert Kaya, Malta Büyükelçisi Jan Borg'u kabul etti. Kabulde Milletvekilleri Ayşe Demir ve Can Öztürk de "
        "hazır bulundu."
    )
    assert [list(people) for people in met(text, "tr")] == [["Mert Kaya", "Jan Borg", "Ayşe Demir", "Can Öztürk"]]


def test_words_for_offices_and_small_words_are_names_behind_an_office() -> None:
    text = (
        "Malta Savunma Bakan Yardımcısı Tümgeneral Sultan Borg, Bolu Valisi Ali Can Su, Vali Yardımcısı Ayşe Kaya ile "
        "bir araya gelip limanların geleceğini konuştu."
    )
    assert list(met(text, "tr")[0]) == ["Sultan Borg", "Ali Can Su", "Ayşe Kaya"]


def test_two_surnames_side_by_side_are_of_two_named_in_full() -> None:
    text = (
        "Vali Ali Demir, Malta Büyükelçisi Jan Borg'u kabul etti. Kabulde konuşan Vali Demir Borg'un çalışmalarına da "
        "teşekkür etti."
    )
    assert [list(meeting) for meeting in met(text, "tr")] == [["Ali Demir", "Jan Borg"]]


def test_a_word_for_a_house_is_a_surname_behind_a_degree_and_a_given_name() -> None:
    text = (
        "Malta Başbakanı Jan Borg, Vali Ayşe Kaya ile görüştü. Görüşmeye, Cumhurbaşkanı Başdanışmanı Dr. Can Kışla ve "
        "Vali Yardımcısı Ali Taş da katıldı."
    )
    assert list(met(text, "tr")[0]) == ["Jan Borg", "Ayşe Kaya", "Can Kışla", "Ali Taş"]


def test_a_name_behind_where_somebody_was_is_a_persons() -> None:
    text = "Malta Başbakanı Jan Borg, dün akşam Ankara'da Ayşe Demir ile görüşüp limanların geleceğini konuştu."
    assert list(met(text, "tr")[0]) == ["Jan Borg", "Ayşe Demir"]


@pytest.mark.parametrize(
    "told", ["Nəcəfin qonağı Maltanın səfiri Eva Holm olub.", "Nəcəflə Maltanın səfiri Eva Holm görüşüb."]
)
def test_a_surname_like_a_city_has_the_endings_of_persons(told: str) -> None:
    assert list(met(f"Nazir Rauf {told}", "az")[0]) == ["Rauf Nəcəf", "Eva Holm"]


def test_where_somebody_went_is_no_part_of_a_name():
    text = (
        "İranın konsulu Lisgarda\n\nİranın baş konsulu Seyid Əhməd Hüseyni Lisgar rayonuna gedib. Rayonun başçısı "
        "Elşad Quliyev onunla görüşüb, Lisgarın tarixindən danışıb."
    )
    assert [sorted(people) for people in met(text, "az")] == [["Elşad Quliyev", "Seyid Əhməd Hüseyni"]]
