"""Whom an office takes up that opens a sentence: the one whom the sentence before names without any.

"Ana Roy landed in Lisgar. The Slovak foreign minister called on the president."
"""

from bisect import bisect_left, bisect_right

from meetings.extraction.offices.alike import ALIKE, same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.cases import is_marked
from meetings.extraction.people.countrymen import is_of_other_state
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.people.same_subjects import is_same_subject, may_be_place
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text, within
from meetings.vocabulary import authorities

_OPENING = 12  # words before the office that a sentence begins with: "On Tuesday, 3 May 2022, / the"
_BEFORE = 3  # sentences in which the two are named together
_HELD = ("", "deputy", "first-deputy", "acting", "honorary", "vice", "designate")
_IN_FULL = 2  # words of a name
_TWO = 2
_NAMES = 8  # of one person, as the text prints them
_TEAM = 5  # words from a name to the body: "and her team / from the IMF"
_NEW = ("indefinite", "its", "every")  # before an office of which nothing was told yet, or of another's
_OF_BODIES = frozenset(
    ["secretary-general", "director-general", "executive-director", "speaker", "leader", "party-chair", "rector"]
)
_SECOND = frozenset(["vice-president", "first-vice-president", "deputy-prime-minister"])
_OTHER = ("as", "of", "from", "with")  # before one that but somebody else's is, or whom others met
_LEADS = 4  # words up to "the latter" in the sentence that begins with it: "C'est / l'intéressé"
_LOCAL = frozenset(["governor", "mayor", "speaker", "senate-president", "secretary-general", "director-general"])
LATTER = "the office told of the one named last"
REASON = "the office that opens the next sentence, of the one named without any"


def taken_up(
    text: Text, mention: Mention, mentions: list[Mention], people: list[Person], *, is_guests: bool = False
) -> Person | None:
    """Return who is named first, and in full, in the sentence before, and is alone there without an office.

    Not first where the office is a guest's, of another state than the report's own that its host holds as well.

    None where the office does not open its sentence as one known from before, or might be anybody's: the text has to
    tell whose it is, or what for.
    """
    here = text.sentence_at(mention.start)
    if here is None or here.part != "body" or not _opens(text, mention, here, mentions):
        return None
    number = bisect_left(text.sentence_starts, here.start)
    before = text.layout.sentences[number - 1] if number else None
    if before is None or before.part != "body":
        return None
    named = [p for p in people if _is_in(p, before) and not may_be_place(text, p)]
    are_met = len(named) == _TWO and any(c.key in CONTACTS for c in within(text.terms.cues, before.start, before.end))
    first, last = (bisect_left(mentions, at, key=lambda m: m.start) for at in (here.start, here.end))
    others = [m for m in mentions[first:last] if m is not mention and m.person not in named]
    held = [o for p in named for o in p.offices]
    are_met = are_met and all(not m.name and _may_be_held(m.offices[-1], held) for m in others)
    is_told = _is_certain(mention) or _is_at_home(text, mention.offices)
    goes_on = is_same_subject(text, mention, before, here, others) if len(named) == 1 else False
    if not (is_told or goes_on or (are_met and _is_others(text, mention, here))):
        return None
    bare = [p for p in named if not p.offices]
    if len(bare) == _TWO and (full := [p for p in bare if p.fullest and len(p.fullest.words) >= _IN_FULL]):
        bare = full  # "Ana Roy called on Francis. The Slovak president ..."
        named = [p for p in named if p in full or p.offices]
    if len(bare) == _TWO and (strangers := [p for p in bare if _is_anothers(text, p, mention.offices[-1])]):
        named = bare = [p for p in bare if p not in strangers]  # "Ana Roy of the IMF met Jan Hudak. The Slovak ..."
    if len(bare) == 1 and _met_him(text, mention, here) and not (are_met and len(named) == _TWO):
        return _other_party(text, bare[0], people, number)  # "The President of Malta thanked him"
    if (
        len(bare) != 1
        or not (is_guests or are_met or _leads(text, bare[0], named, mentions, before))
        or _is_in(bare[0], here)
    ):
        return None
    if _is_led_to(text, bare[0], before) or _speaks_of_another(text, bare[0], before, people):
        return None
    if _has_company(text, named, before, mention) or is_of_other_state(text, bare[0], mention.offices[-1]):
        return None
    name = bare[0].fullest
    if name and _is_joined_to_thing(text, name.first - 1, mentions):
        return None
    return bare[0] if name and len(name.words) >= _IN_FULL else None


def _is_joined_to_thing(text: Text, i: int, mentions: list[Mention]) -> bool:
    """Whether an "and" there joins the name to what is nobody: "The seas and / Via Carpatia were on the table"."""
    if not text.is_word(i, "and") or text.kind_at(i - 1) in ("office", "honorific"):
        return False
    number = bisect_right(mentions, text.tokens[i - 1].start, key=lambda m: m.start) - 1
    return number < 0 or mentions[number].end < text.tokens[i - 1].end


