"""Whose an office is that follows from another contact of the same person, or from those who came with him."""

import pytest

from tests.extraction.told import met, read


def owners(text, language):
    """Return the owners of the offices of each who took part in the first contact."""
    return {name: [owner for _, owner in held] for name, held in met(text, language)[0].items()}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Vice President Carlo Borg received the British Foreign Secretary, Ian Hale, at the State House in Abuja on"
            " Monday. Foreign Minister Luis Roch attended the meeting.",
        ),
        (
            "fr",
            "Le vice-président Carlo Borg a reçu lundi à Abuja le ministre britannique des Affaires étrangères,"
            " Ian Hale. La ministre de la Justice, Ana Roch, a assisté à l'entretien.",
        ),
    ],
)
def test_those_of_no_told_state_are_of_one_side(language, text):
    assert owners(text, language)["Carlo Borg"] == ["Federal Republic of Nigeria"]


def test_two_prime_ministers_are_of_two_sides():
    text = (
        "Prime Minister Carlo Borg received Prime Minister Jan Roy and the British Foreign Secretary, Ian Hale, in"
        " Abuja on Monday. Foreign Minister Luis Roch attended the meeting."
    )
    told = owners(text, "en")
    assert [told["Carlo Borg"], told["Jan Roy"]] == [[""], [""]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Foreign Minister Carlo Borg met on Monday with the President of Peru, Jan Roy, in Valletta. Foreign"
            " Minister Carlo Borg also had talks with Defense Minister Ian Hale.",
        ),
        (
            "es",
            "El canciller Carlo Borg se reunió el lunes en La Valeta con el presidente del Perú, Jan Roy. El canciller"
            " Carlo Borg también conversó con el ministro de Defensa, Ian Hale.",
        ),
    ],
)
def test_one_person_is_of_one_state_at_all_meetings(language, text):
    told = [people["Carlo Borg"] for people in met(text, language)]
    assert told == [[("Minister of Foreign Affairs", "Republic of Malta")]] * 2


def test_what_follows_from_others_is_marked_as_worked_out():
    text = (
        "Vice President Carlo Borg received the British Foreign Secretary, Ian Hale, at the State House in Abuja on"
        " Monday. Foreign Minister Luis Roch attended the meeting."
    )
    (office,) = read(text, "en").meetings[0].participants[0].offices
    assert [e.reason for e in office.evidence] == ["", "the state that was worked out for others who came"]


def test_what_two_meetings_tell_of_a_person_holds_at_the_third():
    text = (
        "Cabinet Secretary Ana Mora held talks with the Foreign Minister of Malta, Carlo Borg, in Valletta on Monday."
        " Kenya and Malta signed a treaty. The Cabinet Secretary paid a courtesy call on Jan Roy, Minister of Trade of"
        " Malta. The Cabinet Secretary also met Luis Vella, Vice Minister of Labour, in Valletta. They spoke of labour"
        " matters between Kenya and Malta."
    )
    told = [people["Ana Mora"] for people in met(text, "en")]
    assert told == [[("Cabinet Secretary", "Republic of Kenya")]] * 3


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The Foreign Minister of Malta, Ian Hale, met with President Carlo Borg of no small fame. Peru is dear to"
            " Malta, said Mr Hale. Peru will get help. Deputy Ministers Jan Roy and Luis Roch participated in this"
            " meeting.",
        ),
        (
            "fr",
            "Le ministre maltais des Affaires étrangères, Ian Hale, a rencontré le président Carlo Borg. Le Pérou est"
            " cher à Malte. Le Pérou recevra une aide. Les vice-ministres Jan Roy et Luis Roch ont pris part à cette"
            " rencontre.",
        ),
    ],
)
def test_two_deputies_are_of_one_side(language, text):
    assert owners(text, language)["Carlo Borg"] == ["Republic of Peru"]


def test_where_the_sentence_before_says_they_met_is_whose_capital_it_is():
    text = (
        "US Vice President Ana Hale met with Filipino leaders in Manila on Monday. Hale held talks with President Carlo"
        " Borg."
    )
    assert owners(text, "en")["Carlo Borg"] == ["Republic of the Philippines"]
