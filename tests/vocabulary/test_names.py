"""The shared authority data, and each language's names for it, checked for what matching relies on."""

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

import meetings.vocabulary
from meetings.folding import fold

FOLDER = Path(meetings.vocabulary.__file__).parent
LANGUAGES = ["az", "de", "en", "es", "fr", "ru", "tr"]


def read(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / name).read_text("utf-8"))


TERRITORIES = read("territories.toml")
BODIES = read("bodies.toml")
NAMES = {language: read(f"names/{language}.toml") for language in LANGUAGES}
STATES = [key for key, entry in TERRITORIES.items() if entry["kind"] == "state"]


def matched(form: str) -> str:
    """What has to be met in a text: words whatever their accents, abbreviations in capitals only as such."""
    return f"{fold(form)} in capitals" if form.isupper() else fold(form)


def shared(forms_by_key: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """The forms that are listed under more than one key, with those keys."""
    keys = defaultdict(set)
    for key, forms in forms_by_key.items():
        for form in forms:
            keys[matched(form)].add(key)
    return {form: sorted(found) for form, found in keys.items() if len(found) > 1}


def state_words(language: str) -> dict[str, list[str]]:
    """Names and adjectives in all listed forms, by territory: what a holder's state is read from."""
    return {
        key: [form for field in ("names", "genitive", "others", "adjectives") for form in entry.get(field, [])]
        for key, entry in NAMES[language]["territories"].items()
    }


def towns(language: str) -> dict[str, list[str]]:
    names = NAMES[language]
    return {
        key: [*entry.get("capitals", []), *names["cities"].get(key, [])] for key, entry in names["territories"].items()
    }


def test_territories_are_complete_records() -> None:
    for key, entry in TERRITORIES.items():
        assert {"name", "formal", "kind"} <= set(entry) <= {"name", "formal", "kind", "parent"}, key
        assert entry["kind"] in ("state", "territory"), key
        assert ("parent" in entry) == (entry["kind"] == "territory" and key != "EH"), key
        assert entry.get("parent", "FR") in STATES, key


def test_territories_have_names_of_their_own() -> None:
    assert shared({key: [entry["name"], entry["formal"]] for key, entry in TERRITORIES.items()}) == {}


def test_states_are_those_the_heading_promises() -> None:
    """The 193 members of the United Nations, its two observers, and four more."""
    assert len(STATES) == 193 + 2 + 4
    assert {"VA", "PS", "XK", "TW", "CK", "NU"} <= set(STATES)


def test_bodies_are_complete_records() -> None:
    kinds = {
        "agency",
        "company",
        "court",
        "government",
        "intergovernmental",
        "military alliance",
        "movement",
        "news agency",
        "non-governmental",
        "parliament",
        "parliament-assembly",
        "party",
        "religious",
    }
    for key, entry in BODIES.items():
        assert {"name", "kind"} <= set(entry) <= {"name", "abbreviation", "kind", "parent", "formerly"}, key
        assert entry["kind"] in kinds, key
        assert entry.get("parent", "UN") in BODIES.keys() | TERRITORIES.keys(), key
        assert entry["kind"] not in ("government", "parliament") or entry["parent"] in TERRITORIES, key
    assert {entry["kind"] for entry in BODIES.values()} == kinds


def test_bodies_have_names_of_their_own() -> None:
    assert shared({key: [entry["name"], *entry.get("formerly", [])] for key, entry in BODIES.items()}) == {}


def test_a_key_is_of_a_territory_or_of_a_body() -> None:
    """Organizations are found by their key, whatever they are."""
    assert sorted(set(TERRITORIES) & set(BODIES)) == []


def test_every_language_has_a_file() -> None:
    assert sorted(path.stem for path in (FOLDER / "names").glob("*.toml")) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_refer_to_known_records(language: str) -> None:
    names = NAMES[language]
    assert set(names) <= {"territories", "bodies", "cities", "inflected", "ambiguous", "areas"}
    assert sorted(set(names["territories"]) - set(TERRITORIES)) == []
    assert sorted(set(names["cities"]) - set(names["territories"])) == []
    assert sorted(set(names["bodies"]) - set(BODIES)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_names_adjectives_and_a_capital(language: str) -> None:
    """A list of adjectives may be empty, where the language prints the name itself, but says so."""
    territories = NAMES[language]["territories"]
    assert [key for key in STATES if not territories.get(key, {}).get("names")] == []
    assert [key for key in STATES if not territories[key].get("capitals")] == []
    if language in ("en", "fr", "es", "de", "ru"):
        assert [key for key in STATES if "adjectives" not in territories[key]] == []
        assert sum(bool(territories[key]["adjectives"]) for key in STATES) > 0.9 * len(STATES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_forms_are_clean(language: str) -> None:
    names = NAMES[language]
    lists = [forms for entry in names["territories"].values() for forms in entry.values()]
    lists += [*names["cities"].values(), *names["bodies"].values()]
    forms = [form for found in lists for form in found]
    assert [form for form in forms if form != " ".join(form.split()) or len(form) < 2] == []
    assert [found for found in lists if len(found) != len(set(found))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_means_two_territories(language: str) -> None:
    """Save those that the file itself lists as ambiguous; and what it lists is so."""
    two = set(shared(state_words(language))) | set(shared(towns(language)))
    assert sorted(two) == sorted({matched(form) for form in NAMES[language].get("ambiguous", [])})


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_means_two_bodies_or_a_body_and_a_state(language: str) -> None:
    bodies = {f"{key} (body)": forms for key, forms in NAMES[language]["bodies"].items()}
    ambiguous = {matched(form) for form in NAMES[language].get("ambiguous", [])}
    found = shared(bodies | state_words(language))
    assert {form: keys for form, keys in found.items() if form not in ambiguous} == {}


@pytest.mark.parametrize(
    ("language", "key", "field", "form"),
    [
        ("en", "NL", "adjectives", "Dutch"),
        ("fr", "TR", "adjectives", "turques"),
        ("es", "DE", "adjectives", "alemanas"),
        ("de", "TR", "adjectives", "türkischen"),
        ("ru", "AZ", "adjectives", "азербайджанский"),
        ("tr", "AZ", "names", "Azerbaycan Cumhuriyeti"),
        ("az", "TR", "names", "Türkiyə Respublikası"),
        ("fr", "GB", "capitals", "Londres"),
        ("ru", "GB", "capitals", "Лондон"),
        ("es", "UA", "capitals", "Kiev"),
    ],
)
def test_territories_have_the_forms_a_language_prints(language: str, key: str, field: str, form: str) -> None:
    entries = NAMES[language]["territories"]
    assert [k for k, entry in entries.items() if form in entry.get(field, [])] == [key]


@pytest.mark.parametrize(
    ("language", "form", "key"),
    [
        ("en", "Organization of Turkic States", "OTS"),
        ("fr", "Organisation des États turciques", "OTS"),
        ("ru", "Организация тюркских государств", "OTS"),
        ("tr", "Türk Devletleri Teşkilatı", "OTS"),
        ("az", "Türk Dövlətləri Təşkilatı", "OTS"),
        ("es", "CEPAL", "ECLAC"),
        ("de", "Vereinte Nationen", "UN"),
        ("fr", "OTAN", "NATO"),
        ("ru", "ОДКБ", "CSTO"),
    ],
)
def test_bodies_have_the_forms_a_language_prints(language: str, form: str, key: str) -> None:
    found = {matched(f): k for k, forms in NAMES[language]["bodies"].items() for f in forms}
    assert found[matched(form)] == key
