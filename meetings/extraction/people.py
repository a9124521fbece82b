"""Who is named: names joined with the offices beside them, and every mention traced to one person of the text."""

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field, replace

from meetings.extraction.names import NameRun
from meetings.extraction.offices import SON_OF, OfficeMention
from meetings.extraction.plurals import each_office, paired
from meetings.extraction.shared import shared_offices
from meetings.extraction.terms import Found
from meetings.extraction.text import Text
from meetings.folding import fold
from meetings.folding import words as latin_words
from meetings.vocabulary import authorities

_GAP = 8  # tokens, honorifics and marks, between an office and the name of its holder
_NAMESAKES = 100  # persons of a text whom a name in brief may mean
_HOLDERS = 200  # persons of a text whom an office alone may mean


@dataclass(slots=True)
class Mention:
    """A person as named once: by name, by office, or by both."""

    start: int
    end: int
    name: NameRun | None
    offices: list[OfficeMention]
    person: "Person | None" = None


@dataclass(eq=False, slots=True)
class Person:
    """All that the text says of one person."""

    names: list[NameRun] = field(default_factory=list)
    offices: list[OfficeMention] = field(default_factory=list)  # each once, where it is first printed
    mentions: list[Mention] = field(default_factory=list)
    fullest: NameRun | None = None  # the name with most words; of equals the first that is not in capitals
    is_honored: bool = False  # an honorific stands before one of the names
    names_father: bool = False
    lengths: set[int] = field(default_factory=set)  # of the names, in words
    starts: list[int] = field(default_factory=list)  # of the mentions, in the order of the text

    def add(self, mention: Mention) -> None:
        """Take the mention for one of this person."""
        mention.person = self
        self.mentions.append(mention)
        insort(self.starts, mention.start)
        if mention.name:
            self.names.append(mention.name)
            self.fullest = max(filter(None, (self.fullest, mention.name)), key=_fullness)
            self.lengths.add(len(mention.name.words))
            self.is_honored = self.is_honored or mention.name.honored
            self.names_father = self.names_father or any(fold(word) in SON_OF for word in mention.name.words)
            known = {_same(office) for office in self.offices}
            self.offices += [office for office in mention.offices if _same(office) not in known]

    @property
    def is_vouched_for(self) -> bool:
        """Whether more than capitals says that this is a person: an office, an honorific, a second mention in brief."""
        return bool(self.offices) or self.is_honored or len(self.lengths) > 1

    @property
    def takes_part(self) -> bool:
        offices = authorities().offices
        return not any(o.key in offices and not offices[o.key].takes_part for o in self.offices)


def _fullness(name: NameRun) -> tuple[int, bool, int]:
    return len(name.words), not name.name.isupper(), -name.start


def _same(office: OfficeMention) -> tuple[str, str, str, str, str]:
    """What tells an office of a person's from another."""
    accredited = office.accredited.key if office.accredited else ""
    return office.key, office.title, office.owner_key, office.owner_name, accredited


def _only_dressing(text: Text, start: int, end: int, comma: bool) -> bool:
    """Whether nothing but honorifics, articles and marks stands between two offsets."""
    if end < start or "\n" in text.body[start:end] or text.sentence_at(start - 1) is not text.sentence_at(end):
        return False
    gap = text.tokens_between(start, end)
    if gap.stop in text.first_tokens:
        return False  # the name begins another sentence
    marks = ".-–—\"“”«»„‘’'" + (",:(" if comma else "")
    return len(gap) <= _GAP and all(
        text.is_honorific(i) or text.is_word(i, "article") or text.tokens[i].text in marks for i in gap
    )


def _after(names: list[NameRun], offset: int) -> NameRun | None:
    """The first name that begins there or later."""
    number = bisect_left(names, offset, key=lambda n: n.start)
    return names[number] if number < len(names) else None


def _before(names: list[NameRun], offset: int) -> NameRun | None:
    """The last name that ends there or before."""
    number = bisect_right(names, offset, key=lambda n: n.end)
    return names[number - 1] if number else None


