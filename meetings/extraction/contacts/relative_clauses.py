"""Relative clauses that tell of no contact: who is named in them is only spoken of."""

from meetings.extraction.people.people import Mention
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within
from meetings.extraction.texts.tokens import Token

_CONTACTS = ("contact", "met", "phone", "video", "attend")
_ANTECEDENT = 5  # words between a meeting and the relative pronoun that means it
_OPENING = 4  # words of "that / on Friday the"
_AUXILIARY = 3  # tokens from "had" to the call
_SUBJECT = 4  # tokens from "whom" to "had"
_NEAR = 100  # characters that so many words may take


def is_inside(offset: int, spans: list[tuple[int, int]]) -> bool:
    """Return whether the offset is in one of the spans."""
    return bool(spans) and any(a <= offset < b for a, b in spans)


def clauses_aside(
    text: Text, sentence: Sentence, pronouns: list[Found], cues: list[Found], mentions: list[Mention]
) -> list[tuple[int, int]]:
    """Return the spans of the sentence's relative clauses, which the pronouns open, that tell of no contact."""
    spans: list[tuple[int, int]] = []
    contacts = [c for c in cues if c.key in _CONTACTS]
    if pronouns[-1] is cues[-1] and (not mentions or mentions[-1].start < cues[-1].start):
        pronouns = pronouns[:-1]  # behind which nothing is told
    for cue in pronouns:
        if cue.ending or is_inside(cue.start, spans) or not _opens_clause(text, cue):
            continue
        number = text.number_at(cue.start)
        if text.is_word(number, "where") and text.is_any(number - 1, ("scene", "was", "present_be")):
            continue  # "Lima was the place / where the two met", "Lima is / where they met"
        end = sentence.end
        near = [c for c in contacts if c.end <= cue.start <= c.end + _NEAR]
        behind_contact = bool(near) and any(
            c.key != "attend" and _leads_to_clause(text, text.gap(c.end, cue.start)) for c in near
        )
        of_delegation = text.has_word("party", range(number)[-_ANTECEDENT:])
        for i in text.tokens_between(cue.end, sentence.end):
            token = text.tokens[i]
            if of_delegation and text.is_word(i, "led"):
                end = token.start  # "a delegation that came on a visit led by / X"
                break
            if token.text in ",;)" and not (
                _in_subject(text, cue, token, mentions, behind_contact)
                or _lists(text, cue, token, mentions)
                or _awaits_verb(text, token, i)
            ):
                end = token.start
                break
        # "the talks which he held with ...": the clause tells of the contact named before it.
        of_contact = bool(near) and any(_only_words(text.gap(c.end, cue.start)) for c in near)
        of_contact = of_contact and (
            any(t.folded in text.vocabulary.words["pronoun"] for t in text.gap(cue.end, end))
            or _leads_to_party(text, cue, end, mentions)
        )
        of_contact = of_contact or (behind_contact and _names_all(text, cue, end, mentions))
        inside = [c for c in contacts if cue.end <= c.start < end]
        if not of_contact and (not inside or _is_beside(text, cue, end, mentions, contacts, cues)):
            spans.append((cue.start, end))
    return spans


def is_before_that(text: Text, call: Found) -> bool:
    """Return whether a clause recalls the call as an earlier one: "met X, with whom he had / spoken by phone"."""
    number = text.number_at(call.start)
    auxiliary = next((i for i in range(number, max(0, number - _AUXILIARY), -1) if text.is_word(i, "pluperfect")), 0)
    return any(text.is_word(i, "whom") for i in range(max(0, auxiliary - _SUBJECT), auxiliary))


def _names_all(text: Text, pronoun: Found, end: int, mentions: list[Mention]) -> bool:
    """Whether a clause behind a contact's noun alone names who met: "agreed at a call / which A paid on B"."""
    named = [m for m in mentions if m.name and m.person]
    inside = sum(pronoun.end <= m.start < end for m in named)
    return inside > 1 and inside == len(named) and bool(text.vocabulary.order.get("kind_last"))


def _leads_to_party(text: Text, pronoun: Found, end: int, mentions: list[Mention]) -> bool:
    """Whether the clause says with whom the contact was, its subject left out: "la audiencia que ofreció a / X"."""
    if not text.vocabulary.order.get("no_pronouns"):
        return False
    named = [text.number_at(m.start) - 1 for m in mentions if pronoun.end <= m.start < end]
    return any(text.is_any(i - text.is_word(i, "article"), ("object", "with", "to")) for i in named)


def _lists(text: Text, pronoun: Found, token: Token, mentions: list[Mention]) -> bool:
    """Whether the comma stands among those listed before a verb at the end: "an dem Ana Roy, Ministerin, teilnahm"."""
    if token.text != "," or not text.vocabulary.order.get("capital_nouns"):
        return False
    return any(
        pronoun.end <= m.start
        and (m.start < token.start < m.end or (m.end == token.start and "," in text.body[m.start : m.end]))
        for m in mentions
    )


