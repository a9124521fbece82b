"""Whose an office is, behind its head: what leads there, and what may follow once it is told."""

from meetings.extraction.offices.names_beside import may_name
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.offices.printed_owners import PrintedOwner, owner_from
from meetings.extraction.offices.served import past_mission, past_state_of_town
from meetings.extraction.texts.brackets import past_abbreviation, past_abbreviation_beside
from meetings.extraction.texts.kinds import PLACES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.extraction.texts.tokens import POSSESSIVES
from meetings.vocabulary import authorities

_AGREEING = ("acting", "designate", "outgoing")  # those behind their head in French and Spanish
_BEHIND = ("deputy", "first-deputy", "acting")  # modifiers that stand behind their head in Turkish

# Classes of the words that what belongs to an office may begin with.
_LEADING = (
    "of", "to", "at", "from", "and", "article", "charge", "charged", "linking", "accredited", "realm", "style",
    "that", "country",
)  # fmt: skip
_GENITIVE = ("der", "des", "eines", "einer")  # German articles

_MOST = 3  # bodies, each a part of the next


def with_wider_body(
    text: Text, end: int, owner: Found | None, printed: PrintedOwner | None
) -> tuple[Found | None, PrintedOwner | None, int]:
    """Return whose the office is, and the token after the bodies of which the one told before is a part.

    "Director of the Consular Department / of the Ministry of Justice", "Head of Trade / at the Malta Mission".
    """
    if not text.vocabulary.order.get("kind_last"):
        return owner, printed, end
    end = _past_delegation(text, end) if owner and owner.kind == "body" else end
    end = past_abbreviation_beside(text, end) if printed or (owner and owner.kind == "body") else end
    for _ in range(_MOST):
        is_of = text.is_word(end, "of") and text.tokens[end].folded != "for"
        if not (is_of or text.is_word(end, "at")) or not text.joined(end - 1, end):
            break
        begin = text.past_words(end + 1, "article")
        state, stop = past_mission(text, end)
        body, term = None, text.cover.get(begin)
        if state is None and term and term.kind in ("body", "ministry", "state"):
            stop = past_abbreviation(text, text.number_at(term.end))
            stop = _past_delegation(text, stop) if term.kind == "body" else stop
            if term.kind == "ministry":
                body = PrintedOwner(text.body[term.start : term.end], stop)
        elif state is None and (
            begin in text.body_from or (begin in text.organ_from and text.tokens[begin].is_capital)
        ):
            body = owner_from(text, begin, "director")
            stop = past_abbreviation(text, body.at) if body else end
        is_state = body is None and state is None and term is not None and term.kind == "state"
        is_seat = is_state and not (is_of and (owner or printed))  # "of the office / in Malta"
        if stop <= end or is_seat or not (is_of or _goes_on(text, stop)):
            break
        if owner is None and printed is None:
            owner, printed = state or (term if body is None else None), body
        end = stop
    return owner, printed, end


def _past_delegation(text: Text, i: int) -> int:
    """The token after a body's delegation, and where it is: "of the EU / Delegation to Ghana"."""
    if (
        i >= len(text.tokens)
        or not text.tokens[i].is_capital
        or not (text.is_word(i, "party") or text.is_word(i, "sent"))
    ):
        return i
    place = text.cover.get(i + 2) if text.is_any(i + 1, ("to", "at")) else None
    return text.number_at(place.end) if place and place.kind in PLACES else i + 1


def past_seat_of_body(text: Text, end: int, is_owned: bool) -> int:
    """Return the token after where the body is: "of the mission / in Lomé, ..."; the same where none is told.

    Where no body is told the holder's name has to follow: "the coordinator / in Lomé Ana Roy".
    """
    seat = text.cover.get(end + 1) if text.is_word(end, "at") else None
    if seat is None or seat.kind not in PLACES:
        return end
    stop = past_state_of_town(text, text.number_at(seat.end))
    named = is_owned or (stop < len(text.tokens) and text.tokens[stop].text != ",")
    return stop if named and _goes_on(text, stop) else end


def _goes_on(text: Text, i: int) -> bool:
    """Whether more is told of the holder there: behind a comma or an "and", or his name."""
    if i >= len(text.tokens):
        return False
    if text.tokens[i].text == "," or _joins_office(text, i) or text.is_honorific(i):
        return True
    return bool(text.vocabulary.order.get("titled")) and text.joined(i - 1, i) and may_name(text, i)


def _joins_office(text: Text, i: int) -> bool:
    """Whether an "and" joins another office on: "Chair of the Committee in Geneva / and Permanent Representative"."""
    i += 1 + text.is_word(i + 1, "article")
    term = text.cover.get(i)
    return text.is_word(i - 1, "and") and term is not None and term.kind in ("office", "modifier")


def leads_nowhere(text: Text, i: int, goes_on: bool) -> bool:
    """Return whether nothing of an office may begin there, as at most names; at a comma what goes on with a list may.

    In Russian any word may be a genitive.
    """
    if i in text.cover or i in text.domains or i in text.organ_from or i in text.body_from or i >= len(text.tokens):
        return False
    if text.is_any(i, _LEADING) or text.vocabulary.order.get("genitive"):
        return False
    token = text.tokens[i]
    return token.is_word or token.text == "." or (token.text == "," and not goes_on)


def is_body_of(body: Found, people: Found) -> bool:
    """Whether a body is that of the state whose people the other term names."""
    return body.kind == "body" and authorities().bodies[body.key].parent == people.key


