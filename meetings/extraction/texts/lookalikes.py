"""Cyrillic letters that stand for Latin ones in a text typed with both: "Hеydər Əliyеv" with two Cyrillic е."""

import re

_CYRILLIC = "аеорсухіјһАЕОРСУХІЈКМНТВӘә"
_LATIN = "aeopcyxijhAEOPCYXIJKMHTBƏə"
_SHOWING = "аеоАЕО"  # one of them stands in every text of such letters
_LATIN_BESIDE = re.compile(f"[{_CYRILLIC}][a-zçğıöşüə]|[a-zçğıöşüə][{_CYRILLIC}]")
_WHOLLY_CYRILLIC = re.compile(r"[^\W\d_]*[бвгдёжзийклмнптфцчшщъыьэюяБГДЁЖЗИЙЛПФЦЧШЩЪЫЬЭЮЯ][^\W\d_]*")
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)


def in_latin(text: str, is_cyrillic: bool) -> str:
    """Return the text of a Latin script, letter by letter, with Latin letters where it has Cyrillic ones like them.

    Words with a letter that only Cyrillic has stay as they are.
    """
    if is_cyrillic or not any(letter in text for letter in _SHOWING) or not _LATIN_BESIDE.search(text):
        return text
    kept = [found.span() for found in _WHOLLY_CYRILLIC.finditer(text)]
    parts, end = [], 0
    for start, stop in kept:
        parts += [text[end:start].translate(_TO_LATIN), text[start:stop]]
        end = stop
    return "".join([*parts, text[end:].translate(_TO_LATIN)])
