"""The region or town whose governor or mayor is meant where the phrase does not name it: the only one of the text."""

from dataclasses import replace

from meetings.extraction.days.dateline import Dateline
from meetings.extraction.offices.delegations import leads_delegation
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.printed_places import region_in_genitive
from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_TOWNSMAN = "er"
_NEAR = 3  # words from a town to the verb of a visit
_SEVERAL = 2  # holders, of whom the towns cannot be told apart
_OFFICES: dict[str, tuple[str, ...]] = {
    "governorate": ("governor", "deputy-governor"),
    "town_hall": ("mayor", "deputy-mayor"),
    "county": ("district-administrator",),
}


def with_local_owners(text: Text, offices: list[OfficeMention], dateline: Dateline | None) -> list[OfficeMention]:
    """Return the offices; governors and mayors without a place have the only one that the text tells of otherwise.

    A mayor, or in Turkish a governor, of whom it tells none is of the dateline's town; not in Russian, whose agencies
    date reports from wherever their reporter is.
    """
    held = {office.key for office in offices}
    for house, keys in _OFFICES.items():
        if held.isdisjoint(keys):
            continue
        local = [o for o in offices if o.key in keys]
        if not any(_is_open(o) for o in local):
            continue
        taken = {o.owner_name for o in local if o.owner_name}
        if _is_german(text):
            named = _of_noun(text, house) - taken if len(_holders(text, local, keys[0])) < _SEVERAL else set()
        else:
            named = _with_house(text, house) - taken
        if text.vocabulary.paradigms and not taken and house == "governorate":
            found = (region_in_genitive(text, i)[0] for i, token in enumerate(text.tokens) if token.is_capital)
            named = {name for name in found if name}
        if not named and len(taken) == 1:
            named, keys = taken, keys[1:]  # the deputy of the only governor
        if len(named) == 1:
            name = named.pop()
            offices = [
                replace(o, owner_name=name, reason="the only place that the text names so")
                if o.key in keys and _is_open(o) and not leads_delegation(text, text.number_at(o.start))
                else o
                for o in offices
            ]
        elif (
            not (named or taken)
            and (house == "town_hall" or (house == "governorate" and text.vocabulary.locatives))
            and len(_holders(text, local, keys[0])) < _SEVERAL
            and _leads(text, offices, dateline, keys)
            and (town := _town_of(text, dateline))
        ):
            offices = [
                replace(o, owner_name=town, reason="the dateline's place") if o.key in keys and _is_open(o) else o
                for o in offices
            ]
        elif (
            not (named or taken)
            and (house == "town_hall" or text.vocabulary.locatives)
            and len(_holders(text, local, keys[0])) < _SEVERAL
            and (town := _visited(text, local))
        ):
            offices = [
                replace(o, owner_name=town, reason="the town that was visited") if o.key in keys and _is_open(o) else o
                for o in offices
            ]
    return offices


def _visited(text: Text, local: list[OfficeMention]) -> str:
    """The only town where a Turkic text says that somebody was or that he went to: "Lisgar'a / gelen"."""
    endings = (*text.vocabulary.locatives, *map(fold, text.vocabulary.datives))
    if not text.vocabulary.locatives:
        return _headed(text, local) if _is_german(text) else ""
    towns = [t for t in text.terms.names if t.kind in TOWNS and t.start not in text.owners]
    there = {t.name for t in towns if fold(t.ending).lstrip("'-") in endings}
    came = {t.name for t in towns if text.has_word("stay", _behind(text, t.end))}
    return there.pop() if len(there) == 1 and came == there else ""


def _headed(text: Text, local: list[OfficeMention]) -> str:
    """The town that a German headline ends with, "Ana Roy in / Lisgar", and that is in a list or told of once more.

    Not one where a mayor was: "Bürgermeister Borg in Lisgar".
    """
    title = text.layout.title
    if title is None or any(title[0] <= o.start < title[1] for o in local):
        return ""
    numbers = text.tokens_between(*title)
    last = numbers[-1] if len(numbers) > _NEAR - 1 else 0
    if not last or not text.is_word(last - 1, "at") or not text.tokens[last].is_capital:
        return ""
    if (term := text.cover.get(last)) is not None:
        return term.name if term.kind in TOWNS else ""
    others = [i for i in text.printed[text.tokens[last].folded] if i != last]
    return text.tokens[last].text if any(text.is_any(i - 1, ("at", "towards", "from")) for i in others) else ""


