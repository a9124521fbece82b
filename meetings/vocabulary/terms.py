"""The printed forms that a language's files list, each with what it stands for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from meetings.folding import fold
from meetings.vocabulary.authority_file import authorities
from meetings.vocabulary.files import BadVocabulary, known_keys

# How titles tell by a prefix in what capacity an office is held, which stands before its key then: "expresidente".
_PREFIXES = {
    "de": {"Ex{}": "former", "Alt{}": "former", "Interims{}": "acting", "Übergangs{}": "acting"},
    "ru": {"экс-{}": "former"},
}
_NAMES = {"territories", "bodies", "cities", "inflected", "ambiguous"}
_TERRITORY = {"names": "state", "adjectives": "demonym", "capitals": "capital", "genitive": "state", "others": "state"}
# Words of cues and the like, by what they do in a sentence; a language need not have all.
_CUES = frozenset(
    [
        "contact",
        "met",
        "talk",
        "held",
        "phone",
        "video",
        "remote",  # of the words of video calls, those that tell of no contact by themselves
        "attend",
        "are",  # what leads from several who are not named to their names: "il s'agit de"
        "planned",
        "negated",
        "recalled",
        "stated",  # behind what is quoted from a statement of an office's, and is nobody's speech: "says the report"
        "message",
        "say",
        "relative",
        "separately",
        "series",
        "reported",
        "host",
        "addressed",  # of the words of contacts, those that need an official right behind them: "talking to"
        "eve",  # of the words of plans, prepositions: of a contact to come only where its noun follows them
        "appeal",  # of the words of contacts, those that with an infinitive behind their object ask for something
        "greet",  # of the words of contacts, those that at an airport are of a welcome only
        "present",  # of the words of contacts, those that with a day are of one yet to come: "trifft am Freitag"
        "joint",
        "bilateral",  # of two of those who met in three or more
        "written",
        "planned_after",
        "tribute",  # before those for whom flowers, a wreath or words of honour were: "rindió homenaje a"
        "void",  # phrases that hold another cue's word and say nothing of the kind
    ]
)
# Days before publication, a time of which only its month or year is known, days counted from the one named before.
_RELATIVE = frozenset(["0", "1", "2", "3", "week", "last-week", "weekend", "month", "last-month", "last-year"])
_RELATIVE |= {"two-before", "day-before", "same-day", "day-after", "visit-first", "visit-second"}
_MODIFIERS = frozenset(
    [
        "acting",
        "deputy",
        "first-deputy",
        "designate",
        "former",
        "outgoing",
        "new",
        "honorary",
        "vice",
        "special",
        "assistant",
    ]
)


@dataclass(frozen=True)
class Term:
    """One printed form and what it stands for."""

    text: str
    kind: str  # "state", "demonym", "capital", "city", "body", "office", "modifier", "cue", "month" ...
    key: str
    inflects: bool = True


def grammar_terms(language: str, data: Mapping[str, Any]) -> list[Term]:
    """Return the forms that the language's grammar lists."""
    name = f"{language}.toml"
    known = authorities()
    terms = []
    for number, forms in enumerate(data["months"], 1):
        terms += [Term(form, "month", str(number)) for form in forms]
    for number, forms in enumerate(data["weekdays"]):
        terms += [Term(form, "weekday", str(number)) for form in forms]
        last = (pattern.format(form) for pattern in data.get("last_weekday", ()) for form in forms)
        terms += [Term(form, "weekday", f"last {number}") for form in last]
    known_keys(f"{name} [relative]", data["relative"], _RELATIVE)
    for days, forms in data["relative"].items():
        terms += [Term(form, "relative", days) for form in forms]
    known_keys(f"{name} [offices]", data["offices"], set(known.offices))
    prefixes = _PREFIXES.get(language, {"ex{}": "former"})
    for key, forms in data["offices"].items():
        terms += [Term(form, "office", key) for form in forms]
        if data.get("order", {}).get("ex_prefix"):
            terms += [
                Term(prefix.format(form[0].lower() + form[1:]), "office", f"{capacity} {key}")
                for prefix, capacity in prefixes.items()
                for form in forms
            ]
    known_keys(f"{name} [domains]", data["domains"], set(known.domains))
    # What may follow a minister's adjective or an "and": "français / des affaires étrangères", "and / trade".
    tails = {"{}"} | {p[p.index(" ") + 1 :] for p in data["patterns"]["minister"] if " " in p and p.endswith("{}")}
    for domain, forms in data["domains"].items():
        terms += [Term(tail.format(form), "domain", domain) for tail in sorted(tails) for form in forms]
    for template, patterns in data["patterns"].items():
        for domain, forms in data["domains"].items():
            if template == "ministry":
                terms += [Term(pattern.format(form), "ministry", domain) for pattern in patterns for form in forms]
                continue
            key = f"{template}-of-{domain}"
            if key not in known.offices:
                raise BadVocabulary(f"{name}: unknown office {key}")
            terms += [Term(pattern.format(form), "office", key) for pattern in patterns for form in forms]
    known_keys(f"{name} [ministries]", data.get("ministries", {}), set(known.domains))
    for domain, forms in data.get("ministries", {}).items():
        terms += [Term(form, "ministry", domain) for form in forms]
    known_keys(f"{name} [organs]", data.get("organs", {}), set(known.organs))
    for key, forms in data.get("organs", {}).items():
        terms += [Term(form, "organ", key) for form in forms]
    known_keys(f"{name} [modifiers]", data["modifiers"], _MODIFIERS)
    for key, forms in data["modifiers"].items():
        terms += [Term(form, "modifier", key) for form in forms]
    known_keys(f"{name} [cues]", data["cues"], _CUES)
    for key, forms in data["cues"].items():
        terms += [Term(form, "cue", key) for form in forms]
    terms += _verb_terms(name, data.get("verbs", {}), data.get("conjugation", {}))
    # Honorifics of several words, with marks or in capitals are found as terms, single words by their tokens.
    honorifics = data["words"]["honorific"]
    terms += [Term(f, "honorific", "") for f in honorifics if f.isupper() or any(mark in f for mark in ". -")]
    return terms


