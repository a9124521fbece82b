"""The printed forms that a language's files list, each with what it stands for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from meetings.folding import fold
from meetings.vocabulary.authority_file import authorities
from meetings.vocabulary.files import BadVocabulary, known_keys
from meetings.vocabulary.tables import CUES, MODIFIERS, RELATIVE

_NAMES = {"territories", "bodies", "cities", "inflected", "ambiguous", "areas"}
_TERRITORY = {"names": "state", "adjectives": "demonym", "capitals": "capital", "genitive": "state", "others": "state"}


@dataclass(frozen=True)
class Term:
    """One printed form and what it stands for."""

    text: str
    kind: str  # "state", "demonym", "capital", "city", "area", "body", "office", "modifier", "cue", "month" ...
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
    known_keys(f"{name} [relative]", data["relative"], RELATIVE)
    for days, forms in data["relative"].items():
        terms += [Term(form, "relative", days) for form in forms]
    known_keys(f"{name} [offices]", data["offices"], set(known.offices))
    prefixes = data.get("prefixes", {})
    known_keys(f"{name} [prefixes]", prefixes, MODIFIERS)
    for key, forms in data["offices"].items():
        terms += [Term(form, "office", key) for form in forms]
        terms += [
            Term(prefix.format(form[0].lower() + form[1:]), "office", f"{capacity} {key}")
            for capacity, printed in prefixes.items()
            for prefix in printed
            for form in forms
        ]
    known_keys(f"{name} [domains]", data["domains"], set(known.domains))
    # What may follow a minister's adjective or an "and": "français / des affaires étrangères", "and / trade".
    tails = {"{}"} | {
        p[p.index(" ") + 1 :] for p in data["patterns"].get("minister", ()) if " " in p and p.endswith("{}")
    }
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
    known_keys(f"{name} [modifiers]", data["modifiers"], MODIFIERS)
    for key, forms in data["modifiers"].items():
        terms += [Term(form, "modifier", key) for form in forms]
    known_keys(f"{name} [cues]", data["cues"], CUES)
    for key, forms in data["cues"].items():
        terms += [Term(form, "cue", key) for form in forms]
    terms += _verb_terms(name, data.get("verbs", {}), data.get("conjugation", {}))
    # Honorifics of several words, with marks or in capitals are found as terms, single words by their tokens.
    honorifics = data["words"].get("honorific", ())
    terms += [Term(f, "honorific", "") for f in honorifics if f.isupper() or any(mark in f for mark in ". -")]
    return terms


def _verb_terms(name: str, verbs: Mapping[str, list[str]], endings: Mapping[str, list[str]]) -> list[Term]:
    """The forms of verbs given by their stems.

    ``told`` forms say that it happened: of a contact, it was met; ``noun`` forms name it; the others (future,
    negative) are cues of their own. A stem under ``light`` tells nothing but what is still to come: "a meeting
    will be held" is planned, "was held" says no more than the meeting does.
    """
    known_keys(f"{name} [verbs]", verbs, CUES | {"light"})
    known_keys(f"{name} [conjugation]", endings, CUES | {"told", "noun"})
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
    terms += [Term(form, "area", "") for form in data.get("areas", ())]
    for table in ("inflected", "cities"):
        known_keys(f"{name} [{table}]", data.get(table, {}), set(known.territories))
    for key, forms in data.get("inflected", {}).items():
        terms += [Term(form, "state", key, False) for form in (forms if isinstance(forms, list) else forms["names"])]
    for key, forms in data.get("cities", {}).items():
        terms += [Term(form, "city", key) for form in forms]
    known_keys(f"{name} [bodies]", data.get("bodies", {}), set(known.bodies))
    for key, forms in data.get("bodies", {}).items():
        terms += [Term(form, "body", key) for form in forms]
    return terms
