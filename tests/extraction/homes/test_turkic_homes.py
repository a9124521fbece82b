"""Whose the offices of Turkish reports are where a title, a list or the north of Cyprus tells it."""

import pytest

from tests.extraction.told import met, read

TR, NORTH = "Republic of Türkiye", "Turkish Republic of Northern Cyprus"
AZERBAIJAN = "Republic of Azerbaijan"


def test_president_beside_a_title_that_only_one_state_has_is_of_that_state():
    text = "Cumhurbaşkanı Ali Demirel, Genelkurmay Başkanı Orgeneral Can Taş'ı kabul etti."
    assert met(text, "tr") == [{"Ali Demirel": [("President", TR)], "Can Taş": [("Chief of the General Staff", TR)]}]


def test_those_listed_behind_a_guest_are_of_his_state():
    text = (
        "Genelkurmay Başkanı Orgeneral Can Taş, Malta Cumhurbaşkanı Jan Borg, Meclis Başkanı Ana Vella ve Başbakan "
        "Marc Zammit ile bir araya geldi."
    )
    assert met(text, "tr") == [
        {
            "Can Taş": [("Chief of the General Staff", TR)],
            "Jan Borg": [("President", "Republic of Malta")],
            "Ana Vella": [("Speaker", "Republic of Malta")],
            "Marc Zammit": [("Prime Minister", "Republic of Malta")],
        }
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Cumhurbaşkanı Ali Demirel, Cumhuriyet Meclisi'nde Başbakan Can Taş ile görüştü.",
        "Cumhurbaşkanı Ali Demirel, Başbakan Can Taş'ı kabul etti. Kabulde UBP'nin kuruluş yıl dönümü konuşuldu.",
    ],
)
def test_a_body_of_northern_cyprus_tells_whose_officials_met(text):
    assert met(text, "tr") == [{"Ali Demirel": [("President", NORTH)], "Can Taş": [("Prime Minister", NORTH)]}]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("tr", "Cumhurbaşkanı Ali Demirel, TBMM'de Başbakan Can Taş ile görüştü.", "TBMM"),
        ("az", "Prezident Ali Demirli Milli Məclisdə Baş nazir Can Daşlı ilə görüşüb.", "Milli Məclis"),
    ],
)
def test_the_body_where_they_met_is_not_whose_the_office_is(language, text, place):
    (meeting,) = read(text, language).meetings
    state = TR if language == "tr" else "Republic of Azerbaijan"
    assert [o.organization for p in meeting.participants for o in p.offices] == [state, state]
    assert meeting.place == place


def test_acting_and_deputy_heads_are_of_the_body_whose_head_took_part():
    text = (
        "Malta Büyükelçisi Jan Borg; Lisgar Üniversitesi Rektörü Prof. Dr. Oya Demir ve Rektör Vekili Can Er ile bir "
        "araya geldi."
    )
    (people,) = met(text, "tr")
    assert people["Can Er"] == [("Acting Rector", "Lisgar Üniversitesi")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "President Carlo Borg of Malta met the Rector of Lisgar University, Ana Roy, and Vice Rector Jan Hill.",
        ),
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió a la rectora de la Universidad de Lisgar, Ana Roy, y al "
            "vicerrector Jan Hill.",
        ),
    ],
)
def test_a_deputy_is_of_the_body_of_the_only_chief_who_took_part(language, text):
    (people,) = met(text, language)
    ((_, body),) = people["Ana Roy"]
    assert body
    assert people["Jan Hill"] == [("Vice Rector", body)]


@pytest.mark.parametrize(
    "text",
    [
        "Dışişleri Bakanı Can Taş, KKTC Cumhurbaşkanı Ali Demirel ile görüştü.",
        "Dışişleri Bakanı Can Taş, Kuzey Kıbrıs Türk Cumhuriyeti (KKTC) Cumhurbaşkanı Ali Demirel ile bir araya geldi.",
    ],
)
def test_who_names_northern_cyprus_as_another_state_is_of_turkiye(text):
    assert met(text, "tr") == [
        {"Can Taş": [("Minister of Foreign Affairs", TR)], "Ali Demirel": [("President", NORTH)]}
    ]


