"""Offices in Turkish and Azerbaijani: whose they are, where envoys are posted, what a state calls its own."""

import pytest

from tests.extraction.told import met, read

ALI = "Ali Demirel"
TR, AZ = "Republic of Türkiye", "Republic of Azerbaijan"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "tr",
            "Türkiye Ticaret Bakanı Ali Demirel, Fransa'nın Ankara Büyükelçisi Louis Garnier ile görüştü.",
            {ALI: [("Minister of Trade", TR)], "Louis Garnier": [("Ambassador", "French Republic")]},
        ),
        (
            "tr",
            "Kosova Başbakanı Besnik Gashi, Türkiye Cumhuriyeti Kosova Büyükelçisi Ali Demirel'i kabul etti.",
            {"Besnik Gashi": [("Prime Minister", "Republic of Kosovo")], ALI: [("Ambassador", TR)]},
        ),
        (
            "tr",
            "ABD Dışişleri Bakanı Frank Miller, Almanya Başbakanı Uwe Brandt ile bir araya geldi.",
            {
                "Frank Miller": [("Secretary of State", "United States of America")],
                "Uwe Brandt": [("Chancellor", "Federal Republic of Germany")],
            },
        ),
        (
            "tr",
            "Kazakistan Dışişleri Bakan Yardımcısı Yerlan Omarov, ABD Başkanı Frank Miller ile görüştü.",
            {
                "Yerlan Omarov": [("Deputy Minister of Foreign Affairs", "Republic of Kazakhstan")],
                "Frank Miller": [("President", "United States of America")],
            },
        ),
        (
            "tr",
            "Türk Devletleri Teşkilatı (TDT) Genel Sekreteri Azamat Asanov, Dışişleri Bakanı Ali Demirel ile görüştü. "
            "Demirel, Türkiye'nin teşkilata desteğini yineledi.",
            {
                "Azamat Asanov": [("Secretary General", "Organization of Turkic States")],
                ALI: [("Minister of Foreign Affairs", TR)],
            },
        ),
        (
            "az",
            "Azərbaycanın energetika naziri Tural Əhmədov Polşanın Azərbaycandakı səfiri Adam Novakı qəbul edib.",
            {"Tural Əhmədov": [("Minister of Energy", AZ)], "Adam Novak": [("Ambassador", "Republic of Poland")]},
        ),
        (
            "az",
            "İranın xarici işlər nazirinin müavini Rza Kərimi elm və təhsil naziri Tural Əhmədovla görüşüb. "
            "Azərbaycanda təhsil alan tələbələrin sayı artıb.",
            {
                "Rza Kərimi": [("Deputy Minister of Foreign Affairs", "Islamic Republic of Iran")],
                "Tural Əhmədov": [("Minister of Science and Education", AZ)],
            },
        ),
    ],
)
def test_offices_are_read_with_their_owners(language, text, expected):
    assert met(text, language) == [expected]


def test_minister_of_two_things_leaves_the_colleague_before_alone():
    assert met(
        "Dışişleri Bakanı Ali Demirel ve Ticaret Bakanı Ömer Aksoy, Gürcistan Çevre Koruma ve Tarım Bakanı Giorgi "
        "Beridze ile görüştü.",
        "tr",
    ) == [
        {
            "Ali Demirel": [("Minister of Foreign Affairs", "Republic of Türkiye")],
            "Ömer Aksoy": [("Minister of Trade", "Republic of Türkiye")],
            "Giorgi Beridze": [("Minister of Environment", "Georgia")],
        }
    ]


def test_wife_is_not_her_husband():
    text = "Cumhurbaşkanı Demirel'in eşi Ayla Demirel, Malta Başbakanı Carlo Borg ile bir araya geldi."
    assert met(text, "tr") == [{"Ayla Demirel": [], "Carlo Borg": [("Prime Minister", "Republic of Malta")]}]


def test_spokesman_who_met_somebody_took_part():
    text = "Cumhurbaşkanlığı Sözcüsü Ali Demirel, Malta Başbakanı Carlo Borg ile bir araya geldi."
    assert met(text, "tr") == [
        {
            "Ali Demirel": [("Spokesperson", "Presidency of Türkiye")],
            "Carlo Borg": [("Prime Minister", "Republic of Malta")],
        }
    ]


def test_representative_of_a_body_in_a_state_is_the_bodys():
    text = "Bakan Ali Demirel, UNICEF Türkiye Temsilcisi Paolo Rossi'yi kabul etti."
    assert met(text, "tr")[0]["Paolo Rossi"] == [("Representative", "United Nations Children's Fund")]


def test_two_presidents_are_not_of_one_state():
    text = (
        "ŞAM (AA) - 16.05.2009 - Cumhurbaşkanı Ali Demirel, Şam'da Suriye Devlet Başkanı Kerim Haddad ile görüştü. "
        "Görüşmede ticaret konuşuldu."
    )
    assert met(text, "tr") == [
        {"Ali Demirel": [("President", "Republic of Türkiye")], "Kerim Haddad": [("President", "Syrian Arab Republic")]}
    ]