def _groups(text: Text, offices: list[OfficeMention], names: list[NameRun]) -> list[list[OfficeMention]]:
    """Offices that follow one another, joined by a comma, a dash or "and", belong to one person.

    But in "A, President of B, and Prime Minister C" the second office is the next person's.
    """
    groups: list[list[OfficeMention]] = []
    for office in offices:
        before = _before(names, groups[-1][0].start) if groups else None
        after = _after(names, office.end)
        behind = groups and before and _apposition(text, before.end, groups[-1][0].start)
        ahead = after and _only_dressing(text, office.end, after.start, comma=False)
        if groups and not (behind and ahead) and not office.plural and not groups[-1][-1].plural:
            gap = text.tokens_between(groups[-1][-1].end, office.start)
            joins = text.vocabulary.words["and"] | text.vocabulary.words["article"]
            if (
                len(gap) <= 3
                and (gap or not text.vocabulary.locatives or not (office.owner or office.owner_name))
                and all(text.tokens[i].folded in joins or text.tokens[i].text in ",-–—/;(" for i in gap)
                and (not gap or any(text.tokens[i].folded not in text.vocabulary.words["article"] for i in gap))
                and _agree(groups[-1][-1].cases, office.cases)
                and "\n" not in text.body[groups[-1][-1].end : office.start]
            ):
                groups[-1].append(office)
                continue
        groups.append([office])
    return groups


def _agree(one: str, other: str) -> bool:
    """Whether two phrases may stand in one grammatical case, as those of one person do."""
    return not (one and other) or bool(set(one.lower()) & set(other.lower()))


def find_mentions(text: Text, names: list[NameRun], offices: list[OfficeMention]) -> list[Mention]:
    """Return the mentions of persons in the order of the text."""
    by_start = sorted(names, key=lambda n: n.start)
    shared = shared_offices(text, offices, by_start)
    lists = {office.start for _, office in shared.values()}
    if text.vocabulary.words["plural"]:
        # A noun that is the same in the plural stands for one of several where no list of names follows.
        offices = [o if o.start in lists else replace(o, plural=False) for o in offices]
    groups = _groups(text, offices, names)
    owned = {first: [office] for first, (_, office) in shared.items()}
    taken: set[int] = set()
    for g, group in enumerate(groups):
        if group[0].plural and group[0].start in lists:
            taken.add(g)
            continue
        if group[0].plural and (pairs := paired(text, group[0], by_start)):
            for name, office in pairs:
                owned.setdefault(name.first, []).append(office)
            taken.add(g)
            continue
        after = _after(by_start, group[-1].end)
        before = _before(by_start, group[0].start)
        directly = after is not None and _only_dressing(text, group[-1].end, after.start, comma=False)
        loosely = after is not None and _only_dressing(text, group[-1].end, after.start, comma=True)
        behind = (
            before is not None
            and _apposition(text, before.end, group[0].start)
            and (not _in_headline(text, group[0].start) or _is_closed(text, group[-1]))
            and not (text.vocabulary.locatives and _goes_on(text, group, before, owned))
            and not text.body[group[-1].start : group[-1].end].endswith(("'s", "’s"))
        )
        if directly and after is not None and (not behind or after.first not in owned):
            owned.setdefault(after.first, []).extend(group)
            taken.add(g)
        elif behind and before is not None and (before.first not in owned or not loosely):
            owned.setdefault(before.first, []).extend(group)
            taken.add(g)
        elif loosely and after is not None and not group[-1].plural:
            owned.setdefault(after.first, []).extend(group)
            taken.add(g)
    mentions = []
    for name in by_start:
        held = _with_owner_behind(text, name, owned.get(name.first, []))
        beside = [
            o for o in held if name.first not in shared and len(text.tokens_between(o.end, name.start)) <= _GAP
        ]  # not one of a list's before
        start = min([name.start, *(o.start for o in beside)])
        end = max([name.end, *(o.end for o in beside)])
        mentions.append(Mention(start, end, name, held))
    for g, group in enumerate(groups):
        if g in taken:
            continue
        if any(o.plural for o in group):
            each = (single for o in group if o.plural for single in each_office(text, o))
            several = [Mention(single.start, single.end, None, [single]) for single in each]
            mentions += several or [Mention(group[0].start, group[-1].end, None, list(group))]
        else:
            mentions.append(Mention(group[0].start, group[-1].end, None, list(group)))
    mentions.sort(key=lambda m: (m.start, m.end))
    _share_office(text, mentions, [o for group in groups for o in group if o.plural])
    return mentions