def _verb_terms(name: str, verbs: Mapping[str, list[str]], endings: Mapping[str, list[str]]) -> list[Term]:
    """The forms of verbs given by their stems.

    ``told`` forms say that it happened: of a contact, it was met; ``noun`` forms name it; the others (future,
    negative) are cues of their own. A stem under ``light`` tells nothing but what is still to come: "a meeting
    will be held" is planned, "was held" says no more than the meeting does.
    """
    known_keys(f"{name} [verbs]", verbs, _CUES | {"light"})
    known_keys(f"{name} [conjugation]", endings, _CUES | {"told", "noun"})
    forms: dict[tuple[str, str], str] = {}
    for cue, stems in verbs.items():
        for mood, added in endings.items():
            keys = {"told": (cue, "met") if cue == "phone" else (cue.replace("contact", "met"),), "noun": (cue,)}
            if cue == "light" and mood != "planned_after":
                continue
            for key in keys.get(mood, (mood,)):
                forms |= {(fold(stem + ending), key): stem + ending for stem in stems for ending in added}
    return [Term(form, "cue", key) for (_, key), form in forms.items()]


def name_terms(language: str, data: Mapping[str, Any]) -> list[Term]:
    """Return the names that the language prints for territories, cities and bodies."""
    name = f"names/{language}.toml"
    known = authorities()
    known_keys(name, data, _NAMES)
    terms = []
    known_keys(f"{name} [territories]", data.get("territories", {}), set(known.territories))
    for key, entry in data.get("territories", {}).items():
        known_keys(f"{name} [territories.{key}]", entry, set(_TERRITORY))
        for column, forms in entry.items():
            inflects = column not in ("genitive", "others")
            # "Etats Unis": a hyphen is often left out.
            spaced = [form.replace("-", " ") for form in forms if "-" in form and column != "adjectives"]
            terms += [Term(form, _TERRITORY[column], key, inflects) for form in dict.fromkeys([*forms, *spaced])]
    for key, forms in data.get("inflected", {}).items():
        terms += [Term(form, "state", key, False) for form in (forms if isinstance(forms, list) else forms["names"])]
    for key, forms in data.get("cities", {}).items():
        terms += [Term(form, "city", key) for form in forms]
    known_keys(f"{name} [bodies]", data.get("bodies", {}), set(known.bodies))
    for key, forms in data.get("bodies", {}).items():
        terms += [Term(form, "body", key) for form in forms]
    return terms
