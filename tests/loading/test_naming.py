import pytest

from meetings.loading.naming import choose, script_of, sort_form
from meetings.models import PersonName
from meetings.models.names import name_key


def _name(text, language, attestations):
    return PersonName(
        text=text, language=language, attestations=attestations, script=script_of(text), key=name_key(text)
    )


@pytest.mark.parametrize(
    ("name", "territories", "sorted_as"),
    [
        ("Ilham Aliyev", ["AZ"], "Aliyev, Ilham"),
        ("Ursula von der Leyen", [], "von der Leyen, Ursula"),
        ("Mohamed bin Zayed Al Nahyan", ["AE"], "Al Nahyan, Mohamed bin Zayed"),
        ("Wang Yi", ["CN"], "Wang Yi"),
        ("Francis", ["VA"], "Francis"),
    ],
)
def test_sort_form_has_the_family_name_first(name, territories, sorted_as):
    assert sort_form(name, territories) == sorted_as


def test_choose_takes_english_before_the_more_frequent():
    names = [_name("Koubanytchbek Omuraliev", "fr", 9), _name("Kubanychbek Omuraliev", "en", 1)]

    assert choose(names).text == "Kubanychbek Omuraliev"
    assert [(n.text, n.kind) for n in names] == [
        ("Koubanytchbek Omuraliev", "parallel"),
        ("Kubanychbek Omuraliev", "authorized"),
    ]


def test_choose_takes_a_whole_name_before_a_surname():
    names = [_name("Omuraliev", "en", 9), _name("Koubanytchbek Omuraliev", "fr", 1)]

    assert choose(names).text == "Koubanytchbek Omuraliev"


def test_choose_takes_latin_letters_before_others():
    names = [_name("Кубанычбек Омуралиев", "ru", 9), _name("Kubanychbek Omuraliev", "", 0)]

    assert choose(names).text == "Kubanychbek Omuraliev"


def test_choose_keeps_to_what_staff_authorized():
    names = [_name("Kubanychbek Omuraliev", "en", 9), _name("Kubanichbek Omuraliev", "en", 0)]

    assert choose(names, fixed="Kubanichbek Omuraliev").text == "Kubanichbek Omuraliev"


def test_choose_is_the_same_in_any_order():
    names = [_name("Anna Lind", "en", 1), _name("Anna Lindh", "en", 1), _name("Ana Lindh", "es", 5)]

    assert choose(names).text == choose(names[::-1]).text == "Anna Lindh"