def _share_office(text: Text, mentions: list[Mention], plurals: list[OfficeMention]) -> None:
    """Give each of "her colleagues X of Latvia and Y of Estonia" the office that the plural means, in his state."""
    for mention in mentions:
        if mention.name is None or mention.offices:
            continue
        number = bisect_right(plurals, mention.start, key=lambda o: o.end)
        owner = _state_behind(text, mention.name)
        if number and owner and text.sentence_at(plurals[number - 1].start) is text.sentence_at(mention.start):
            mention.offices = [replace(plurals[number - 1], owner=owner, plural=False)]


def _is_closed(text: Text, office: OfficeMention) -> bool:
    """Whether a comma closes the apposition: in a headline what follows the first comma may be a list."""
    after = bisect_left(text.starts, office.end)
    return after < len(text.tokens) and text.tokens[after].text in ",)"


def _goes_on(text: Text, group: list[OfficeMention], before: NameRun, owned: dict[int, list[OfficeMention]]) -> bool:
    """Whether the office behind a name and a comma is another's, in a language that puts offices before names."""
    if text.gap(before.end, group[0].start)[0].text != ",":
        return False
    follows = bisect_left(text.starts, group[-1].end)
    closed = follows >= len(text.tokens) or text.tokens[follows].text in ",.;)"
    return not closed or before.first in owned or group[0].key == "counterpart" or group[-1].plural


def _with_owner_behind(text: Text, name: NameRun, held: list[OfficeMention]) -> list[OfficeMention]:
    """The offices, where one names no owner with the state behind the name: "President Aquino of the Philippines"."""
    if not held or held[-1].owner or held[-1].owner_name or held[-1].start > name.start:
        return held
    owner = _state_behind(text, name)
    return [*held[:-1], replace(held[-1], owner=owner)] if owner else held


def _state_behind(text: Text, name: NameRun) -> Found | None:
    """The state that an "of" right after the name names."""
    number = name.last + 1
    while number - name.last <= 2 and (text.is_word(number, "of") or text.is_word(number, "article")):
        number += 1
    owner = text.cover.get(number)
    return owner if owner and owner.kind == "state" and number > name.last + 1 else None


def _apposition(text: Text, start: int, end: int) -> bool:
    """Whether a comma or bracket and at most an article stand between a name and the office after it."""
    numbers = text.tokens_between(start, end)
    gap = text.tokens[numbers.start : numbers.stop] if len(numbers) <= 3 else []
    if not gap or gap[0].text not in (",", "(", "–", "—", "-"):
        return False
    return all(t.folded in text.vocabulary.words["article"] or t.text in ",(–—-" for t in gap)


def _key_words(run: NameRun, particles: frozenset[str]) -> list[str]:
    return [w for word in run.words for w in latin_words(word) if w not in particles]


def _is_form_of(short: list[str], long: list[str], has_father: bool) -> bool:
    """Whether the shorter name is the longer one in brief: its words, or initials for them, in the same order.

    Where the longer one names the father, the shorter one has to begin as it does: Hamad is not Tamim bin Hamad.
    """
    if has_father and short[0] != long[0] and (len(short) > 1 or short[0] != long[-1]):
        return False
    at = 0
    for word in short:
        while at < len(long) and not (long[at] == word or (len(word) == 1 and long[at].startswith(word))):
            at += 1
        if at == len(long):
            return False
        at += 1
    return True


def _in_headline(text: Text, offset: int) -> bool:
    sentence = text.sentence_at(offset)
    return sentence is not None and sentence.part == "headline"


def _has_kin(text: Text, name: NameRun) -> bool:
    """Whether the name only says whose wife, son or the like is meant, in a language that puts it so: "X'in eşi"."""
    number = name.last + 1
    ending = text.tokens[number].text if number < len(text.tokens) else ""
    marked = ending[:1] in ("'", "’", "-") and not text.tokens[number].is_capital
    return text.is_word(number + 1 if marked else number, "kin")


