"""Offices of courts, towns, churches, embassies and firms, and the styles that stand before their holders' names."""

import pytest

from tests.extraction.told import met

TOLD = {
    "a district's head": (
        "de",
        "Botschafterin Ana Mora empfing am Montag den Landrat Karl Huber.",
        "Karl Huber",
        [("District Administrator", "")],
    ),
    "an attaché": (
        "de",
        "Präsident Karl Huber empfing am Montag den Wirtschaftsattaché Anton Berg.",
        "Anton Berg",
        [("Economic Attaché", "")],
    ),
    "a guard's commander": (
        "de",
        "Präsident Karl Huber empfing am Montag den Kommandanten der Nationalen Küstenwache, Anton Berg.",
        "Anton Berg",
        [("Commander", "Nationale Küstenwache")],
    ),
    "a councillor's style": (
        "en",
        "Ambassador Ana Mora of Peru met Cllr. Mary Hill, Lord Mayor of Lodwar, on Monday.",
        "Mary Hill",
        [("Lord Mayor", "Lodwar")],
    ),
    "a judge": (
        "en",
        "Chief Justice Ana Mora of Peru met Associate Justice Karl Huber of Malta on Monday.",
        "Karl Huber",
        [("Associate Justice", "Republic of Malta")],
    ),
    "a mayor's deputy": (
        "fr",
        "Le maire de Lodwar, Jean Roy, a reçu lundi la première adjointe Ana Mora.",
        "Ana Mora",
        [("Deputy Mayor", "Lodwar")],
    ),
    "an ambassador's style": (
        "fr",
        "Le président du Pérou, Jean Roy, a reçu lundi l'ambassadeur de Malte, S. Exc. M. Carlo Borg.",
        "Carlo Borg",
        [("Ambassador", "Republic of Malta")],
    ),
    "a head of mission": (
        "es",
        "El presidente de Perú, Ana Mora, recibió el lunes al jefe de misión de la OIM, Carlo Borg.",
        "Carlo Borg",
        [("Head of Mission", "International Organization for Migration")],
    ),
    "a rank between office and name": (
        "ru",
        "Генеральный прокурор Казахстана, государственный советник юстиции 2 класса Ерлан Садыков встретился в "
        "понедельник с послом Монголии Бату Доржем.",
        "Ерлан Садыков",
        [("Prosecutor General", "Republic of Kazakhstan")],
    ),
    "a prosecutor": (
        "ru",
        "Президент Казахстана Ерлан Садыков принял в понедельник главного военного прокурора Тимура Ахметова.",
        "Тимур Ахметов",
        [("Chief Military Prosecutor", "Republic of Kazakhstan")],
    ),
}


@pytest.mark.parametrize(("language", "text", "name", "offices"), TOLD.values(), ids=TOLD)
def test_lesser_office_is_read_by_its_own_title(language, text, name, offices):
    (meeting,) = met(text, language)
    assert meeting[name] == offices


def test_german_compound_that_no_list_has_is_the_title_itself():
    text = "Botschafterin Ana Mora traf am Montag den Klinikdirektor Karl Huber und die Verbandsvorsitzende Anna Roth."
    (meeting,) = met(text, "de")
    assert meeting == {
        "Ana Mora": [("Ambassador", "")],
        "Karl Huber": [("Klinikdirektor", "")],
        "Anna Roth": [("Verbandsvorsitzende", "")],
    }


@pytest.mark.parametrize(
    ("language", "body", "title"),
    [
        (
            "fr",
            "La ministre Ana Moreira a reçu lundi le commandant des forces navales du Mali, Jan Vrabec.",
            "Chief of the Naval Staff",
        ),
        (
            "es",
            "La ministra Ana Moreira recibió el lunes al comandante general del Ejército de Chile, Jan Vrabec.",
            "Chief of the Army Staff",
        ),
        (
            "de",
            "Ministerin Ana Moreira empfing am Montag den Befehlshaber der Luftstreitkräfte Litauens, Jan Vrabec.",
            "Chief of the Air Staff",
        ),
    ],
)
def test_chiefs_of_the_armed_forces_have_their_offices(language: str, body: str, title: str) -> None:
    assert [office[0] for office in met(body, language)[0]["Jan Vrabec"]] == [title]


@pytest.mark.parametrize(
    ("language", "body", "offices"),
    [
        (
            "en",
            "President Karl Huber of Peru met Maltese Foreign Minister and Alternate Prime Minister Ana Mora.",
            [("Minister of Foreign Affairs", "Republic of Malta"), ("Deputy Prime Minister", "Republic of Malta")],
        ),
        (
            "en",
            "President Karl Huber of Peru met the Alternate Minister of Foreign Affairs of Malta, Ana Mora, on Monday.",
            [("Deputy Minister of Foreign Affairs", "Republic of Malta")],
        ),
        (
            "fr",
            "Le président du Pérou, Karl Huber, a reçu lundi la Première ministre suppléante de Malte, Ana Mora.",
            [("Deputy Prime Minister", "Republic of Malta")],
        ),
        (
            "es",
            "El presidente de Perú, Karl Huber, recibió el lunes al primer ministro alterno de Malta, Ana Mora.",
            [("Deputy Prime Minister", "Republic of Malta")],
        ),
    ],
)
def test_one_who_alternates_in_an_office_is_a_deputy(language, body, offices):
    (meeting,) = met(body, language)
    assert meeting["Ana Mora"] == offices
