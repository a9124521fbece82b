"""Whose offices reports in French tell: the kind of state before its name, peoples abroad, envoys of one state."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    ("owner", "state"),
    [
        ("de la République du Gabon", "Gabonese Republic"),
        ("de la république algérienne", "People's Democratic Republic of Algeria"),
        ("du Royaume du Japon", "Japan"),
        ("de la République démocratique du Congo", "Democratic Republic of the Congo"),
        ("de la République islamique de Mauritanie", "Islamic Republic of Mauritania"),
    ],
)
def test_kind_of_state_before_its_name_belongs_to_it(owner, state):
    text = f"Au palais\n\nLe président de Malte, Carlo Borg, a reçu jeudi l'ambassadrice {owner} au Pérou, Awa Mora."
    (meeting,) = met(text, "fr")
    assert meeting["Awa Mora"] == [("Ambassador", state)]


@pytest.mark.parametrize("abroad", ["résidant à l'étranger", "de l'Extérieur", "établis à l'extérieur"])
def test_minister_for_a_people_abroad_is_of_its_state(abroad):
    text = (
        "Entretien\n\nLe ministre des Affaires étrangères et des Sénégalais "
        f"{abroad}, Jan Roy, a reçu jeudi l'ambassadrice du Pérou, Awa Mora."
    )
    (meeting,) = met(text, "fr")
    assert meeting["Jan Roy"] == [("Minister of Foreign Affairs", "Republic of Senegal")]


def test_that_of_another_state_is_the_same_office():
    text = (
        "Au palais\n\nLe président de Malte, Carlo Borg, a reçu jeudi l'ambassadrice du Pérou, Awa Mora, et celui du "
        "Bénin, Jan Roy."
    )
    people = {name: offices for meeting in met(text, "fr") for name, offices in meeting.items()}
    assert people["Jan Roy"] == [("Ambassador", "Republic of Benin")]
    assert people["Awa Mora"] == [("Ambassador", "Republic of Peru")]


def test_host_of_one_states_envoys_to_several_is_of_that_state():
    text = (
        "Palais\n\nLe président, Carlo Borg, a reçu jeudi la nouvelle ambassadrice du Mali au Pérou, Awa Mora, et le "
        "nouvel ambassadeur du Mali au Chili, Jan Roy."
    )
    people = {name: offices for meeting in met(text, "fr") for name, offices in meeting.items()}
    assert people["Carlo Borg"] == [("President", "Republic of Mali")]


def test_clause_about_the_occasion_tells_of_no_other_talk():
    text = (
        "Entretien\n\nLe ministre maltais de la Santé, Jan Roy, a reçu jeudi la ministre du Pérou, Awa Mora. Cet "
        "entretien a eu lieu en marge d'un sommet auquel le chef du gouvernement, Carlo Borg, a représenté le roi."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Jan Roy", "Awa Mora"}


def test_message_that_a_guest_brings_does_not_put_the_talk_in_a_letter():
    text = (
        "Entretien\n\nLe ministre maltais de la Santé, Jan Roy, a reçu jeudi la ministre du Pérou, Awa Mora, porteuse "
        "d'un message du président péruvien Carlo Borg adressé au roi du Maroc, Paul IV."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Jan Roy", "Awa Mora"}


def test_name_spelt_otherwise_in_the_headline_is_nobody_else():
    text = (
        "Jan Roy s'entretient avec Sergei Mora\n\nLe ministre maltais de la Santé, Jan Roy, a reçu jeudi le ministre "
        "du Pérou, Serguei Mora."
    )
    (meeting,) = met(text, "fr")
    assert len(meeting) == 2


def test_palace_and_body_in_brackets_are_nobodys_names():
    text = (
        "Au palais\n\nLe directeur général de l'Organisation des Nations unies pour l'alimentation et l'agriculture "
        "(Fao), Jan Roy, a reçu jeudi, au palais de Lisgar, l'ambassadrice du Pérou, Awa Mora."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Jan Roy", "Awa Mora"}


def test_the_late_take_no_part():
    text = (
        "Au palais\n\nLe président de Malte, Carlo Borg, a évoqué jeudi avec la ministre du Pérou, Awa Mora, lors d'un "
        "entretien, l'action de feu Jan Roy, ancien ministre."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Carlo Borg", "Awa Mora"}


def test_he_stands_some_small_words_before_the_verb():
    text = (
        "Au palais\n\nLe président de Malte, Carlo Borg, est rentré jeudi. Il a ainsi aussitôt reçu la ministre du "
        "Pérou, Awa Mora, et le ministre du Chili, Jan Roy."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Carlo Borg", "Awa Mora", "Jan Roy"}


def test_full_date_says_more_than_yesterday_under_a_month():
    text = (
        " date 2022-08 Au palais\n\nLe président de Malte, Carlo Borg, a reçu dans l'après-midi d'hier mercredi 24 "
        "août 2022 la ministre du Pérou, Awa Mora."
    )
    (meeting,) = read(text, "fr").meetings
    assert meeting.days
    assert meeting.days.written == "2022-08-24"


def test_where_an_envoy_has_his_residence_is_no_place():
    text = (
        "Au palais\n\nLe président de Malte, Carlo Borg, a reçu jeudi l'ambassadrice du Pérou, Awa Mora, qui a sa "
        "résidence à Rome."
    )
    (meeting,) = read(text, "fr").meetings
    assert meeting.place == ""


def test_forenoon_puts_nothing_off():
    text = (
        "Au palais\n\nLe président de Malte, Carlo Borg, a accordé dans l'avant-midi de jeudi une audience à "
        "l'ambassadrice du Pérou, Awa Mora."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Carlo Borg", "Awa Mora"}


def test_town_before_an_office_and_airport_are_nobodys_names():
    text = (
        "Audience\n\nLe président de Malte, Carlo Borg, a reçu jeudi à Nadroga, la ministre du Pérou, Awa Mora. Mme "
        "Mora a ensuite rencontré à l'aéroport international Lou Mat le ministre du Chili, Jan Roy."
    )
    assert [set(meeting) for meeting in met(text, "fr")] == [{"Carlo Borg", "Awa Mora"}, {"Awa Mora", "Jan Roy"}]


def test_those_whose_presence_marked_an_event_attended_it():
    text = (
        "Audience\n\nLe président de Malte, Carlo Borg, a reçu jeudi la ministre du Pérou, Awa Mora. L'événement a été "
        "marqué par la présence du ministre maltais de la Santé, Jan Roy."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Carlo Borg", "Awa Mora", "Jan Roy"}


@pytest.mark.parametrize(
    ("printed", "office"),
    [
        ("le PM maltais", ("Prime Minister", "Republic of Malta")),
        ("le VPM maltais", ("Deputy Prime Minister", "Republic of Malta")),
        ("le ministre maltais des AE", ("Minister of Foreign Affairs", "Republic of Malta")),
    ],
)
def test_title_in_its_first_letters_is_read(printed, office):
    told = met(f"La présidente du Chili, Ana Roa, a reçu lundi {printed}, Jan Borg.", "fr")

    assert told[0]["Jan Borg"] == [office]
