"""The states that the first halves of adjectives of two stand for."""

import pytest

from tests.extraction.told import met

TOLD = {
    "as the people's own": (
        "fr",
        "Le ministre Ana Mora a reçu le ministre français Jan Roy. Les relations algéro-françaises s’en trouvent bien.",
        "People's Democratic Republic of Algeria",
    ),
    "irregular": (
        "fr",
        "La ministre Ana Mora a reçu le ministre français Jan Roy. L’amitié sino-française s’en trouve bien.",
        "People's Republic of China",
    ),
    "in English": (
        "en",
        "Minister Ana Mora met the German minister Jan Roy. Franco-German ties were the subject.",
        "French Republic",
    ),
    "in Spanish": (
        "es",
        "La ministra Ana Mora recibió al ministro venezolano Jan Roy. La frontera colombo-venezolana era el tema.",
        "Republic of Colombia",
    ),
    "in Russian": (
        "ru",
        "Министр Анна Мора приняла министра Китая Ивана Роя. Обсуждались российско-китайские связи.",
        "Russian Federation",
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_the_other_half_of_an_adjective_tells_the_other_party(case):
    language, text, state = TOLD[case]
    [people] = met(text, language)
    assert [owner for _, owner in next(iter(people.values()))] == [state]


def test_a_half_that_several_states_share_tells_none():
    text = "Le ministre Ana Mora a reçu le ministre français Jan Roy. L’amitié congolo-française s’en trouve bien."
    assert met(text, "fr")[0]["Ana Mora"] == [("Minister", "")]
