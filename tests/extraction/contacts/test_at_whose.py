"""German contacts told by at whose house somebody was, and by who takes part in them."""

from tests.extraction.told import met

_LEAD = "Wien, 14. Juli 2017. "


def _names(text: str) -> list[list[str]]:
    return [list(people) for people in met(_LEAD + text, "de")]


def test_who_was_at_somebodys_met_him():
    both = [["Frank Beck", "Karl Moser"]]

    assert _names("Der deutsche Präsident Frank Beck war am Freitag bei Bundeskanzler Karl Moser.") == both
    assert (
        _names("Am Freitag war der deutsche Präsident Frank Beck bei Bundeskanzler Karl Moser im Kanzleramt.") == both
    )
    assert _names("Präsident Frank Beck ist am Freitag bei Bundeskanzler Karl Moser gewesen.") == both
    assert _names("Präsident Frank Beck weilte am Freitag bei Bundeskanzler Karl Moser.") == both


def test_who_served_at_somebodys_did_not():
    assert _names("Staatssekretär Frank Beck war früher Referent bei Bundeskanzler Karl Moser.") == []
    assert _names("Die Stimmung war am Freitag bei Bundeskanzler Karl Moser gut, sagte Minister Frank Beck.") == []


def test_those_of_whom_the_present_tells_that_they_take_part_did():
    text = (
        "BERLIN, 5. Mai 2021. Präsident Juan Mora hat am Mittwoch per Video mit Kanzler Karl Roth gesprochen. An der "
    )
    text += "Schaltung beteiligen sich Ministerin Ana Beck und Ratspräsident Jean Roy."

    assert [list(people) for people in met(text, "de")] == [["Juan Mora", "Karl Roth", "Ana Beck", "Jean Roy"]]


def test_what_is_a_continents_is_nobody():
    text = "Wien, 14. Juli 2017. Präsident Jan Roth traf Kanzler Karl Moser. Die beiden sprachen über Europas Zukunft."

    assert [list(people) for people in met(text, "de")] == [["Jan Roth", "Karl Moser"]]
