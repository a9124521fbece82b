"""Who is named: every mention traced to one person of the text."""

from bisect import insort
from dataclasses import dataclass, field
from functools import lru_cache

from meetings.extraction.offices.alike import same_office
from meetings.extraction.offices.no_offices import SON_OF
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.headline_names import first_word, in_small, is_plain
from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.folding import words as latin_words
from meetings.vocabulary import authorities

_GOVERNING = (
    "minister",
    "prime-minister",
    "deputy-prime-minister",
    "deputy-minister",
    "state-secretary",
    "secretary-of-s",
)
_WITH_FATHERS, _IN_BRIEF = 3, 2  # words of a Russian name, with the father's and without
_NAMESAKES = 100  # persons of a text whom a name in brief may mean


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
    has_met: bool = False  # a sentence of which the surname is the subject says so
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
            self.fullest = max(self.fullest, mention.name, key=_fullness) if self.fullest else mention.name
            self.lengths.add(len(mention.name.words))
            self.is_honored = self.is_honored or mention.name.honored
            self.names_father = self.names_father or any(map(_is_son_of, mention.name.words))
            if mention.offices:
                known = {_same(office) for office in self.offices} if self.offices else set()
                self.offices += [office for office in mention.offices if not known or _same(office) not in known]

    @property
    def is_vouched_for(self) -> bool:
        """Whether more than capitals says that this is a person: an office, an honorific, a second mention in brief."""
        return bool(self.offices) or self.is_honored or self.has_met or len(self.lengths) > 1

    @property
    def takes_part(self) -> bool:
        known = authorities().offices
        speaks = False
        for office in self.offices:
            if office.key.startswith(_GOVERNING):
                return True  # the minister who speaks for the government as well
            speaks = speaks or (office.key in known and not known[office.key].takes_part)
        return not speaks


@lru_cache(maxsize=8192)
def _is_son_of(word: str) -> bool:
    return fold(word) in SON_OF


def _fullness(name: NameRun) -> tuple[int, int, bool, int]:
    in_full = sum([len(word) > 1 for word in name.words])  # rather "Ana Roy" than "A. Roy"
    return in_full, len(name.words), not name.name.isupper(), -name.start


def _same(office: OfficeMention) -> tuple[str, str, str, str, str]:
    """What tells an office of a person's from another."""
    accredited = office.accredited.key if office.accredited else ""
    return office.key, office.title, office.owner_key, office.owner_name, accredited


def _key_words(run: NameRun, particles: frozenset[str]) -> list[str]:
    words: list[str] = []
    for word in run.words:
        words += _latin(word)
    return words if particles.isdisjoint(words) else [word for word in words if word not in particles]


@lru_cache(maxsize=8192)
def _latin(word: str) -> tuple[str, ...]:
    return tuple(latin_words(word))


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


def _are_initials_of(one: list[str], other: list[str]) -> bool:
    """Whether one name has initials for the given and the father's name, and the other the given name alone."""
    initials, full = (one, other) if len(one) > len(other) else (other, one)
    if len(initials) != _WITH_FATHERS or any(len(word) > 1 for word in initials[:-1]) or len(full) != _IN_BRIEF:
        return False
    return full[-1] == initials[-1] and len(full[0]) > 1 and full[0].startswith(initials[0])


def in_headline(text: Text, offset: int) -> bool:
    sentence = text.sentence_at(offset)
    return sentence is not None and sentence.part == "headline"


def _is_spelt_alike(words: list[str], known: list[str]) -> bool:
    """Whether the names have the same surname and as many words, which begin with the same two letters."""
    alike = len(words) == len(known) and words[-1] == known[-1]
    return alike and all(len(a) > 2 and a[:2] == b[:2] for a, b in zip(words[:-1], known[:-1], strict=True))


def _is_one_letter_off(words: list[str], known: list[str], mention: Mention, person: Person) -> bool:
    """Whether a holder of the same office is so called but for the last letter: "Ali al Busaidy", "Ali al Busaidi"."""
    alike = words[:-1] == known[:-1] and len(words[-1]) == len(known[-1]) and words[-1][:-1] == known[-1][:-1]
    return alike and any((o.key, o.title) == (h.key, h.title) for o in mention.offices for h in person.offices)


def _is_in_heading(text: Text, mention: Mention) -> bool:
    """Whether a line in capitals between paragraphs names somebody: "ESKİ BAŞKAN TEPKİLİ", as Turkish dailies do."""
    sentence = text.sentence_at(mention.start) if text.vocabulary.locatives else None
    return sentence is not None and sentence.part == "loose" and text.body[sentence.start : sentence.end].isupper()


def _has_kin(text: Text, name: NameRun) -> bool:
    """Whether the name only says whose wife, son or the like is meant, in a language that puts it so: "X'in eşi"."""
    number = name.last + 1
    ending = text.tokens[number].text if number < len(text.tokens) else ""
    marked = ending[:1] in ("'", "’", "-") and not text.tokens[number].is_capital
    return text.is_word(number + 1 if marked else number, "kin")


# Those who are called by their given name alone.
_REIGNING = frozenset(["pope", "king", "queen", "emperor", "grand-duke", "grand-duchess", "patriarch", "catholicos"])
_ELECTED = frozenset(["president", "prime-minister", "chancellor", "head-of-government"])