def test_generals_beside_their_minister_do_not_tell_that_he_is_anothers():
    text = (
        "Milli Savunma Bakanı Can Taş, KKTC Dışişleri Bakanı Ali Demirel ile Harp Okulu'nda bir araya geldi. Taş, "
        "beraberindeki Genelkurmay Başkanı Orgeneral Mert Kaya ile konukları karşıladı."
    )
    (people,) = met(text, "tr")
    assert people["Can Taş"] == [("Minister of National Defence", TR)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "az",
            "Malta Prezidenti Jan Borg Latviyanın Baş naziri Anna Kalnina ilə görüşüb. Görüşdə Maltanın Baş naziri "
            "Marc Zammit və ədliyyə naziri Ana Vella iştirak edib.",
        ),
        (
            "tr",
            "Malta Cumhurbaşkanı Jan Borg, Letonya Başbakanı Anna Kalnina ile görüştü. Görüşmeye Malta Başbakanı Marc "
            "Zammit ve Adalet Bakanı Ana Vella da katıldı.",
        ),
    ],
)
def test_those_listed_behind_who_came_along_are_of_his_state(language, text):
    (people,) = met(text, language)
    assert people["Ana Vella"] == [("Minister of Justice", "Republic of Malta")]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "tr",
            "Kenya'ya giden Malta Başbakanı Jan Borg, Cumhurbaşkanı John Otieno ile görüşüp limanı gezdi.",
            "President",
        ),
        ("tr", "Malta Başbakanı Jan Borg, ziyaret için geldiği Kenya'da Bakan John Otieno ile görüştü.", "Minister"),
        ("az", "Keniyada səfərdə olan Maltanın Baş naziri Jan Borg Prezident John Otieno ilə görüşüb.", "President"),
    ],
)
def test_whom_a_visitor_met_is_of_the_state_that_was_visited(language, text, title):
    assert met(text, language)[0]["John Otieno"] == [(title, "Republic of Kenya")]


def test_a_visitor_is_not_of_the_state_that_he_visits():
    text = (
        "ROMA (AA) - Malta Başbakanı Ali Kaya İtalya'ya gitti. Dışişleri Bakanı Can Demir, Roma'daki temaslarına "
        "Dışişleri Bakanı Jan Borg'la başladı."
    )
    title = "Minister of Foreign Affairs"
    assert met(text, "tr") == [{"Can Demir": [(title, TR)], "Jan Borg": [(title, "Italian Republic")]}]


def test_who_receives_in_the_capital_of_cyprus_is_of_its_north():
    text = (
        "Cumhurbaşkanı Ali Demirel, bugün Lefkoşa'da Malta Büyükelçisi Jan Borg'u kabul etti. Ardından Letonya "
        "Büyükelçisi Anna Ozola ile bir araya geldi."
    )
    assert [people["Ali Demirel"] for people in met(text, "tr")] == [[("President", NORTH)]] * 2
    text = "Rum lider Jan Borg, bugün Lefkoşa'da Letonya Büyükelçisi Anna Ozola'yı kabul etti."
    assert met(text, "tr")[0]["Jan Borg"] == [("Leader", "Republic of Cyprus")]


@pytest.mark.parametrize(
    ("language", "text", "home"),
    [
        ("tr", "Cumhurbaşkanı Ali Demirel, dün akşam Milli Eğitim Bakanı Can Taş ile okulların açılışını görüştü.", TR),
        ("az", "Prezident Anar Kərimov dünən axşam təhsil naziri Can Taşı qəbul edib.", "Republic of Azerbaijan"),
    ],
)
def test_officials_of_a_text_that_names_no_state_are_of_its_languages(language, text, home):
    (people,) = met(text, language)
    assert [offices[0][1] for offices in people.values()] == [home, home]


@pytest.mark.parametrize(
    ("language", "text", "home"),
    [
        (
            "tr",
            "Bakan Can Kaya, Peru Başbakanı Ana Mora ile görüştü. Kaya daha sonra Türkiye'nin Lima Büyükelçisi Ali "
            "Demirel ile bir araya geldi.",
            TR,
        ),
        (
            "az",
            "Nazir Rauf Quliyev Perunun Baş naziri Ana Mora ilə görüşüb. Sonra Rauf Quliyev Azərbaycanın Perudakı "
            "səfiri Anar Kərimov ilə görüşüb.",
            "Republic of Azerbaijan",
        ),
    ],
)
def test_who_met_an_envoy_abroad_is_not_of_the_state_whose_officials_he_met(language, text, home):
    assert [next(iter(people.values())) for people in met(text, language)] == [[("Minister", home)]] * 2


