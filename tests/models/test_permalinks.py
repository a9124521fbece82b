"""References, the records that they are of, and the last part of an address."""

import pytest
from django.urls import reverse, set_script_prefix

from meetings.models import Permalink, Person
from meetings.models.permalinks import address_of, records_of
from tests.search.register import office, organization, person


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


@pytest.mark.django_db
def test_records_are_asked_for_with_what_their_names_need(django_assert_num_queries):
    ministers = [office("Minister", organization(f"State {number}")) for number in range(3)]
    omuraliev = person("Kubanychbek Omuraliev")
    with django_assert_num_queries(3):  # kinds, people, offices
        names = {str(record) for record in records_of([one.reference for one in (*ministers, omuraliev)]).values()}
    assert names == {"Minister, State 0", "Minister, State 1", "Minister, State 2", "Kubanychbek Omuraliev"}