def latter(text: Text, mention: Mention, mentions: list[Mention]) -> Person | None:
    """Return the one named last before "the latter", of whom the sentence so begun tells the office.

    "The president received Ana Roy. The latter, until recently director-general of the bank, thanked him."
    """
    i = text.number_at(mention.start) - 1
    i -= text.is_word(i, "article")
    here = text.sentence_at(mention.start)
    if here is None or here.part != "body" or text.tokens[i].text != "," or not text.is_word(i - 1, "latter"):
        return None
    first = text.number_at(here.start)
    number = bisect_left(mentions, here.start, key=lambda m: m.start)
    last = mentions[number - 1] if number and i - first <= _LEADS else None
    before = text.layout.sentences[max(bisect_left(text.sentence_starts, here.start) - 1, 0)]
    if last is None or last.person is None or not before.start <= last.start < before.end:
        return None
    return last.person if last.person.fullest and before.part == "body" else None


def _is_led_to(text: Text, person: Person, sentence: Sentence) -> bool:
    """Whether the sentence only says what is the person's: "the row over the visit of / Ana Roy".

    But not who was in his rooms: "four came to the office of / Ana Roy".
    """
    ahead = [text.number_at(s) - 1 for s in person.starts if sentence.start <= s < sentence.end]
    return all(text.is_word(i, "of") and not text.is_word(i - 1, "venue") for i in ahead)


def _speaks_of_another(text: Text, person: Person, sentence: Sentence, people: list[Person]) -> bool:
    """Whether a pronoun of the sentence means somebody else without an office: "Ana Roy / l' attendait"."""
    before = any(p is not person and not p.offices and p.starts[0] < sentence.start for p in people)
    clitics = text.numbers_of("clitic", within=text.tokens_between(sentence.start, sentence.end)) if before else ()
    return any(text.is_any(i + 1, ("auxiliary", "particle")) for i in clitics)


def _has_company(text: Text, named: list[Person], sentence: Sentence, mention: Mention) -> bool:
    """Whether an official of another state came along with the one whom the sentence names first."""
    owner = mention.offices[-1].owner_key
    if not any(cue.key == "attend" for cue in within(text.terms.cues, sentence.start, sentence.end)):
        return False
    return any(o.owner_key not in ("", owner) for p in named for o in p.offices) and bool(owner)


def is_guests(text: Text, holder: Person, office: OfficeMention) -> bool:
    """Return whether the office is told with a state abroad, and its holder's with none, as those at home are.

    "Enerji bakanı, X ile görüştü. Malta enerji bakanı ...": X rather than the former.
    """
    homes = text.vocabulary.homes if text.vocabulary.order.get("one_home") else ()
    abroad = bool(homes) and office.owner_key not in ("", *homes, text.publisher_state)
    return abroad and not any(same_office(o, office) and (o.owner or o.owner_name) for o in holder.offices)


def _is_anothers(text: Text, person: Person, office: OfficeMention) -> bool:
    """Whether the text names the person with another state, or a body: "Ana Roy / and her team from the IMF"."""
    if is_of_other_state(text, person, office):
        return True
    for name in person.names[:_NAMES]:
        i = name.last + 1
        stop = min(i + _TEAM, len(text.tokens) - 1)
        while i < stop and not text.is_any(i, ("of", "from")) and not text.tokens[i].is_capital and i not in text.told:
            i += 1
        term = text.cover.get(text.past_words(i, "of", "from", "article")) if text.is_any(i, ("of", "from")) else None
        if term and term.kind == "body":
            return True
    return False


def _met_him(text: Text, mention: Mention, here: Sentence) -> bool:
    """Whether what the one with the office did was to somebody named before: "The Slovak minister thanked / him"."""
    numbers = text.tokens_between(mention.end, here.end)[:_OPENING]
    return any(text.is_word(i, "him") and not text.is_word(i - 1, "with") for i in numbers)  # but "had / with him"


def _other_party(text: Text, person: Person, people: list[Person], number: int) -> Person | None:
    """The only other one without an office whom the text names in full in the sentences before with that person."""
    sentences = text.layout.sentences[max(0, number - _BEFORE) : number]
    together = [s for s in sentences if s.part == "body" and _is_in(person, s)]
    others = [p for p in people if p is not person and not p.offices and any(_is_in(p, s) for s in together)]
    full = [p for p in others if p.fullest and len(p.fullest.words) >= _IN_FULL]
    return full[0] if len(full) == 1 else None


def _is_certain(mention: Mention) -> bool:
    office = mention.offices[0]
    if not _are_of_one(mention.offices) or office.plural or office.capacity not in _HELD or office.key == "counterpart":
        return False
    alike = (*ALIKE, ACCREDITED, _LOCAL, _OF_BODIES, _SECOND)
    known = office.key.startswith("minister-of-") or any(office.key in keys for keys in alike)
    return bool(office.owner or office.owner_name or len(office.states) == 1) and (known or office.of == "state")