def test_envoy_for_a_place_is_the_senders():
    text = (
        "Nazir Tural Əhmədov Avropa İttifaqının Cənubi Qafqaz və Gürcüstandakı böhran üzrə xüsusi nümayəndəsi Jan "
        "Morelə təşəkkür edib, onunla görüşüb."
    )
    assert met(text, "az")[0]["Jan Morel"] == [("Special Representative", "European Union")]


def test_a_state_from_which_one_comes_is_not_the_states_of_the_office_after_it():
    (meeting,) = met(
        "Peru'dan Bakan Ali Demirel'e ziyaret\n\nMalta Başbakanı Carlo Borg, Bakan Ali Demirel ile görüştü.", "tr"
    )
    assert meeting["Ali Demirel"] == [("Minister", "Republic of Türkiye")]


@pytest.mark.parametrize(
    ("language", "office", "expected"),
    [
        ("tr", "Malta Birinci Başbakan Yardımcısı", ("First Deputy Prime Minister", "Republic of Malta")),
        ("tr", "Malta Fahri Konsolosu", ("Honorary Consul", "Republic of Malta")),
        ("tr", "Türkiye-Malta Dostluk Grubu Başkanı", ("Chairman", "Türkiye-Malta Dostluk Grubu")),
        ("tr", "Malta Enerji Kurumu Başkanı", ("President", "Malta Enerji Kurumu")),
        ("tr", "Kırım Tatar Milli Meclisi Başkanı", ("President", "Mejlis of the Crimean Tatar People")),
        ("az", "Maltanın fəxri konsulu", ("Honorary Consul", "Republic of Malta")),
        ("az", "Maltanın parlamentinin sədr müavini", ("Deputy Speaker", "Parliament of Malta")),
        ("az", "Dünya Bankının ölkə meneceri", ("Country Manager", "World Bank")),
    ],
)
def test_lesser_heads_are_called_apart_from_the_greater(language, office, expected):
    with_tail = "bugün {} Jan Hudak ile görüştü." if language == "tr" else "bu gün {} Jan Hudak ilə görüşüb."
    host = "Peru Başbakanı Ana Mora " if language == "tr" else "Perunun Baş naziri Ana Mora "
    (people,) = met(host + with_tail.format(office), language)
    assert people["Jan Hudak"] == [expected]


@pytest.mark.parametrize(
    ("language", "office", "title"),
    [
        ("tr", "Malta Çalışma ve Sosyal Güvenlik Bakanı", "Minister of Labour and Social Security"),
        ("tr", "Malta Çevre ve İklim Değişikliği Bakanı", "Minister of Environment and Climate Change"),
        ("tr", "Malta Sağlık ve Sosyal Hizmetler Bakanı", "Minister of Health and Social Services"),
        ("az", "Maltanın su ehtiyatları və irriqasiya naziri", "Minister of Water Resources and Irrigation"),
        ("az", "Maltanın iqtisadi inkişaf və ticarət naziri", "Minister of Economic Development and Trade"),
    ],
)
def test_portfolios_are_called_as_they_are_printed(language, office, title):
    met_with = "bugün {} Jan Hudak ile görüştü." if language == "tr" else "bu gün {} Jan Hudak ilə görüşüb."
    host = "Peru Başbakanı Ana Mora " if language == "tr" else "Perunun Baş naziri Ana Mora "
    (meeting,) = read(host + met_with.format(office), language).meetings
    (printed,) = meeting.participants[1].offices
    assert printed.in_full == title


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "tr",
            "5 Mart 2019\n\nToplantı\n\nPeru Başbakanı Ana Mora, bugün yabancı konuklarla görüştü. Katılanlar:\n"
            "- Jan Hudak, Malta Büyükelçisi\n- Uwe Roth, Fiji Büyükelçisi\n",
        ),
        (
            "az",
            "5 mart 2019\n\nGörüş\n\nPerunun Baş naziri Ana Mora bu gün xarici qonaqlarla görüşüb. İştirak ediblər:\n"
            "- Jan Hudak, Maltanın səfiri\n- Uwe Roth, Ficinin səfiri\n",
        ),
    ],
)
def test_office_that_ends_a_line_of_a_list_is_of_the_name_before(language, text):
    (people,) = met(text, language)
    assert people == {
        "Ana Mora": [("Prime Minister", "Republic of Peru")],
        "Jan Hudak": [("Ambassador", "Republic of Malta")],
        "Uwe Roth": [("Ambassador", "Republic of Fiji")],
    }


