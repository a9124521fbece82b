"""Adverbs between an auxiliary and its verb."""

import pytest

from meetings.extraction.texts.terms import find_terms
from meetings.vocabulary import Vocabulary
from tests.extraction.told import met


@pytest.mark.parametrize(
    "verb",
    [
        "a longuement dîné avec",
        "a ensuite déjeuné avec",
        "s'est aussi brièvement entretenu avec",
        "a, lundi, reçu",
    ],
)
def test_an_adverb_parts_no_verb_from_its_auxiliary(verb):
    text = f"Le ministre péruvien de l'Énergie, Luis Prado, {verb} la ministre chilienne du Commerce, Ana Soto."
    assert [set(people) for people in met(text, "fr")] == [{"Luis Prado", "Ana Soto"}]


def test_what_is_found_spans_the_adverb():
    text = "Ils ont longuement conversé à Lima."
    cues = find_terms(text, Vocabulary.for_language("fr")).cues
    assert "ont longuement conversé" in [text[cue.start : cue.end] for cue in cues]


def test_a_preposition_that_folds_to_an_auxiliary_keeps_what_is_behind_it():
    text = "Du paiement à versement unique, Ana Soto n'a rien dit."
    assert [text[c.start : c.end] for c in find_terms(text, Vocabulary.for_language("fr")).cues if c.key == "met"] == []


@pytest.mark.parametrize("adverb", ["tour à tour", "successivement", "ensuite séparément"])
def test_those_received_one_after_another_are_met_apart_where_the_adverb_parts_the_verb(adverb):
    text = (
        f"Le ministre péruvien de l'Énergie, Luis Prado, a {adverb} reçu l'ambassadeur du Japon, Kenji Sato, "
        "et la ministre chilienne du Commerce, Ana Soto."
    )
    assert [set(people) for people in met(text, "fr")] == [{"Luis Prado", "Kenji Sato"}, {"Luis Prado", "Ana Soto"}]


def test_an_adverb_that_tells_of_no_turns_leaves_those_received_together():
    text = (
        "Le ministre péruvien de l'Énergie, Luis Prado, a ensuite reçu l'ambassadeur du Japon, Kenji Sato, "
        "et la ministre chilienne du Commerce, Ana Soto."
    )
    assert [set(people) for people in met(text, "fr")] == [{"Luis Prado", "Kenji Sato", "Ana Soto"}]
