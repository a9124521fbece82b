"""docs/languages.md tells all that a new language needs: its files are read, and the report in it too."""

import json
import re
from pathlib import Path

import pytest

from meetings.extraction import pipeline
from meetings.extraction.drafts import Envelope
from meetings.extraction.texts.tokens import tokenize
from meetings.vocabulary import BadVocabulary, Vocabulary, read_vocabulary
from tests.accuracy.scoring import FIGURES, score_text

PAGE = (Path(__file__).parent.parent.parent / "docs/languages.md").read_text("utf-8")
GRAMMAR, NAMES, REPORT, RECORD = re.findall(r"```(?:toml|text|json)\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "names").mkdir()
    (tmp_path / "eo.toml").write_text(GRAMMAR, "utf-8")
    (tmp_path / "names/eo.toml").write_text(NAMES, "utf-8")
    return tmp_path


@pytest.fixture
def esperanto(folder, monkeypatch):
    vocabulary = read_vocabulary(folder, "eo")
    monkeypatch.setattr(pipeline, "LANGUAGES", ("eo",))
    monkeypatch.setattr(Vocabulary, "for_language", lambda language: {"eo": vocabulary}[language])


@pytest.mark.usefixtures("esperanto")
def test_report_in_a_new_language_is_read_as_its_record_says():
    draft = pipeline.read_text(REPORT.encode(), Envelope(language="eo"))
    score = score_text(json.loads(RECORD), pipeline.to_record(draft, "eo001"))
    asked = [name for name in FIGURES if score.figure(name) is not None]
    assert {name: score.figure(name) for name in asked} == dict.fromkeys(asked, 1.0)
    assert len(asked) == 9
    assert draft.doubts == ()


@pytest.mark.usefixtures("esperanto")
@pytest.mark.parametrize(
    "report",
    [
        "La prezidento de Slovakio, Tomas Vrabec, renkontiĝos morgaŭ kun la ĉefministrino de Portugalio, Ana Moreira.",
        "La prezidento de Slovakio, Tomas Vrabec, rifuzis renkontiĝon kun la ĉefministrino de Portugalio, Ana Moreira.",
    ],
)
def test_plan_and_refusal_in_a_new_language_are_no_meetings(report):
    assert pipeline.read_text(report.encode(), Envelope(language="eo")).meetings == ()


def test_word_that_an_apostrophe_joins_to_the_next_is_one_of_its_own(folder):
    (folder / "eo.toml").write_text(GRAMMAR.replace("[words]", """[words]\nelided = ["l'"]"""), "utf-8")
    vocabulary = read_vocabulary(folder, "eo")
    printed = "renkontis l’ambasadorinon D'Ana"
    tokens = tokenize(printed, vocabulary)
    assert [token.text for token in tokens] == ["renkontis", "l’", "ambasadorinon", "D'Ana"]


@pytest.mark.parametrize(
    ("before", "after", "complaint"),
    [
        ("[modifiers]", "[modifyers]", "eo.toml: unknown key modifyers"),
        ("planned_after =", "planned_later =", r"eo.toml \[cues\]: unknown key planned_later"),
        ("spokesperson =", "spokesman =", r"eo.toml \[offices\]: unknown key spokesman"),
        ("speech =", "first_person =", r"eo.toml \[words\]: unknown key first_person"),
        ("[words]", "[order]\nlast_verb = true\n\n[words]", r"eo.toml \[order\]: unknown key last_verb"),
        ("[modifiers]", '[prefixes]\nonce = ["eks{}"]\n\n[modifiers]', r"eo.toml \[prefixes\]: unknown key once"),
        ("\n[domains]", "\n[ministries]", "eo.toml: missing domains"),
        ('["januaro"], ', "", "eo.toml: months has 11 lists, not 12"),
        ("[words]", '[heads]\nclub = ["klubo"]\n\n[words]', r"eo.toml \[heads\]: unknown key club"),
        ("[words]", "[paradigms]\nnouns = []\n\n[words]", r"eo.toml \[paradigms\]: unknown key nouns"),
        ("[words]", '[whose]\n"PT XX" = ["premiero"]\n\n[words]', "eo.toml whose: unknown key XX"),
        ("months = [", 'homes = ["XX"]\nmonths = [', "eo.toml homes: unknown key XX"),
        ("endings = [", "endings = ", "eo.toml: "),
    ],
)
def test_mistake_in_a_grammar_is_named(folder, before, after, complaint):
    (folder / "eo.toml").write_text(GRAMMAR.replace(before, after, 1), "utf-8")
    with pytest.raises(BadVocabulary, match=complaint):
        read_vocabulary(folder, "eo")


def test_unknown_state_in_names_is_named(folder):
    (folder / "names/eo.toml").write_text(NAMES.replace("territories.SK", "territories.XX"), "utf-8")
    with pytest.raises(BadVocabulary, match=r"names/eo.toml \[territories\]: unknown key XX"):
        read_vocabulary(folder, "eo")
