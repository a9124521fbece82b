"""Members of governments that are councils, whose portfolio the text tells apart from their names."""

from meetings.extraction.drafts import MeetingDraft
from tests.extraction.told import met, read

_MINISTER = ("Minister of Foreign Affairs", "Swiss Confederation")
_COUNCILLOR = ("Federal Councillor", "Swiss Confederation")


def reasons(meeting: MeetingDraft, name: str) -> set[str]:
    offices = next(p.offices for p in meeting.participants if p.name == name)
    return {evidence.reason for office in offices for evidence in office.evidence if evidence.reason}


def test_minister_without_a_name_is_the_only_councillor() -> None:
    text = (
        "Bundesrat Jan Roy hat am 3. Mai 2024 in Lisgar den maltesischen Premier Omar Sarr getroffen. Der Schweizer "
        "Aussenminister dankte ihm."
    )
    assert met(text, "de")[0]["Jan Roy"] == [_COUNCILLOR, _MINISTER]
    assert "the only member of the government whom the text names" in reasons(read(text, "de").meetings[0], "Jan Roy")
    french = (
        "Le conseiller fédéral Jan Roy a rencontré le 3 mai 2024 à Lisgar le premier ministre de Malte, Omar Sarr. Le "
        "ministre suisse des Affaires étrangères l'a remercié."
    )
    assert met(french, "fr")[0]["Jan Roy"] == [_COUNCILLOR, _MINISTER]


def test_counterpart_of_a_minister_is_the_only_councillor_of_that_state() -> None:
    text = (
        "Bundesrat Jan Roy hat am 3. Mai 2024 in Lisgar die maltesische Aussenministerin Ana Sarr getroffen. Danach "
        "traf "
        "er Premier Omar Sy. Die maltesische Aussenministerin und ihr Schweizer Kollege waren zufrieden."
    )
    assert [people["Jan Roy"] for people in met(text, "de")] == [[_COUNCILLOR, _MINISTER]] * 2


def test_headline_tells_a_councillors_portfolio_and_state() -> None:
    text = (
        "Liechtensteins Aussenministerin bei Kanzler Omar Sarr\n\nAm 3. Mai 2024 war Regierungsrätin Ana Roy in "
        "Berlin. "
        "Kanzler Omar Sarr empfing sie zu einem Arbeitsgespräch über die Fischerei und den Handel auf dem See."
    )
    state = "Principality of Liechtenstein"
    assert met(text, "de")[0]["Ana Roy"] == [
        ("Government Councillor", state),
        ("Minister of Foreign Affairs", state),
    ]


def test_woman_of_another_title_is_no_councillor_of_the_other_gender() -> None:
    text = (
        "Bundesrat Jan Roy hat am 3. Mai 2024 in Lisgar den maltesischen Premier Omar Sarr getroffen. Die "
        "Aussenministerin dankte ihm."
    )
    assert met(text, "de")[0]["Jan Roy"] == [_COUNCILLOR]


def test_one_of_several_councillors_is_not_guessed() -> None:
    text = (
        "Die Bundesräte Jan Roy und Kurt Sy haben am 3. Mai 2024 in Lisgar den maltesischen Premier Omar Sarr "
        "getroffen. "
        "Der Schweizer Aussenminister dankte ihm."
    )
    assert met(text, "de")[0]["Jan Roy"] == [_COUNCILLOR]


def test_title_of_a_woman_is_not_a_mans() -> None:
    text = (
        "Regierungsrätin Ana Roy war am 3. Mai 2024 in Lisgar. Premier Omar Sarr dankte im Gespräch mit der "
        "Aussenministerin für die Hilfe. Die Aussenministerin traf auch den Aussenminister von Singapur, Jan Sy."
    )
    assert [list(people) for people in met(text, "de")] == [["Omar Sarr", "Ana Roy"], ["Ana Roy", "Jan Sy"]]


def test_pronoun_and_not_its_counterpart_met_the_one_named() -> None:
    text = (
        "Auf Einladung von Regierungsrätin Ana Roy besuchte Bundesrat Jan Sy am 3. Mai 2024 Liechtenstein. Er traf "
        "sich "
        "mit seiner liechtensteinischen Kollegin und stattete Erbprinz Alois einen Besuch ab."
    )
    assert [list(people) for people in met(text, "de")] == [["Ana Roy", "Jan Sy"], ["Jan Sy", "Alois"]]


def test_head_of_a_department_told_by_its_abbreviation_is_the_only_councillor() -> None:
    text = (
        "Le conseiller fédéral Jan Roy a reçu le 3 mai 2024 à Lisgar le premier ministre de Malte, Omar Sarr. Le chef "
        "du DFAE et son hôte ont parlé de pêche."
    )
    assert met(text, "fr")[0]["Jan Roy"] == [_COUNCILLOR, _MINISTER]


def test_head_of_a_swiss_department_is_no_minister_of_the_guests_state() -> None:
    text = (
        "La ministre maltaise des Affaires étrangères, Ana Sarr, était le 3 mai 2024 à Lisgar, où le conseiller "
        "fédéral Jan Roy l'attendait pour un entretien. Le chef du DFAE et son hôte ont parlé de pêche."
    )
    assert met(text, "fr")[0]["Jan Roy"] == [_COUNCILLOR, _MINISTER]
