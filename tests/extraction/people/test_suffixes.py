"""Azerbaijani names without their case endings."""

import pytest

from meetings.extraction.drafts import Envelope
from meetings.extraction.people.suffixes import stems
from meetings.extraction.pipeline import read_text
from meetings.vocabulary import Vocabulary

ENDINGS = Vocabulary.for_language("az").name_endings


def names(text):
    (meeting,) = read_text(text.encode(), Envelope(language="az")).meetings
    return [p.name for p in meeting.participants]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Kerimovla", {"Kerimov": "la", "Kerimovl": "a"}),
        ("Merkellə", {"Merkel": "lə", "Merkell": "ə"}),
        ("Angela", {}),  # a front vowel asks for -lə
        ("Çikovani", {}),  # after a the ending would be -nı
        ("Putin", {}),  # after u it would be -un
        ("Zelenskini", {"Zelenski": "ni", "Zelenskin": "i"}),
    ],
)
def test_endings_follow_the_vowel_before_them(word, expected):
    assert stems(word, ENDINGS) == expected


def test_name_with_the_instrumental_is_given_without_it():
    assert names(
        "Xarici işlər naziri Rəşad Quliyev mayın 3-də Latviyanın xarici işlər naziri Andris Kalninşlə görüşüb."
    ) == ["Rəşad Quliyev", "Andris Kalninş"]


def test_name_in_the_genitive_is_given_without_it():
    assert names(
        "Prezident Tural Əhmədovun Serbiya Prezidenti Milan Petroviçlə görüşü olub. Milan Petroviç Bakıdadır."
    ) == ["Tural Əhmədov", "Milan Petroviç"]


def test_name_in_the_genitive_is_known_by_the_participle_behind_it():
    assert names("Spiker Tural Əhmədov Danimarkanın naziri Karen Holmsenin rəhbərlik etdiyi heyəti qəbul edib.") == [
        "Tural Əhmədov",
        "Karen Holmsen",
    ]


@pytest.mark.parametrize(("printed", "name"), [("Səfərlinin", "Səfərli"), ("Kalinin", "Kalinin")])
def test_surname_of_a_line_is_given_without_the_genitive(printed, name):
    assert names(f"Nazir Tural {printed} Serbiya Prezidenti Milan Petroviç ilə görüşü olub.") == [
        f"Tural {name}",
        "Milan Petroviç",
    ]


@pytest.mark.parametrize(
    ("printed", "name"), [("Aslanın", "Aslan"), ("Holmsenin", "Holmsen"), ("Rəhimovanın", "Rəhimova")]
)
def test_n_before_the_genitive_is_the_name_s_where_names_end_so(printed, name):
    assert names(f"Nazir Tural Quliyev ilə səfir Karen {printed} mayın 3-də Bakıda görüşü olub.") == [
        "Tural Quliyev",
        f"Karen {name}",
    ]


def test_object_of_receiving_is_given_without_the_accusative():
    assert names("Prezident Tural Əhmədov Gürcüstanın Baş naziri Levan Beridzeni qəbul edib.") == [
        "Tural Əhmədov",
        "Levan Beridze",
    ]


def test_subject_of_receiving_keeps_an_ending_like_the_accusative():
    assert names("Ukrayna Prezidenti Andriy Melniki Kiyevdə nazir Rəşad Quliyevi qəbul edib.") == [
        "Andriy Melniki",
        "Rəşad Quliyev",
    ]


def test_woman_keeps_the_a_of_her_surname():
    assert names("Milli Məclisin sədri Nigar Rəhimova Xorvatiya Prezidenti İvan Horvatı qəbul edib.") == [
        "Nigar Rəhimova",
        "İvan Horvat",
    ]


def test_man_who_is_called_loses_the_a_of_the_dative():
    assert names("Müdafiə naziri Tural Əhmədova aprelin 2-də gürcüstanlı həmkarı Giorgi Beridze zəng edib.") == [
        "Tural Əhmədov",
        "Giorgi Beridze",
    ]


def test_ending_of_surnames_that_tell_origin_or_trade_is_no_case():
    assert names("Milli Məclisin sədri Ana Talışlı Türkiyənin səfiri Cahid Bağçını qəbul edib.") == [
        "Ana Talışlı",
        "Cahid Bağçı",
    ]


def test_genitive_of_a_surname_that_tells_origin_is_cut_as_a_whole():
    assert names("Azərbaycanın mədəniyyət naziri Anar Dağlının Malta səfiri Luka Borq ilə görüşü olub.") == [
        "Anar Dağlı",
        "Luka Borq",
    ]


def test_genitive_stands_before_what_is_owned_in_any_case():
    assert names("Nazir Anar Dağlı dünən səfir Seyid Vəlinin yanına gəlib.") == ["Anar Dağlı", "Seyid Vəli"]


def test_whoever_is_made_a_guest_is_the_object_and_who_was_one_the_subject():
    assert names("Nazir Anar Dağlı səfir Luka Borqu qonaq edib.") == ["Anar Dağlı", "Luka Borq"]
    assert names("Nazir Seyid Vəli səfir Luka Borqun evində qonaq olub.") == ["Seyid Vəli", "Luka Borq"]


def test_dative_of_a_womans_ending_with_another_vowel_is_a_mans():
    assert names("Səfir Luka Borq etimadnaməsini nazir Anar Quliyevə təqdim edib.") == ["Luka Borq", "Anar Quliyev"]
