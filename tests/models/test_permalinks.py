"""The last part of an address."""

import pytest

from meetings.models import Person


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Kubanychbek Omuraliev", "kubanychbek-omuraliev"),
        ("Джейхун Байрамов", "dzheikhun-bairamov"),
        ("—", "-"),
        ("a" * 70, "a" * 60),
        (f"{'a' * 30} {'b' * 29}", f"{'a' * 30}-{'b' * 29}"),
        (f"{'a' * 30} {'b' * 30}", "a" * 30),
        (f"{'a' * 30} {'b' * 29} c", f"{'a' * 30}-{'b' * 29}"),
    ],
)
def test_slug_has_as_many_whole_words_as_fit(name, slug):
    assert Person(name=name).slug == slug