def test_who_is_host_in_a_states_capital_is_of_it_and_his_guest_of_the_languages_own():
    text = "Bakan Ali Demir, Macaristan'ın başkentinde Dışişleri Bakanı Jan Borg ile görüştü."
    draft = read(text, "tr").meetings[0]
    assert draft.place == "Budapeşte"
    assert [p.offices[0].organization for p in draft.participants] == [TR, "Hungary"]


def test_whom_a_visitor_meets_next_is_of_the_state_he_visits():
    text = (
        "Bakan Ali Demir, ziyaret için gittiği Macaristan'ın başkentinde Maliye Bakanı Jan Borg ile görüştü. Demir'i "
        "daha sonra Başbakan Ana Roy kabul etti."
    )
    assert [list(people.items())[1][1][0][1] for people in met(text, "tr")] == ["Hungary", "Hungary"]


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        (
            "tr",
            "Malta Başbakanı Ana Roy ile Şili Başbakanı Ali Demir Ankara'da bir araya geldi. Roy'a Sağlık Bakanı Jan "
            "Borg eşlik etti.",
            "Jan Borg",
            ("Minister of Health", "Republic of Malta"),
        ),
        (
            "az",
            "Maltanın Baş naziri Ana Roy ilə Çilinin Baş naziri Əli Quliyev Bakıda görüşüb. Quliyevi səhiyyə naziri "
            "Yan Borq müşayiət edib.",
            "Yan Borq",
            ("Minister of Health", "Republic of Chile"),
        ),
    ],
)
def test_who_accompanies_one_is_of_his_state(language, text, name, office):
    assert met(text, language)[0][name] == [office]


def test_a_governor_is_of_the_town_that_somebody_came_to():
    text = (
        "Malta'nın Ankara Büyükelçisi Jan Borg, heyetiyle Hatay'a geldi. Konukları makamında Vali Ali Demir ağırladı."
    )
    assert met(text, "tr")[0]["Ali Demir"] == [("Governor", "Hatay")]
    text = "Vali Ali Demir, Hatay'da ve Bursa'da bulunan Malta Büyükelçisi Jan Borg'u kabul etti."
    assert met(text, "tr")[0]["Ali Demir"] == [("Governor", "")]


def test_a_numbered_army_keeps_its_number():
    text = "Vali Ali Demir, 2. Kolordu Komutanı Korgeneral Jan Borg'u kabul etti."
    assert met(text, "tr")[0]["Jan Borg"] == [("Commander", "2. Kolordu")]


def test_an_ambassador_of_whom_no_state_is_told_is_of_none() -> None:
    text = "Səfir Jan Borq Prezident Rauf Vəliyevin qonağı olub."
    assert met(text, "az") == [{"Jan Borq": [("Ambassador", "")], "Rauf Vəliyev": [("President", AZERBAIJAN)]}]


def test_an_own_envoy_beside_another_of_his_state_tells_not_who_received() -> None:
    text = (
        "Spiker Rauf Vəliyev Valetta Şəhər Məclisinin sədri Jan Borqla görüşüb. Orada Milli Məclis Aparatının rəhbəri "
        "Anar Quliyev və Azərbaycanın Maltadakı Baş konsulu Ayan Kərimli iştirak ediblər."
    )
    assert met(text, "az")[0]["Rauf Vəliyev"] != [("Speaker", "Republic of Malta")]


def test_an_ordinal_tells_that_somebody_was_president() -> None:
    text = "Maltanın 5-ci prezidenti Jan Borq Bakıda Prezident Rauf Vəliyevlə görüşüb."
    assert met(text, "az") == [
        {"Jan Borq": [("Former President", "Republic of Malta")], "Rauf Vəliyev": [("President", AZERBAIJAN)]}
    ]
    text = "7. Cumhurbaşkanı Ali Kaya, Malta Büyükelçisi Jan Borg'u kabul etti."
    assert met(text, "tr")[0]["Ali Kaya"] == [("Former President", "Republic of Türkiye")]