def _may_be_held(office: OfficeMention, held: list[OfficeMention]) -> bool:
    """Whether the office may be one that is held, or be said for it: "the new president" of a council, or a mayor."""
    return any(same_office(o, office) for o in held) or (bool(held) and office.key == "chair-president")


def _are_of_one(offices: list[OfficeMention]) -> bool:
    """Whether it is but one office, or those of one minister: "the Maltese Deputy Premier and Energy Minister"."""
    governing = all(o.key.startswith(("minister", "deputy-prime-minister", "prime-minister")) for o in offices)
    return len(offices) == 1 or (
        governing and len({o.owner_key for o in offices[1:]} - {offices[0].owner_key, ""}) == 0
    )


def _is_at_home(text: Text, offices: list[OfficeMention]) -> bool:
    """Whether it is the office of a minister at home, whose state a text may leave out: "Enerji Bakanı daha sonra"."""
    office = offices[-1]
    is_one = len(offices) == 1 and not (office.plural or office.owner or office.owner_name)
    is_members = (office.key.startswith("minister-of-") and not office.capacity) or office.key in _SECOND
    is_members = is_members or office.key.startswith(("deputy-minister-of-", "first-deputy-minister-of-"))
    return is_one and is_members and bool(text.vocabulary.order.get("one_home"))


def _is_others(text: Text, mention: Mention, here: Sentence) -> bool:
    """Whether it can but be the other one's of two who met: a body's officer, or where no article says so a minister.

    "The minister received Ana Roy. The UN coordinator thanked him." So it is where the other is called by that one:
    "The king lunched with Ana Roy. The prime minister and her guest ...".
    """
    office = mention.offices[-1]
    if len(mention.offices) > 1 or office.plural or office.capacity or office.key == "counterpart":
        return False
    if office.owner_key in authorities().bodies or _is_with_his_own(text, mention):
        return True
    bare = not text.vocabulary.words["indefinite"] and office.key.startswith("minister-of-")
    return bare and mention.start == here.start


def _is_with_his_own(text: Text, mention: Mention) -> bool:
    """Whether the office is joined to whom its holder met, called so alone: "the prime minister / and her guest"."""
    i = text.number_at(mention.end)
    if not text.is_word(i, "and") or not text.is_any(i + 1, ("its", "pronoun")):
        return False
    met = text.cover.get(i + 2)
    return text.is_any(i + 2, ("host", "guest", "party")) or (met is not None and met.key == "counterpart")


def _opens(text: Text, mention: Mention, here: Sentence, mentions: list[Mention]) -> bool:
    """Whether nobody stands before the office in its sentence, and no word that makes it one not known yet."""
    first = bisect_left(mentions, here.start, key=lambda m: m.start)
    if first < len(mentions) and mentions[first].start < mention.start:
        return False
    if _is_with_another(text, mention, here, mentions):
        return True
    before = text.tokens_between(here.start, mention.start)
    if len(before) > _OPENING or any(text.is_any(i, _NEW) for i in before):
        return False
    return not any(text.is_any(i, _OTHER) for i in before if not text.is_any(i, ("object", "article")))


def _is_with_another(text: Text, mention: Mention, here: Sentence, mentions: list[Mention]) -> bool:
    """Whether a German or Russian sentence begins with whom somebody named in it met: "Mit der Ministerin sprach X".

    Not where it has a pronoun, which may mean the one whom the sentence before names.
    """
    opening = text.number_at(here.start)
    at = text.past_words(opening + 1, "article")
    if not text.is_word(opening, "with") or at != text.number_at(mention.start) or not _has_cases(text):
        return False
    first, last = (bisect_left(mentions, at, key=lambda m: m.start) for at in (mention.end, here.end))
    others = [m for m in mentions[first:last] if m.person or m.name]
    said = text.tokens_between(here.start, here.end)
    return bool(others) and not any(text.is_any(i, ("pronoun", "subject", "several")) for i in said)


def _has_cases(text: Text) -> bool:
    return bool(text.vocabulary.paradigms or text.vocabulary.order.get("capital_nouns"))


def _leads(text: Text, person: Person, people: list[Person], mentions: list[Mention], sentence: Sentence) -> bool:
    """Whether the sentence names the person first, or in Turkish as its subject: first of those who are in no case."""
    named = [(p.starts[bisect_left(p.starts, sentence.start)], p) for p in people]
    if min(named, key=lambda at: at[0])[1] is person or not text.vocabulary.locatives:
        return min(named, key=lambda at: at[0])[1] is person
    first, last = (bisect_left(mentions, at, key=lambda m: m.start) for at in (sentence.start, sentence.end))
    marked = {m.start for m in mentions[first:last] if m.name and is_marked(text, m.name)}
    subjects = [at for at in named if at[0] not in marked]
    return bool(subjects) and min(subjects, key=lambda at: at[0])[1] is person


def _is_in(person: Person, sentence: Sentence) -> bool:
    return bisect_left(person.starts, sentence.start) < bisect_right(person.starts, sentence.end - 1)
