import pytest

from meetings.loading.authorities import Authorities, Known
from meetings.loading.authority_names import authority, body_named, cities_of, city_named


def test_authority_has_its_names_in_all_languages_without_their_cases():
    names = authority("OTS").names

    assert [name for name, language in names if language == "ru"][:3] == [
        "ОТГ",
        "Организация тюркских государств",
        "Тюркский совет",
    ]
    assert ("Organisation des États turciques", "fr") in names


def test_authority_of_a_state_has_its_formal_name():
    state = authority("AZ")

    assert (state.name, state.kind, state.names[0]) == ("Azerbaijan", "state", ("Republic of Azerbaijan", "en"))


def test_authority_of_an_unknown_key_is_none():
    assert authority("no such key") is None


@pytest.mark.parametrize(
    ("name", "language", "key"),
    [("AZERTAC", "fr", "AZERTAC"), ("Organisation des Etats turciques", "fr", "OTS"), ("nobody", "en", "")],
)
def test_body_named_knows_names_of_the_vocabularies(name, language, key):
    assert body_named(name, language) == key


def test_cities_come_to_their_english_name():
    assert city_named("Bakou", "fr") == ("capital", "AZ")
    assert cities_of("en", "capital", "AZ")[0] == "Baku"


@pytest.mark.parametrize(
    ("printed", "language", "name"),
    [
        ("Bakou", "fr", "Baku"),
        ("Пекин", "ru", "Beijing"),
        ("Киев", "ru", "Kyiv"),
        ("Нью-Йорк", "ru", "New York"),
        ("Cenevre", "tr", "Geneva"),
        ("Tel Aviv", "de", "Tel Aviv"),
        ("Valensiya", "tr", "Valencia"),
        ("Palais de l’Élysée", "fr", "Palais de l’Élysée"),
    ],
)
def test_a_city_of_any_language_comes_to_its_english_record_and_to_no_other(db, printed, language, name):
    assert Authorities(Known(), language, "0" * 64).place(printed, "meetings[0].place").name == name