def _awaits_verb(text: Text, token: Token, i: int) -> bool:
    """Whether a noun stands before the comma, where clauses close with their verb: "wo sie über Energie, ..."."""
    return token.text == "," and bool(text.vocabulary.order.get("capital_nouns")) and text.tokens[i - 1].is_capital


def _leads_to_clause(text: Text, gap: list[Token]) -> bool:
    """Whether but a word for the contact again stands before its pronoun: "a lunch: / the one that"."""
    return len(gap) <= 2 and all(t.text in ":," or t.folded in text.vocabulary.words["article"] for t in gap)


def _in_subject(
    text: Text, pronoun: Found, token: Token, mentions: list[Mention], behind_contact: bool = False
) -> bool:
    """Whether the comma stands within the clause's subject or closes it: "whom the king, Olaf, received".

    So it may where the word is no pronoun, "after it was told / that on Friday the king, Olaf, received her", and in
    a clause about a contact: "the lunch / that the king, Olaf, gave him".
    """
    of_person = behind_contact or any(
        m.end <= pronoun.start and len(text.gap(m.end, pronoun.start)) <= 2 for m in mentions
    )
    before = text.number_at(pronoun.start) - 1
    joins = text.is_any(before, ("after", "of")) or _is_said(text, before)
    joins = joins or text.is_word(before + 1, "where")  # "came to Lima, where the king, Olaf, received her"
    near = _OPENING if joins else 1
    return (
        (of_person or joins)
        and token.text == ","
        and any(
            pronoun.end <= m.start < token.start <= _past_posts(text, m)
            and len(text.gap(pronoun.end, m.start)) <= near
            and (token.start < m.end or "," in text.body[m.start : m.end])
            for m in mentions
        )
    )


def _past_posts(text: Text, mention: Mention) -> int:
    """Where the states of a post behind the name end: "Roy, Ambassador / of that country to Peru and Chile"."""
    i = text.number_at(mention.end)
    if not mention.offices or not text.is_any(i, ("of", "to")):
        return mention.end
    while text.is_any(i, ("of", "to", "and", "article", "polity", "this")) or text.kind_at(i) == "state":
        listed = text.tokens[i + 1 : i + 2] and text.tokens[i + 1].text == "," and text.kind_at(i + 2) == "state"
        i += 1 + bool(listed)
    return text.tokens[i - 1].end


def _is_said(text: Text, i: int) -> bool:
    """Whether the token is a verb of saying."""
    token = text.tokens[i]
    return i in text.told and any(c.key == "say" for c in within(text.terms.cues, token.start, token.end))


def _only_words(gap: list[Token]) -> bool:
    """Whether the tokens are few, and none the name of someone."""
    return len(gap) <= _ANTECEDENT and not any(token.is_capital for token in gap)


def _opens_clause(text: Text, cue: Found) -> bool:
    """Whether the pronoun stands where a relative clause begins; in German its forms are those of the article."""
    number = text.number_at(cue.start)
    if text.kind_at(number) == "body":
        return False  # "the WHO"
    if not text.vocabulary.order.get("relative_after_comma"):
        return True
    if all(token.text != "," for token in text.tokens[max(0, number - 2) : number]):
        return False
    # "X, der Botschafter Frankreichs": an article, as in "Polen (X), der Slowakei (Y) und ...".
    after = text.cover.get(number + 1)
    if after and after.kind == "state":
        behind = text.number_at(after.end)
        return not (text.tokens[behind : behind + 1] and text.tokens[behind].text in "(,")
    return after is None or after.kind not in ("office", "demonym", "modifier", "honorific")


def _is_beside(
    text: Text, pronoun: Found, end: int, mentions: list[Mention], contacts: list[Found], cues: list[Found]
) -> bool:
    """Whether a clause tells of another contact than the sentence: one yet to come, or one that its comma closes off.

    "X, who had presented his credentials to the king, called on Y"; "X met Y in Malta, where he is to meet Z". But not
    "He came to where X received him, who welcomed him in the name of Y": only a clause behind it tells of another.
    """
    next_clause = min((c.start for c in cues if c.key == "relative" and c.start >= end), default=len(text.body))
    outside = [c for c in contacts if not pronoun.start <= c.start < end and c.start < next_clause]
    if not outside or not text.is_any(text.number_at(pronoun.start), ("who", "where")):
        return False
    inside = next(c for c in contacts if pronoun.end <= c.start < end)
    if any(c.key == "planned" and pronoun.end <= c.start < inside.start for c in cues):
        return True
    if any(c.key == "planned_after" and inside.end <= c.start < end for c in cues):
        return True  # "wo er X / treffen wird"
    is_over = text.body[end : end + 1] == "," and all(c.start > end for c in outside)
    return is_over and any(m.start > end for m in mentions)  # but not "X, who met Y, spoke of trade"