def _behind(text: Text, end: int) -> range:
    first = text.number_at(end)
    return range(first, min(first + _NEAR, len(text.tokens)))


def _leads(text: Text, offices: list[OfficeMention], dateline: Dateline | None, keys: tuple[str, ...]) -> bool:
    """Whether the office told first behind the dateline is of the kind: that of one at home, and no guest's."""
    first = next((o for o in offices if dateline and o.start >= dateline.end), None)
    alike = (*_OFFICES["governorate"], *_OFFICES["town_hall"]) if text.vocabulary.locatives else keys
    return first is not None and first.key in alike


def _town_of(text: Text, dateline: Dateline | None) -> str:
    """The town of the dateline, in small letters where that has it in capitals; "" where there is none."""
    if dateline is None or dateline.city is None or text.vocabulary.paradigms:
        return ""
    listed = text.cover.get(text.number_at(dateline.city[0]))
    printed = text.body[dateline.city[0] : dateline.city[1]]
    return (
        listed.name if listed and listed.kind in TOWNS else " ".join(_in_small(text, word) for word in printed.split())
    )


def _in_small(text: Text, word: str) -> str:
    """The word in small letters but the first, where it is in capitals: the Turkish "I" is an "ı" then."""
    if not word.isupper() or not text.vocabulary.locatives:
        return word.capitalize() if word.isupper() else word
    return word[0] + word[1:].replace("I", "ı").replace("İ", "i").lower()


def _is_open(office: OfficeMention) -> bool:
    return not (office.owner or office.owner_name or office.plural)


def _is_german(text: Text) -> bool:
    return bool(text.vocabulary.order.get("capital_nouns"))


def _holders(text: Text, offices: list[OfficeMention], key: str) -> set[str]:
    """The last words of the names behind those of the offices that have the key."""
    found = set()
    for office in offices:
        last = text.number_at(office.end)
        while last + 1 < len(text.tokens) and text.joined(last, last + 1) and text.tokens[last + 1].is_capital:
            last += 1
        if office.key == key and last < len(text.tokens) and text.tokens[last].is_capital:
            found.add(text.tokens[last].folded)
    return found


def _of_noun(text: Text, noun: str) -> set[str]:
    """The towns or counties that a German text names behind their noun, or by whose adjective it calls the town hall.

    "Der / Stadt Lisgar", "im Lisgarer / Rathaus": the town is named elsewhere as well.
    """
    found = set()
    for i in text.numbers_of(noun):
        before, after = text.tokens[i - 1], text.tokens[i + 1 : i + 2]
        if (
            i
            and before.is_capital
            and before.text.endswith(_TOWNSMAN)
            and before.folded.removesuffix(_TOWNSMAN) in text.printed
        ):
            found.add(before.text.removesuffix(_TOWNSMAN))
        elif after and after[0].is_capital and text.joined(i, i + 1) and _may_be_place(text, i + 1):
            found.add(after[0].text)
    return found


def _may_be_place(text: Text, i: int) -> bool:
    """Whether the word behind the noun is a name of one word: no term but a town's, and no noun of another thing."""
    term = text.cover.get(i)
    goes_on = i + 1 < len(text.tokens) and text.joined(i, i + 1) and text.tokens[i + 1].is_capital
    is_town = term is None or term.kind in ("city", "capital")
    return is_town and not goes_on and not text.is_word(i, "common") and not text.is_word(i, "place_opening")


def _with_house(text: Text, house: str) -> set[str]:
    """The places whose governor's or mayor's office the text names, in any case: "ARDAHAN VALİLİĞİ"."""
    words = tuple(text.vocabulary.words[house])
    found = set()
    for i, token in enumerate(text.tokens[1:], 1):
        if words and token.is_capital and token.folded.startswith(words) and text.joined(i - 1, i):
            town = i - 1 - text.is_word(i - 1, "town_kind")  # "Lisgar / Büyükşehir Belediyesi"
            before, term = text.tokens[town], text.cover.get(town)
            is_beside = text.joined(town, town + 1) and not text.is_word(town, "function")
            if town >= 0 and is_beside and before.is_capital and (term is None or term.kind in TOWNS):
                lower = before.text[1:].replace("I", "ı").replace("İ", "i").lower()
                found.add(before.text[0] + lower)
    return found