def find_people(text: Text, mentions: list[Mention], subjects: frozenset[int] = frozenset()) -> list[Person]:
    """Return the persons of the text; every mention that can be traced is given its person.

    ``subjects`` is where surnames alone begin that are somebody's who met others.
    """
    particles = text.vocabulary.words["particle"]
    people: list[Person] = []
    keys: dict[int, list[str]] = {}
    by_word: dict[str, list[Person]] = {}  # the people with the word, or with the initial, in their names
    lines = [sentence.part for sentence in text.layout.sentences]
    headline = {m.start for m in mentions if in_headline(text, m.start)} if "headline" in lines else set()
    below = {m.name.words[-1] for m in mentions if m.name and m.start not in headline} if headline else set()
    kin = "kin" in text.of_class
    named = [
        (m, m.name, _key_words(m.name, particles)) for m in mentions if m.name and not (kin and _has_kin(text, m.name))
    ]
    owners = {fold(o.owner_name) for m in mentions for o in m.offices if o.owner_name}
    # An initial for a given name comes last, as the headline may be what has it in full.
    ordered = sorted(named, key=lambda n: (_is_abbreviated(n[2]), n[0].start in headline, -len(n[2]), n[0].start))
    # Twice, since the text may give in brief whom only the headline names in full.
    for mention, name, words in [*ordered, *(n for n in ordered if n[0].start not in headline)]:
        if not words or mention.person:
            continue
        if owners and not mention.offices and not name.honored and fold(name.name) in owners:
            continue  # "Governor of Lisgar Bay ...": a place
        so_called = [by_word[word] for word in words if word in by_word]
        rarest = min(so_called, key=len)[:_NAMESAKES] if len(so_called) == len(words) else []
        fits = [p for p in rarest if _is_form_of(words, keys[id(p)], p.names_father)]
        if len(words) == 1 and any(o.key in _REIGNING for o in mention.offices):
            # "Pope Francis" is no "President Francis Mora".
            fits = [p for p in fits if not any(o.key in _ELECTED for o in p.offices)]
        if not fits and text.vocabulary.paradigms:
            # "В. В. Мора", elsewhere "Владимир Мора".
            alike = [p for p in by_word.get(words[-1], []) if _are_initials_of(words, keys[id(p)])]
            fits = alike if len(alike) == 1 else []
        if len(fits) > 1:
            last = [p for p in fits if keys[id(p)][-1] == words[-1]]
            fits = last or fits
        if len(fits) > 1 and mention.offices:
            # "Ambassador Mori", of two of that surname: the one who holds the office.
            fits = [p for p in fits if any(same_office(o, h) for o in mention.offices for h in p.offices)] or fits
        if len(fits) > 1 and len(words) == 1:
            # Of a couple the one named before: "Mora and First Lady Ana Mora", in the next sentence of "Jan Mora".
            fits = sorted(fits, key=lambda p: (p.starts[0] > mention.start, abs(p.starts[0] - mention.start)))
        if not fits and mention.start in headline and not name.words[0].isupper():
            # The headline has the name in full, the text below only its end.
            ends = by_word.get(words[-1], [])
            fits = ends if len(ends) == 1 and keys[id(ends[0])] == words[-1:] else []
        if not fits and mention.start in headline and len(words) > 1:
            # "Envoy Lenderking Returns": behind the surname of one named in full below are the headline's own words.
            fits = [p for p in by_word.get(words[0], []) if len(keys[id(p)]) > 1 and keys[id(p)][-1] == words[0]]
            if fits:
                mention.name = first_word(text, name)
        if not fits and mention.start in headline and len(words) > 1:
            # "Sergei Lavrov" above, "Serguei Lavrov" below.
            fits = [p for p in by_word.get(words[-1], []) if _is_spelt_alike(words, keys[id(p)])]
            fits = fits if len(fits) == 1 else []
        if not fits and mention.start in headline and len(words) > 1 and mention.offices and name.name.isupper():
            ends = [p for p in by_word.get(words[-1], []) if keys[id(p)] == words[-1:]]
            fits = [p for p in ends if any(same_office(o, h) for o in mention.offices for h in p.offices)][:1]
            mention.name = in_small(name) if fits else name  # "MINISTER ANA ROY IN LISGAR", "Minister Roy" below
        if not fits and len(words) > 1 and mention.offices and not text.vocabulary.paradigms:
            fits = [p for p in by_word.get(words[0], []) if _is_one_letter_off(words, keys[id(p)], mention, p)][:1]
        if not fits:
            in_full = len(words) > 1 and (mention.start not in headline or is_plain(text, name, below))
            if not (in_full or mention.offices or name.honored or mention.start in subjects):
                continue
            if name.name.isupper() and (mention.start in headline or _is_in_heading(text, mention)):
                continue
            person = Person(has_met=mention.start in subjects)
            people.append(person)
            keys[id(person)] = words
            for word in {*words, *[word[0] for word in words]}:
                by_word.setdefault(word, []).append(person)
        else:
            person = fits[0]
        person.add(mention)
    people.sort(key=lambda p: p.starts[0])
    return people


def _is_abbreviated(words: list[str]) -> bool:
    """Whether the name has but an initial for the given name: "B. Roy"."""
    return len(words) > 1 and len(words[0]) == 1