def test_town_where_they_met_begins_no_bodys_name():
    text = "Bu gün Bakıda Maltanın Milli Arxiv İdarəsinin sədri Jan Hudak Perunun Baş naziri Ana Mora ilə görüşüb."
    assert met(text, "az")[0]["Jan Hudak"] == [("Chairman", "Maltanın Milli Arxiv İdarəsi")]


def test_who_is_appointed_anew_holds_the_office():
    text = (
        "Perunun Baş naziri Ana Mora Maltanın yenidən təyin edilmiş xarici işlər naziri Jan Hudakla telefonla danışıb."
    )
    (meeting,) = read(text, "az").meetings
    assert [o.capacity for p in meeting.participants for o in p.offices] == ["", ""]


def test_public_relations_department_is_no_person():
    text = (
        "Malta Prezidenti Administrasiyasının İctimaiyyətlə əlaqələr idarəsinin rəhbəri Jan Hudakla Perunun Baş naziri "
        "Ana Mora arasında telefon danışığı olub."
    )
    assert met(text, "az") == [
        {
            "Jan Hudak": [("Head", "Presidential Administration of Malta")],
            "Ana Mora": [("Prime Minister", "Republic of Peru")],
        }
    ]


def test_envoy_is_sent_for_a_land_besides_his_post():
    text = "Bakan Ali Demirel, Malta'nın Ankara Büyükelçisi ve Peru Özel Temsilcisi Jan Hudak ile görüştü."
    assert met(text, "tr")[0]["Jan Hudak"] == [
        ("Ambassador", "Republic of Malta"),
        ("Special Representative", "Republic of Malta"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nazir Əli Dəmirli Amerika Birləşmiş Ştatlarının (ABŞ-ın) Azərbaycandakı səfiri Jan Hudak ilə görüşüb.",
            [("Ambassador", "United States of America")],
        ),
        (
            "Nazir Əli Dəmirli Azərbaycan Dövlət Neft Şirkətinin 1-ci vitse-prezidenti Jan Hudak ilə görüşüb.",
            [("First Vice President", "State Oil Company of the Azerbaijan Republic")],
        ),
        (
            "Malta və Perunun parlamentlərinin sədrləri Jan Hudak və Ana Mora görüşüblər. Milli Məclisin sədri Əli "
            "Dəmirli görüşdə iştirak edib.",
            [("Speaker", "Republic of Malta")],
        ),
    ],
)
def test_brackets_and_numbers_leave_an_office_its_owner(text, expected):
    assert met(text, "az")[0]["Jan Hudak"] == expected


def test_officers_in_the_plural_are_not_the_one_named_behind_them():
    text = (
        "Perunun Prezidenti Ana Mora Maltanın Prezidenti Jan Hudak ilə görüşüb. Maltanın dövlət nümayəndələri Ana "
        "Moraya təqdim edilib."
    )
    assert met(text, "az")[0]["Ana Mora"] == [("President", "Republic of Peru")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Malta Ticaret Temsilcisi Jan Hudak, Bakan Ali Demirel ile görüştü."),
        ("az", "Maltanın ticarət nümayəndəsi Jan Hudak nazir Əli Dəmirli ilə görüşüb."),
    ],
)
def test_trade_representatives_are_their_states(language, text):
    assert met(text, language)[0]["Jan Hudak"] == [("Trade Representative", "Republic of Malta")]


def test_a_participle_tells_who_heads_a_body() -> None:
    turkish = "Lisgar Vakfının başında bulunan Jan Borg, Malta Ticaret Bakanı Ana Vella ile görüştü."
    azerbaijani = "Lisgar Maliyyə Agentliyinə rəhbərlik edən Yan Borq Malta ticarət naziri Anna Vella ilə görüşüb."
    assert met(turkish, "tr")[0]["Jan Borg"] == [("Head", "Lisgar Vakfı")]
    assert met(azerbaijani, "az")[0]["Yan Borq"] == [("Head", "Lisgar Maliyyə Agentliyi")]


def test_who_heads_a_delegation_heads_no_body() -> None:
    turkish = "Malta heyetine başkanlık eden Jan Borg, Ticaret Bakanı Ana Vella ile görüştü."
    azerbaijani = "Malta nümayəndə heyətinə rəhbərlik edən Yan Borq ticarət naziri Anna Vella ilə görüşüb."
    assert met(turkish, "tr")[0]["Jan Borg"] == []
    assert met(azerbaijani, "az")[0]["Yan Borq"] == []


def test_deputies_of_parliamentary_groups_and_numbered_secretaries() -> None:
    text = (
        "Malta'nın Ankara Büyükelçiliği 2. Sekreteri Eva Holm, Vali Can Kaya'yı ziyaret etti. Ziyarete Mavi Parti Grup "
        "Başkanvekili Ali Taş da katıldı."
    )
    people = met(text, "tr")[0]
    assert people["Eva Holm"][0][0] == "Second Secretary"
    assert people["Ali Taş"] == [("Deputy Chair of the Parliamentary Group", "Mavi Parti")]