def find_people(text: Text, mentions: list[Mention]) -> list[Person]:
    """Return the persons of the text; every mention that can be traced is given its person."""
    particles = text.vocabulary.words["particle"]
    people: list[Person] = []
    keys: dict[int, list[str]] = {}
    by_word: dict[str, list[Person]] = {}  # the people with the word, or with the initial, in their names
    headline = {m.start for m in mentions if _in_headline(text, m.start)}
    own = [m for m in mentions if m.name and not _has_kin(text, m.name)]
    named = [(m, m.name, _key_words(m.name, particles)) for m in own if m.name]
    ordered = sorted(named, key=lambda n: (n[0].start in headline, -len(n[2]), n[0].start))
    # Twice, since the text may give in brief whom only the headline names in full.
    for mention, name, words in [*ordered, *(n for n in ordered if n[0].start not in headline)]:
        if not words or mention.person:
            continue
        rarest = min((by_word.get(word, []) for word in words), key=len)[:_NAMESAKES]
        fits = [p for p in rarest if _is_form_of(words, keys[id(p)], p.names_father)]
        if len(fits) > 1:
            last = [p for p in fits if keys[id(p)][-1] == words[-1]]
            fits = last or fits
        if len(fits) > 1 and len(words) == 1:
            fits = sorted(fits, key=lambda p: abs(p.starts[0] - mention.start))
        if not fits and mention.start in headline and not name.words[0].isupper():
            # The headline has the name in full, the text below only its end.
            ends = by_word.get(words[-1], [])
            fits = ends if len(ends) == 1 and keys[id(ends[0])] == words[-1:] else []
        if not fits:
            if (len(words) == 1 or mention.start in headline) and not mention.offices and not name.honored:
                continue
            if mention.start in headline and text.body[name.start : name.end].isupper():
                continue
            person = Person()
            people.append(person)
            keys[id(person)] = words
            for word in {*words, *(word[0] for word in words)}:
                by_word.setdefault(word, []).append(person)
        else:
            person = fits[0]
        person.add(mention)
    people.sort(key=lambda p: p.starts[0])
    _trace_offices(mentions, people[:_HOLDERS])
    return sorted(people, key=lambda p: p.starts[0])


def _trace_offices(mentions: list[Mention], people: list[Person]) -> None:
    """Give "the Secretary General" the person whom the text has named with that office."""
    for mention in mentions:
        if mention.name or any(o.plural for o in mention.offices):
            continue
        office = mention.offices[-1]
        holders = [
            p
            for p in people
            if any(
                same_office(o, office) and (not office.owner_key or not o.owner_key or o.owner_key == office.owner_key)
                for o in p.offices
            )
        ]
        before = [p for p in holders if p.starts[0] < mention.start]
        if len(holders) > 1 and before:
            holders = [max(before, key=lambda p: p.starts[bisect_left(p.starts, mention.start) - 1])]
        if holders:
            holders[0].add(mention)
            if office.owner and _may_add_owner(office, holders[0], people):
                # "The French minister" says whose minister the one named before is.
                holders[0].offices = [
                    replace(o, owner=office.owner) if same_office(o, office) and not o.owner_name else o
                    for o in holders[0].offices
                ]


def _may_add_owner(office: OfficeMention, holder: Person, people: list[Person]) -> bool:
    """Whether the holder's office has no owner yet, and nobody else comes from the owner named."""
    if any(same_office(o, office) and o.owner for o in holder.offices):
        return False
    return not any(o.owner_key == office.owner_key for p in people if p is not holder for o in p.offices)


ALIKE = (
    {"president", "head-of-state", "king", "emir", "emperor", "sultan", "ruler"},
    {"prime-minister", "head-of-government", "premier", "chancellor"},
    {"minister-of-foreign-affairs", "secretary-of-state"},
    {"ambassador", "envoy", "high-commissioner", "nuncio"},
)


def same_office(one: OfficeMention, other: OfficeMention) -> bool:
    """Whether two phrases may mean one office: "the minister" is the Minister of Foreign Affairs."""
    if one.key == other.key:
        return True
    if any(one.key in alike and other.key in alike for alike in ALIKE):
        return True
    return "minister" in (one.key, other.key) and one.key.startswith("minister") and other.key.startswith("minister")
