"""Those in whose name a text is issued and whom it calls by their office alone."""

import pytest

from tests.extraction.told import met

BORG = {"Carlo Borg": [("President", "Republic of Malta")]}
CASES = [
    (
        "en",
        "PM call with the President of Malta\n\nThe Prime Minister spoke to President Carlo Borg of Malta this"
        " afternoon about fisheries. The Prime Minister thanked the President for his support.",
        {"": [("Prime Minister", "")], **BORG},
    ),
    (
        "fr",
        "Le Président de la République s’est entretenu ce jour par téléphone avec M. Carlo Borg, Président de la"
        " République de Malte. Le Président a rappelé l’amitié de la France.",
        {"": [("President", "French Republic")], **BORG},
    ),
    (
        "es",
        "El canciller sostuvo este lunes una reunión con el presidente de Malta, Carlo Borg, en la sede de la"
        " Cancillería del Perú.",
        {"": [("Minister of Foreign Affairs", "Republic of Peru")], **BORG},
    ),
    (
        "de",
        "Der Bundespräsident hat am Montag den Präsidenten der Republik Malta, Carlo Borg, zu einem Gespräch"
        " empfangen, wie seine Kanzlei mitteilte.",
        {"": [("President", "")], **BORG},
    ),
    (
        "ru",
        "Президент принял в понедельник министра обороны Мальты Карло Борга и посла Мальты Анну Фаррухью.",
        {
            "": [("President", "")],
            "Карло Борг": [("Minister of Defence", "Republic of Malta")],
            "Анна Фаррухья": [("Ambassador", "Republic of Malta")],
        },
    ),
]


@pytest.mark.parametrize(("language", "text", "people"), CASES)
def test_issuer_takes_part_by_the_office_alone(language, text, people):
    assert met(text, language) == [people]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # The president who is named may be meant.
        ("en", "President Carlo Borg of Malta arrived on Monday. The President met officials and thanked Ana Mora."),
        # Somebody named without an office may be.
        ("fr", "Carlo Borg est arrivé lundi. Le Premier ministre a reçu la ministre des Pêches de Malte, Ana Mora."),
        # Nobody else is met.
        ("es", "El presidente agradeció a Carlo Borg, presidente de Malta, su visita."),
    ],
)
def test_office_alone_is_nobody_where_one_named_may_be_meant(language, text):
    assert [name for people in met(text, language) for name in people if not name] == []


def test_letterhead_that_names_state_and_organ_on_two_lines_is_the_issuers():
    report = (
        "KUZEY KIBRIS TÜRK CUMHURİYETİ\nBAŞBAKANLIK\n\nBaşbakan Kaya heyeti kabul etti\n\nLefkoşa, 3 Mart 2018\n\n"
        "Başbakan Deniz Kaya, Bursa Milletvekili Selim Usta'yı kabul etti. Kabulde Türkiye'nin Lefkoşa Büyükelçisi "
        "Kemal Tarhan da hazır bulundu.\n"
    )
    assert met(report, "tr") == [
        {
            "Deniz Kaya": [("Prime Minister", "Turkish Republic of Northern Cyprus")],
            "Selim Usta": [("Member of Parliament", "Republic of Türkiye")],
            "Kemal Tarhan": [("Ambassador", "Republic of Türkiye")],
        }
    ]


def test_minister_beside_turkiyes_ambassador_in_lefkosa_is_of_the_north():
    report = "Ekonomi Bakanı Deniz Kaya, Türkiye'nin Lefkoşa Büyükelçisi Kemal Tarhan'ı 3 Mart 2018'de kabul etti.\n"
    assert met(report, "tr") == [
        {
            "Deniz Kaya": [("Minister of Economy", "Turkish Republic of Northern Cyprus")],
            "Kemal Tarhan": [("Ambassador", "Republic of Türkiye")],
        }
    ]


NUMBERED = [
    (
        "es",
        "También con el Rey\n\nFelipe VII ha dado audiencia en el palacio a la ministra de Minas de Malta, Ana Borg,"
        " que llevó al Rey los saludos de su país.",
        {"Felipe VII": [("King", "")], "Ana Borg": [("Minister of Mines", "Republic of Malta")]},
    ),
    (
        "fr",
        "Chez le pape aussi\n\nPie XV a reçu lundi le président de Malte, Carlo Borg. Le pape l’a"
        " remercié de sa visite.",
        {"Pie XV": [("Pope", "Holy See")], **BORG},
    ),
]


@pytest.mark.parametrize(("language", "text", "people"), NUMBERED)
def test_monarch_alone_is_the_one_named_with_a_number(language, text, people):
    assert met(text, language) == [people]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le Prince Jan III a reçu lundi l’ambassadeur de Malte, Luis Borg. Monaco et Malte s’en félicitent."),
        ("en", "Prince Jan III received the Ambassador of Malta, Luis Borg, on Monday. Monaco and Malta are friends."),
    ],
)
def test_a_prince_with_a_number_rules(language, text):
    assert met(text, language)[0]["Jan III"] == [("Sovereign Prince", "Principality of Monaco")]


def test_a_prince_without_a_number_holds_no_office():
    text = "Le Prince Jan a reçu lundi l’ambassadeur de Malte, Luis Borg. Monaco et Malte s’en félicitent."
    assert met(text, "fr")[0]["Jan"] == []


def test_a_sovereign_is_the_prince_whom_the_text_names():
    text = (
        "La Principauté a reçu lundi Ana Mora, ambassadrice de Malte, qui a remis ses lettres de créance au Souverain."
        " Le Prince Jan III a salué Monaco. Y assistait Eva Roy, Conseiller de Gouvernement-ministre des Relations"
        " extérieures."
    )
    assert [[title for title, _ in offices] for offices in met(text, "fr")[0].values()] == [
        ["Ambassador"],
        ["Sovereign Prince"],
        ["Minister of Foreign Affairs"],
    ]


def test_a_state_where_a_body_was_founded_issues_nothing() -> None:
    text = (
        "Cumhurbaşkanı Can Kaya'nın konukları Malta Bakanı Jan Borg, Peru Bakanı Ana Mora ve Çad Bakanı Ali Taş oldu.\n"
        "NATO, 1949'da Malta'da kurulmuştu.\n"
    )
    assert ("President", "Republic of Malta") not in met(text, "tr")[0]["Can Kaya"]


def test_line_that_says_where_somebody_was_is_no_issuers():
    text = "Prime Minister Ana Roy met President Otto Hill of Chile on Monday.\n\nAlso see:\n\nPresident in Malta"
    assert met(text, "en")[0]["Ana Roy"] == [("Prime Minister", "")]
