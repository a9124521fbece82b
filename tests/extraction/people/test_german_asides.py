"""Germans named in passing."""

from tests.extraction.told import met

_LEAD = "Dresden, 5. Mai 2021. Präsident Jan Roth hat Ministerin Ana Roy getroffen. "


def _names(text: str) -> list[list[str]]:
    return [list(people) for people in met(_LEAD + text, "de")]


def test_those_named_in_passing_took_no_part():
    both = [["Jan Roth", "Ana Roy"]]

    assert _names("Als Geschenk überreichte er ihr ein Buch des Malers Karl Mora.") == both
    assert _names("Es war das erste Treffen der beiden, seit Roy im März Minister Karl Mora abgelöst hatte.") == both
    assert _names(
        "Anwesend war auch Minister Paul Daly, dessen Amtskollege Karl Mora den Besuch vorbereitet hatte."
    ) == [["Jan Roth", "Ana Roy", "Paul Daly"]]


def test_by_whom_the_one_told_first_was_accompanied_is_of_his_state():
    text = (
        "Wien, 5. Mai 2021. Der Präsident Sloweniens, Jan Kos, hat Bundespräsident Alois Moser getroffen und wurde von "
    )
    text += "Außenminister Anton Mora begleitet."

    assert met(text, "de")[0]["Anton Mora"] == [("Minister of Foreign Affairs", "Republic of Slovenia")]