def nominative(text: Text, ministry: Found) -> str:
    """The ministry's printed name, in German without the ending of the genitive."""
    printed = text.body[ministry.start : ministry.end]
    return printed.removesuffix("s") if text.vocabulary.order.get("capital_nouns") and " " not in printed else printed


def sits_in(text: Text, j: int) -> bool:
    """Whether the "in" is that of "State Secretary in the Ministry of ..."."""
    if not text.is_word(j, "at"):
        return False
    k = text.past_words(j + 1, "article")
    term = text.cover.get(k)
    if term and term.kind == "demonym":  # "im irischen / Außenministerium"
        k = text.tokens_between(term.start, term.end).stop
        term = text.cover.get(k)
    seat = text.organ_from.get(k)
    is_mission = seat is not None and seat.key in ("embassy", "consulate-general", "presidency")
    return is_mission or (term is not None and term.kind in ("ministry", "body"))


def is_held_in(text: Text, j: int, office: str) -> bool:
    """Return whether an "in" or "that country's" leads to whose office it is: a ministry, a body, a state in full.

    "Minister of Health in the / State of Kuwait"; behind an envoy's office that tells where he is sent.
    """
    if not text.is_any(j, ("that", "country", "at")):
        return False
    noun = j + text.is_word(j, "that")
    if text.is_word(noun, "country") and text.is_word(noun - 1, "that") and noun + 1 < len(text.tokens):
        return text.tokens[noun + 1].text in POSSESSIVES  # "secretary of / that country's Labour Party"
    if sits_in(text, j):
        return True
    term = text.cover.get(k := text.past_words(j + 1, "article"))
    is_state = term is not None and term.kind == "state" and (text.is_word(k, "kindred") or text.is_word(k, "post"))
    return text.is_word(j, "at") and is_state and office not in ACCREDITED


def is_sent_by(text: Text, j: int) -> bool:
    """Whether the body or state that somebody is from follows: "глава миссии наблюдателей / от ОБСЕ"."""
    owner = text.cover.get(j + 1)
    is_from = bool(text.vocabulary.paradigms) and text.is_word(j, "from")
    return is_from and owner is not None and owner.kind in ("state", "body")


def governs(text: Text, modifier: Found) -> bool:
    """Whether the modifier begins something else: "state secretary – deputy of the minister", "Vice Admiral"."""
    after = text.number_at(modifier.end)
    closed = modifier.key == "former" and text.body[modifier.end - 1] == "."  # "Botschafter a. D. / Dr. Jan Roth"
    is_behind = bool(text.vocabulary.locatives) and modifier.key in _BEHIND  # "Rektör Yardımcısı / Prof. Dr. Ayşe Kaya"
    if text.vocabulary.words["adjective_ending"]:
        is_behind = modifier.key in _AGREEING  # "ministro designado / Ing. Juan Mora"
    if text.is_honorific(after) and text.joined(after - 1, after) and not (closed or is_behind):
        return True
    if after < len(text.tokens) and text.is_word(after - 1, "then") and text.tokens[after].is_word:
        return True  # "The President / then met Ana Roy"
    if modifier.key == "designate" and text.is_word(after, "at"):
        return True  # "la maire de Lisgar élue / en mars"
    return bool(text.vocabulary.order.get("genitive")) and modifier.key in ("deputy", "first-deputy")


def may_follow(text: Text, term: Found, seen_of: bool) -> bool:
    if text.vocabulary.locatives:
        return False  # Turkish and Azerbaijani put the owner before
    return seen_of or term.kind == "demonym" or bool(term.ending) or bool(text.vocabulary.order.get("genitive"))


def is_part_of_assembly(text: Text, term: Found, i: int) -> bool:
    """Return whether a part of a state follows its assembly with no word between: "Präsident des Landtags / Lisgar"."""
    own = term.kind == "state" and authorities().territories[term.key].parent
    return bool(own) and text.is_word(i - 1, "land_government") and text.is_word(i - 2, "article")


def leads_on(owner: Found) -> bool:
    """Return whether what is the state's own may follow it: "Slovak / parliament", "Slovakia's / parliament"."""
    return owner.kind == "demonym" or owner.ending in POSSESSIVES


def begins_organ(text: Text, j: int) -> bool:
    """Return whether an organ, a body or a ministry begins there."""
    term = text.cover.get(j)
    return j in text.organ_from or j in text.body_from or (term is not None and term.kind in ("body", "ministry"))


def begins_other(text: Text, i: int) -> bool:
    """Return whether a German article there, in no genitive, is of somebody else: "traf der Minister / die Gräfin"."""
    if not text.vocabulary.order.get("capital_nouns") or not text.is_word(i, "article"):
        return False
    people = text.cover.get(i + 1)
    is_subject = people is not None and people.kind == "demonym" and text.tokens[i + 1].text.endswith("e")
    return text.tokens[i].folded not in _GENITIVE or is_subject


def is_owned_body(text: Text, j: int) -> bool:
    """Return whether a printed body begins there, behind a possessive: "Malta's / Department of Fisheries"."""
    return j in text.body_from and text.tokens[j - 1].text in POSSESSIVES


def past_own_ministry(text: Text, owner: Found, j: int) -> int:
    """Return the token after a ministry that follows its state: "im irischen / Außenministerium", "Malta's / MFA"."""
    term = text.cover.get(j)
    if term is None or term.kind != "ministry":
        return j
    is_owned = owner.ending in POSSESSIVES or (owner.kind == "demonym" and sits_in(text, j - 2))
    return text.tokens_between(term.start, term.end).stop if is_owned else j
