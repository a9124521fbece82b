"""What reports of the west leave to be worked out: years, counterparts, regions, letterheads, plans."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        (
            "fr",
            "LISGAR, 21 juin (AGENCE) – Le président de Malte, Carlo Borg, a reçu jeudi le 20 juin 2013 la ministre "
            "du Pérou, Ana Mora.",
            "2013-06-21",
        ),
        (
            "en",
            "LISGAR, 3 March (Agency) - On 2 March 2020 President of Malta Carlo Borg met Minister of Peru Ana Mora.",
            "2020-03-03",
        ),
        (
            "es",
            "LISGAR, 2 ene (Agencia) - El 31 de diciembre de 2015 el presidente de Malta, Carlo Borg, recibió a la "
            "ministra del Perú, Ana Mora.",
            None,  # the year has changed between the two
        ),
    ],
)
def test_dateline_is_of_the_year_of_a_day_told_shortly_before(language, text, day):
    published = read(text, language).published
    assert (published.written if published else None) == day


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("es", "6•SEP•2023", "2023-09-06"),
        ("en", "6/Sep/2023", "2023-09-06"),
        ("fr", "6 · sept. · 2023", "2023-09-06"),
        ("fr", "12 fév 2019", "2019-02-12"),
        ("de", "9. Feber 2019", "2019-02-09"),
    ],
)
def test_marks_may_stand_between_day_month_and_year(language, line, day):
    published = read(f"Lisgar\n{line}\n\nCarlo Borg.", language).published
    assert (published.written if published else None) == day


TOLD = {
    "the office behind a counterpart's is of the state named": [
        (
            "fr",
            "Le premier ministre de Malte, Carlo Borg, a reçu son homologue péruvien, le Premier ministre Jean Mora.",
            {"Jean Mora": [("Prime Minister", "Republic of Peru")]},
        ),
        (
            "es",
            "El canciller de Malta, Carlo Borg, recibió a su homóloga chilena, la canciller Ana Mora.",
            {"Ana Mora": [("Minister of Foreign Affairs", "Republic of Chile")]},
        ),
    ],
    "the president of a commission is its chairman": [
        (
            "fr",
            "Le président de la Commission du Lac, M. Jean Mora, a rencontré le roi de Belgique, Albert. Le président "
            "Mora l'a remercié à Bruxelles.",
            {"Jean Mora": [("Chairman", "Commission du Lac")]},
        ),
    ],
    "a town in the German genitive": [
        (
            "de",
            "Hamburgs Zweite Bürgermeisterin Anna Mora hat den Präsidenten von Malta, Carlo Borg, empfangen.",
            {"Anna Mora": [("Deputy Mayor", "Hamburg")]},
        ),
        (
            "de",
            "Am Montag traf Kölns Oberbürgermeisterin Anna Mora den Präsidenten von Malta, Carlo Borg.",
            {"Anna Mora": [("Mayor", "Köln")]},
        ),
    ],
    "a region behind the people's adjective": [
        (
            "de",
            "Der Präsident von Malta, Carlo Borg, traf den Marschall der polnischen Woiwodschaft Lublin, Jan Nowak.",
            {"Jan Nowak": [("Marshal", "Lublin")]},
        ),
    ],
    "who has a region's portfolio": [
        (
            "es",
            "La consejera de Salud, Ana Soto, se reunió con el presidente de Malta, Carlo Borg.",
            {"Ana Soto": [("Regional Minister for Health", "")]},
        ),
        (
            "es",
            "El consejero de Turismo de la Embajada de España, Juan Soto, se reunió con el presidente de Malta, "
            "Carlo Borg.",
            {"Juan Soto": [("Counsellor", "Embajada de España")]},
        ),
    ],
    "those listed before a German verb at the end": [
        (
            "de",
            "Außenminister Otto Roth empfing in Vaduz den Präsidenten von Malta, Carlo Borg, zu einem Gespräch, an dem "
            "auch Anna Mora, Leiterin des Amtes für Statistik, teilnahm.",
            {"Anna Mora": [("Head", "Amt für Statistik")]},
        ),
        (
            "de",
            "Außenminister Otto Roth empfing in Vaduz die Botschafterin von Malta, Carla Borg. Mit ihr gekommen ist "
            "Honorarkonsul Hans Mora.",
            {"Hans Mora": [("Honorary Consul", "Republic of Malta")]},
        ),
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "offices"),
    [pytest.param(*case, id=f"{kind} {case[0]} {i}") for kind, cases in TOLD.items() for i, case in enumerate(cases)],
)
def test_office_is_whose_the_text_says(language, text, offices):
    (people,) = met(text, language)
    assert {name: people.get(name) for name in offices} == offices


@pytest.mark.parametrize(
    "text",
    [
        "Vorgesehen sind Gespräche mit Außenminister Otto Roth und Präsidentin Anna Mora.",
        "Geplant sind Treffen von Außenminister Otto Roth mit Präsidentin Anna Mora.",
    ],
)
def test_what_is_planned_by_a_sentence_s_first_word_is_no_meeting(text):
    assert met(text, "de") == []


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (
            "fr",
            "PRÉSIDENCE DE LA RÉPUBLIQUE DU NIGER\nFraternité – Travail\n\nNiamey, le 24 avril 2012\n\nLe Président de "
            "la République, Ali Mora, a reçu ce jour en audience l'Ambassadeur de Malte, Carlo Borg.",
            "Niamey",
        ),
        (
            "en",
            "GOVERNMENT HOUSE\n\n24 April 2012\n\nPresident Jane Mora received today the Ambassador of Malta, "
            "Carlo Borg.",
            "GOVERNMENT HOUSE",
        ),
    ],
)
def test_letterhead_is_no_place(language, text, place):
    (meeting,) = read(text, language).meetings
    assert meeting.place == place


@pytest.mark.parametrize(
    ("language", "text", "name", "offices"),
    [
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió a la secretaria de Gobierno, Ana Soto.",
            "Ana Soto",
            [("Secretary of Interior", "Republic of Malta")],
        ),
        (
            "fr",
            "Le président de Malte, Carlo Borg, a reçu le ministre iranien de l'Agriculture jihad, Reza Mora.",
            "Reza Mora",
            [("Minister of Agriculture", "Islamic Republic of Iran")],
        ),
        (
            "es",
            "El canciller de Malta, Carlo Borg, recibió al ministro de Exteriores de Turquía, Ali Kaya. Por la "
            "delegación turca asistió también el embajador Emre Soto.",
            "Emre Soto",
            [("Ambassador", "Republic of Türkiye")],
        ),
        (
            "de",
            "Präsident Carlo Borg von Malta traf in Wien Kanzler Hans Roth. Für die maltesische Delegation nahm "
            "Außenministerin Eva Mora teil.",
            "Eva Mora",
            [("Minister of Foreign Affairs", "Republic of Malta")],
        ),
        (
            "de",
            "Präsident Carlo Borg von Malta hat am Dienstag im Rathaus Anna Mora, Bürgermeisterin von Graz, getroffen.",
            "Anna Mora",
            [("Mayor", "Graz")],
        ),
        (
            "fr",
            "Le chancelier haïtien, Jean Roy, a reçu son homologue chilien, M. Luis Mora.",
            "Luis Mora",
            [("Minister of Foreign Affairs", "Republic of Chile")],
        ),
        (
            "fr",
            "Le chancelier allemand, Hans Roth, a reçu le chancelier autrichien, Karl Mora.",
            "Karl Mora",
            [("Chancellor", "Republic of Austria")],
        ),
        (
            "es",
            "La canciller encargada de Panamá, Ana Soto, recibió al embajador encargado de África, Luis Mora.",
            "Ana Soto",
            [("Acting Minister of Foreign Affairs", "Republic of Panama")],
        ),
        (
            "es",
            "La canciller encargada de Panamá, Ana Soto, recibió al embajador encargado de África, Luis Mora.",
            "Luis Mora",
            [("Ambassador", "")],
        ),
        (
            "de",
            "Verteidigungsministerin Ayşe Kara hat Maltas Verteidigungsminister Carlo Borg in Ankara empfangen.\n\n"
            "QUELLE: TRT DEUTSCH",
            "Ayşe Kara",
            [("Minister of Defence", "Republic of Türkiye")],
        ),
    ],
)
def test_side_thing_house_and_language_are_told_apart(language, text, name, offices):
    (people,) = met(text, language)
    assert people.get(name) == offices
