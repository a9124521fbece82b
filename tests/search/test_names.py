"""Names, which meetings are found by though their rows do not hold them."""

import pytest

from meetings.models import Permalink, SearchName, SearchText
from meetings.search import names
from meetings.search.index import index_meetings
from meetings.search.names import index_names, with_names
from meetings.search.query import Fact, Or, parse
from meetings.search.selection import Selection
from tests.search.register import meeting, office, organization, person, place

pytestmark = pytest.mark.django_db


def found(typed):
    return Selection(parse(typed)).keys(limit=10)


def unprinted(held):
    """Let no report print whom the meeting was with."""
    held.participations.update(as_written="x")
    index_meetings([held.pk])


def rows():
    return list(SearchText.objects.order_by("pk").values())


def test_a_new_name_finds_all_meetings_of_its_record_without_writing_their_rows():
    state = organization("Azerbaijan", kind="state")
    ministry = organization("Foreign Ministry", parent=state)
    minister, bayramov, baku = office("Minister", ministry), person("Jeyhun Bayramov"), place("Baku", territory=state)
    held = meeting("2022-12-15", people=[bayramov], offices=[minister])
    there = meeting("2022-12-14", at=baku)
    neither = meeting("2022-12-13")
    before = rows()
    for number, record in enumerate([state, ministry, minister, bayramov, baku]):
        record.names.create(text=f"New{number}", key="")
    assert found("new*") == []
    index_names([state, ministry, minister, bayramov, baku])
    assert rows() == before
    assert [found(f"new{number}") for number in range(5)] == [
        [held.search_key, there.search_key],
        [held.search_key],
        [held.search_key],
        [held.search_key],
        [there.search_key],
    ]
    assert found("-new*") == [neither.search_key]


def test_a_name_that_is_gone_finds_nothing():
    omuraliev = person("Kubanychbek Omuraliev", "Кубанычбек Омуралиев", "Koubanytchbek")
    held = meeting("2022-12-15", "alpha", people=[omuraliev])
    omuraliev.names.filter(text="Koubanytchbek").delete()
    assert found("koubanytchbek") == [held.search_key]
    index_names([omuraliev])
    assert (found("koubanytchbek"), found("кубанычбек")) == ([], [held.search_key])


def test_a_phrase_is_found_within_one_form_of_name():
    held = meeting("2022-12-15", "He was there.", people=[person("Ilham Aliyev", "İlham Əliyev")])
    unprinted(held)
    assert found('"ilham aliyev"') == found('"İlham Əliyev"') == [held.search_key]
    assert found('"aliyev ilham"') == []
    assert found("aliyev ilham") == [held.search_key]


def test_words_and_names_are_found_together():
    aliyev, omuraliev = person("Ilham Aliyev"), person("Kubanychbek Omuraliev")
    a = meeting("2022-12-15", "alpha aliyev", people=[omuraliev])
    b = meeting("2022-12-14", "beta", people=[aliyev])
    c = meeting("2022-12-13", "alpha beta", people=[aliyev, omuraliev])
    assert found("aliyev") == [a.search_key, b.search_key, c.search_key]
    assert found("aliyev -omuraliev") == [b.search_key]
    assert found("aliyev omuraliev") == [a.search_key, c.search_key]
    assert found("alpha -aliyev") == []
    assert found("ali* beta") == [b.search_key, c.search_key]


def test_titles_and_bodies_are_found_in_their_forms():
    body = organization("Organization of Turkic States")
    held = meeting("2022", people=[person("A B")], offices=[office("Secretary General", body, "Secrétaire général")])
    assert found("secretaries") == found("secrétaires généraux") == found("organizations") == [held.search_key]


def test_a_word_that_is_the_name_of_too_many_is_found_in_the_reports_alone(monkeypatch):
    for number in range(3):
        unprinted(meeting("2022-12-15", f"text {number}", people=[person(f"Alan B{number}")]))
    told = meeting("2022-12-14", "alan")
    monkeypatch.setattr(names, "MOST", 3)
    assert len(found("alan")) == 4
    assert len(found("alan OR b0")) == 2  # each word has half of them
    monkeypatch.setattr(names, "MOST", 2)
    assert found("alan")[-1] == told.search_key


def test_the_names_of_all_words_are_looked_up_at_once(django_assert_num_queries):
    one = person("Ilham Aliyev")
    with django_assert_num_queries(1):
        tree = with_names(parse('aliyev "aliyev ilham" OR al* -baku')).node
    assert tree.parts[0] == Or((parse("aliyev"), Fact("person", str(one.pk))))
    with django_assert_num_queries(0):
        assert with_names(Fact("form", "visit")).node == Fact("form", "visit")


