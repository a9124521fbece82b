"""Which of the seven languages a text is in."""

from functools import lru_cache
from importlib import import_module
from typing import Any

from meetings.vocabulary import LANGUAGES

_SAMPLE = 300  # characters of the beginning and of the middle are enough, and the time grows with them


@lru_cache(maxsize=1)
def _identifier() -> Any:
    # Imported only when a text is read: it brings numpy and a model, which those who only show pages can do without.
    langid = import_module("py3langid.langid")
    identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier


def identify(text: str) -> str:
    """Return the ISO 639-1 code of the language that most of the text is in; "" where there is too little of it."""
    sample = text if len(text) <= 2 * _SAMPLE else text[:_SAMPLE] + text[len(text) // 2 :][:_SAMPLE]
    letters = sum(map(str.isalpha, sample))
    if letters < 15:
        return ""
    # No other of the seven writes the schwa, and Turkish and Azerbaijani are easily taken for one another.
    if (sample.count("ə") + sample.count("Ə")) * 200 > letters:
        return "az"
    return str(_identifier().classify(sample)[0])
