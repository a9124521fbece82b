"""The last part of an address."""

import pytest
from django.urls import reverse, set_script_prefix

from meetings.models import Permalink, Person
from meetings.models.permalinks import address_of


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


@pytest.mark.parametrize("kind", Permalink.Kind.values)
@pytest.mark.parametrize("name", ["Ilham Aliyev", "Talks. " * 50])
def test_address_is_the_one_that_the_archive_answers(kind, name):
    slug = "ilham-aliyev" if name == "Ilham Aliyev" else "talks-" * 9 + "talks"
    try:
        for prefix in ("/", "/archive/"):
            set_script_prefix(prefix)
            assert address_of(kind, "0abc1234", name) == reverse(kind, args=["0abc1234", slug])
    finally:
        set_script_prefix("/")
