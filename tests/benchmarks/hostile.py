"""Texts that nobody writes, made to be slow to read; of any length."""

from collections.abc import Callable, Iterator
from itertools import islice, product
from string import ascii_lowercase

# Pieces that are said over and over, by the language they are read in.
_PIECES = {
    "one letter": ("en", "a"),
    "one capital": ("en", "A"),
    "capital words": ("en", "Aa Bb "),
    "initials": ("en", "A. B. "),
    "hyphens": ("en", "Al-"),
    "particles": ("en", "van der "),
    "digits": ("en", "1"),
    "dates": ("en", "1.1.2021 "),
    "months": ("en", "May "),
    "month and day": ("en", "May 1, "),
    "weekdays": ("en", "Friday "),
    "day after day": ("en", "on Friday, 12 May 2021, "),
    "blanks": ("en", " "),
    "empty lines": ("en", "\n"),
    "short lines": ("en", "met\n"),
    "headlines": ("en", "President Moreira meets Vrabec\n"),
    "full stops": ("en", "."),
    "sentences": ("en", "He met. "),
    "open quotations": ("en", "“a "),
    "quotations": ("en", "“President Ana Moreira met President Tomas Vrabec” "),
    "brackets": ("en", "("),
    "dashes": ("en", "Baku — "),
    "labels": ("en", "ANA MOREIRA: we met Tomas Vrabec\n"),
    "hours": ("en", "9:30 President Ana Moreira meets Tomas Vrabec\n"),
    "cues": ("en", "met with "),
    "plans": ("en", "will meet "),
    "relative clauses": ("en", "who met, who said, "),
    "presidents": ("en", "President "),
    "ministers of": ("en", "Minister of "),
    "ministers and": ("en", "Minister of Foreign Affairs and "),
    "offices with commas": ("en", "President, "),
    "states": ("en", "Azerbaijan "),
    "of states": ("en", "of the Republic of Azerbaijan "),
    "cities": ("en", "in Baku "),
    "towns": ("en", "in the town of Aa "),
    "houses": ("en", "at the Palace of the "),
    "lines of months": ("en", "May 2021\n"),
    "visits": ("en", "President Ana Moreira, who arrived in Baku on Friday, met Minister Tomas Vrabec. "),
    "locatives": ("tr", "Sarayı Köşkü'nde "),
    "bodies": ("en", "NATO "),
    "one sentence without end": ("en", "President Ana Moreira met with Minister Tomas Vrabec and "),
    "one meeting again and again": ("en", "President Ana Moreira met with Minister Tomas Vrabec. "),
    "attended": ("en", "Ambassador Jan Hudak attended. "),
    "pronouns": ("en", "She met him. "),
    "offices told again": ("en", "President Jan Borg met. The President said so. "),
    "surnames": ("en", "Borg met Hudak. "),
    "surnames behind": ("en", "To Borg, Hudak said. "),
    "counterparts": ("en", "his Slovak counterpart "),
    "elisions": ("fr", "l'd'l'"),
    "French meetings": ("fr", "Le président Tomas Vrabec a reçu la ministre Ana Moreira. "),
    "separable verbs": ("de", "rief "),
    "separable verbs and prefixes": ("de", "rief an "),
    "compounds": ("de", "Außenministertreffen"),
    "genitives": ("ru", "министр иностранных дел республики "),
    "Russian names": ("ru", "Ивановым Иваном Ивановичем "),
    "suffixes": ("tr", "bakanlarındaki"),
    "Turkish names": ("tr", "TBMM heyetinde Ana Borg, Jan Hudak, "),
    "subjects left out": ("tr", "Daha sonra Başbakan Jan Borg'u ziyaret etti. "),
    "apostrophes": ("tr", "Bakan'ın "),
    "Azerbaijani meetings": ("az", "Prezident Tomas Vrabets nazir Ana Moreyra ilə görüşüb. "),
    "Spanish meetings": ("es", "El presidente Tomas Vrabec se reunió con la ministra Ana Moreira, "),
    "letters that fold into several": ("en", "ßﬃ"),
    "marks": ("en", "á́́"),
    "nested elements": ("en", "<div>"),
}


def _names() -> Iterator[str]:
    """Names of persons, no two alike."""
    letters = ("".join(word).capitalize() for word in product(ascii_lowercase, repeat=5))
    return (f"{first} {last}" for first, last in zip(letters, letters, strict=False))


def _many_people(length: int) -> str:
    said = (
        f"President {name} of Slovakia met with President {other}. "
        for name, other in zip(_names(), _names(), strict=True)
    )
    return "".join(islice(said, length // 50))[:length]


def _list_of_people(length: int) -> str:
    return ("President Tomas Vrabec met with " + ", ".join(islice(_names(), length // 13)))[:length]


def _same_surname(length: int) -> str:
    return " ".join(f"Minister {name.split()[0]} Moreira met." for name in islice(_names(), length // 28))[:length]


def _many_guests(length: int) -> str:
    return "".join(f"The President received Ambassador {name}. " for name in islice(_names(), length // 46))[:length]


def _many_counterparts(length: int) -> str:
    told = (
        f"He met two other counterparts, {a} of Malta and {b} of Chile. " for a, b in zip(*[_names()] * 2, strict=False)
    )
    return "Premier Jan Borg came. " + "".join(islice(told, length // 70))


def _repeated(language: str, piece: str) -> Callable[[int], str]:
    lead = "<html><body>" if piece.startswith("<") else ""
    return lambda length: lead + piece * (length // len(piece))  # whole ones: a word cut short may be read as a name


HOSTILE: dict[str, tuple[str, Callable[[int], str]]] = {
    **{name: (language, _repeated(language, piece)) for name, (language, piece) in _PIECES.items()},
    "many people": ("en", _many_people),
    "list of people": ("en", _list_of_people),
    "many of one surname": ("en", _same_surname),
    "many guests": ("en", _many_guests),
    "many counterparts": ("en", _many_counterparts),
}