def test_the_index_of_names_follows_every_change_of_a_row():
    row = SearchName.objects.get(record=person("Alpha").pk)
    held = meeting("2022-12-15", people=[])
    held.participations.create(person_id=row.record, as_written="x")
    index_meetings([held.pk])
    row.words, row.stems = "beta", ""
    row.save()
    assert (found("alpha"), found("beta")) == ([], [held.search_key])
    row.delete()
    assert found("beta") == []


def test_five_hundred_people_of_a_name_are_found_each():
    people = [person(f"Ali N{number}") for number in range(500)]
    held = [meeting("2022-12-15", "x", people=people[at : at + 10]) for at in range(0, 500, 10)]
    for each in held:
        unprinted(each)
    keys = Selection(parse("ali")).keys(limit=600)
    assert keys == sorted((m.search_key for m in held), reverse=True)
    assert Selection(parse("ali n77")).keys(limit=9) == [held[7].search_key]


def test_rows_of_names_are_alike_whichever_is_authorized():
    record = person("Ilham Aliyev", "Ильхам Алиев")
    before = SearchName.objects.get(record=record.pk, kind=Permalink.Kind.PERSON).words
    record.name = "Ильхам Алиев"
    record.save()
    index_names([record])
    assert SearchName.objects.get(record=record.pk, kind=Permalink.Kind.PERSON).words == before
    assert before == "ilham aliyev _ ilkham aliev _"


@pytest.mark.parametrize(
    ("typed", "letters"),
    [
        ("person:omuraliev", "a"),
        ("person:organization", ""),
        ("org:turkic", "a"),
        ("org:azerbaijan", "ab"),  # stood for by the ministry too
        ("office:minister", "ab"),
        ('office:"general secretary"', ""),
        ("place:baku", "a"),
        ("place:azerbaijan", "a"),
        ("publisher:trend", "b"),
        ("org:trend", ""),
        ("lang:fr", "b"),
        ("form:phone", "b"),
        ("-form:phone", "a"),
        ("before:2022", "b"),
        ("after:2021 org:azerbaijan", "a"),
        ("on:2022-12-15 on:2022-12", "a"),
        ("person:nobody OR lang:fr", "b"),
        ("person:omur* -place:baku", ""),
    ],
)
def test_fields_find(typed, letters):
    state = organization("Azerbaijan", kind="state")
    ministry = organization("Ministry", parent=state)
    body, trend = organization("Organization of Turkic States"), organization("Trend")
    bayramov, omuraliev = person("Jeyhun Bayramov"), person("Kubanychbek Omuraliev")
    minister, secretary = office("Minister", ministry), office("Secretary General", body)
    baku, phoned = place("Baku", territory=state), {"form": "phone call", "language": "fr", "publisher": trend}
    held = [minister, secretary]
    archive = {
        "a": meeting("2022-12-15", "trend", people=[bayramov, omuraliev], offices=held, at=baku),
        "b": meeting("2021", "omuraliev", people=[bayramov], offices=held, **phoned),
    }
    keys = Selection.of(parse(typed)).keys(limit=9)
    assert "".join(letter for letter, held in archive.items() if held.search_key in keys) == letters


def test_a_field_with_the_name_of_too_many_finds_nothing_and_is_told(monkeypatch):
    held = meeting("2022-12-15", "alan", people=[person("Alan A"), person("Alan B")])
    monkeypatch.setattr(names, "MOST", 1)
    assert found("person:alan") == []
    assert found("alan") == [held.search_key]
    assert Selection(parse("person:alan")).tree.of_too_many == [parse("person:alan")]


@pytest.mark.parametrize("typed", ["Омуралиев", "omuraliyev", "Ömüraliyev", "person:омуралиев", "Bairamov", "Байрамов"])
def test_names_are_found_across_scripts_though_nobody_printed_them_so(typed):
    held = meeting("2022-12-15", people=[person("Kubanychbek Omuraliev"), person("Ceyhun Bayramov")])
    unprinted(held)
    meeting("2022-12-14", people=[person("Omar Ali")])
    assert found(typed) == [held.search_key]


def test_every_spelling_of_a_name_finds_the_same_reports():
    person("Ilham Aliyev", "İlham Əliyev", "Ильхам Алиев")
    sabah = person("Sabah al-Sabah", "Сабах аль-Сабах")
    told = [
        ("Greetings of Ilham Aliyev.", "en"),
        ("Привет от Алиева.", "ru"),
        ("Əliyevdən salam.", "az"),
        ("Алиев", "ru"),
    ]
    of_him = [meeting(f"2022-12-0{number}", text, language=language) for number, (text, language) in enumerate(told, 1)]
    other = meeting("2022-12-15", "Переговоры", people=[sabah], language="ru")
    keys = [held.search_key for held in reversed(of_him)]
    assert [found(typed) for typed in ("Aliyev", "Алиев", "Əliyev", "ELIYEV", "aliev", "ALİYEV")] == [keys] * 6
    assert found("al-sabah") == [other.search_key]
