"""Whether two offices that follow one another are one person's."""

from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.offices.whom import begins_with_whom
from meetings.extraction.people.cases import is_marked
from meetings.extraction.people.dressing import only_dressing
from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_FROM = ("dan", "den", "tan", "ten")  # folded
_HEADS = frozenset(["president", "prime-minister", "minister"])
_RULERS = frozenset(["president", "king", "queen", "emir", "sultan", "governor-general"])  # who are no ministers
_SENT = ("special-envoy", "special-representative", "envoy")
_WITH = ("la", "le", "yla", "yle")  # folded, an ending
_DATIVES = ("ye", "ya")  # of offices that end with a vowel
_TO_WHOM = ("a", "e")  # how datives end, folded
_ACCUSATIVES = ("ni", "nu")  # folded, of those that end with a possessive: "Büyükelçisini"
_OURS = ("miz", "muz")  # "our", folded
_OF_REGIONS = ("governor", "mayor")
_GOVERNING = ("minister-of-", "president", "prime-minister")
_SERVING = ("adviser", "assistant", "chief-adviser", "special-adviser", "chief-of-staff", "deputy-prime-minister")
_COMMA_AND_HIS = 2
_HIS = ("seine", "ihre")  # German possessives of one, or of several
_LONE = frozenset(["minister", "president", "prime-minister", "governor", "mayor", "ambassador", "rector", "speaker"])
_STATE = 2  # letters of a state's key
_OF_BODIES = frozenset(["secretary-general", "director-general", "executive-director", "executive-secretary"])


def of_another_state(text: Text, one: OfficeMention, other: OfficeMention) -> bool:
    """Return whether "and" joins offices of two states, which two persons hold: "President of A and Premier of B".

    An envoy may be accredited by one for both, but is no official of another state than his own; nor does a body's
    Secretary-General hold an office of a state, whether the body is told or not.
    """
    is_bare = not (one.owner or one.owner_name or one.capacity)
    if one.key in _RULERS and is_bare and other.key.startswith("minister"):
        return True  # "on presenting his letters to the President, Minister Roy said"
    # A Turkish comma parts a subject from others: "Malta Başbakanı, Sırbistan Başbakanı Demir ile görüştü".
    is_turkic = bool(text.vocabulary.locatives)
    if is_turkic and {one.key == "ambassador", other.key == "ambassador"} == {True, False}:
        return one.key.startswith(_GOVERNING) or other.key.startswith(_GOVERNING)  # "Bakan, büyükelçiye teşekkür etti"
    joins = is_turkic or text.has_word("and", text.tokens_between(one.end, other.start))
    if not joins or (one.key in ACCREDITED and other.key in ACCREDITED):
        return False
    if one.owner and one.owner.kind in STATES and one.key.startswith(_GOVERNING) and other.key in _OF_BODIES:
        return not other.owner_name
    kinds = ("state", "demonym") if is_turkic else ("state",)
    states = {o.owner.key for o in (one, other) if o.owner and o.owner.kind in kinds and len(o.owner.key) == _STATE}
    regions = {o.owner_name for o in (one, other) if o.owner_name and o.key in _OF_REGIONS}
    bodies = {o.owner_key for o in (one, other) if o.key == "secretary-general"} - {""}
    return len(states) + len(regions) + len(bodies) > 1


def is_also_subject(text: Text, office: OfficeMention, other: OfficeMention) -> bool:
    """Return whether an "also" stands behind a bare office that a Turkic sentence begins with: "Bakan / ayrıca X"."""
    if not text.vocabulary.locatives or office.key not in _LONE or office.owner or office.owner_name or office.capacity:
        return False
    gap = text.tokens_between(office.end, other.start)
    opens = text.number_at(office.start) in text.first_tokens
    return opens and len(gap) == 1 and text.is_word(gap[0], "besides")


def is_held_besides(group: list[OfficeMention], office: OfficeMention) -> bool:
    """Return whether the office may follow another of its holder's without a mark: "Komisyonu Başkanı / Vekili".

    A bare president or minister before it met its holder: "Cumhurbaşkanı / Genelkurmay Başkanı Demir'i çağırdı".
    """
    meets = group[-1].key in _HEADS and not (group[-1].owner or group[-1].owner_name) and office.key not in ACCREDITED
    return office.key == "member-of-parliament" or not (office.owner or office.owner_name or meets)


def is_only_rank(text: Text, one: OfficeMention, other: OfficeMention, holder: NameRun | None) -> bool:
    """Return whether a Turkish "ambassador" before another office's holder is his rank: "Sekreteri / Büyükelçi"."""
    bare = other.key == "ambassador" and not (other.owner or other.owner_name or other.accredited)
    closed = holder is not None and not text.gap(other.end, holder.start) and not text.gap(one.end, other.start)
    return bool(text.vocabulary.locatives) and bare and closed and one.key not in ACCREDITED


def is_away(text: Text, office: OfficeMention) -> bool:
    """Return whether the office's ending says from whom: "Malta Büyükelçisinden, / Rektör Demir'e ziyaret"."""
    head = text.cover.get(text.number_at(office.end) - 1)
    ending = fold(head.ending).lstrip("'") if head and text.vocabulary.locatives else ""
    return ending.endswith(_FROM)


def is_in_case(text: Text, office: OfficeMention) -> bool:
    """Return whether an ending says that the next office is another's: "Başkonsolosu'ndan Vali Demir'e ziyaret"."""
    head = text.cover.get(text.number_at(office.end) - 1)
    ending = head.ending if head and text.vocabulary.locatives else ""
    is_object = fold(ending).endswith(_ACCUSATIVES) or is_whom(text, office)
    return ending[:1] in ("'", "’") or is_object or fold(ending) in {*text.vocabulary.locatives, *_DATIVES, *_WITH}


def is_whom(text: Text, office: OfficeMention) -> bool:
    """Return whether a bare office is whom another did something to: "Büyükelçiyi / Vali Demir kabul etti".

    It begins a Turkish or Azerbaijani sentence, or stands behind "guest" there, in a case.
    """
    if not text.vocabulary.locatives or office.key not in _LONE:
        return False
    i = text.number_at(office.start)
    is_bare = not (office.owner or office.owner_name or office.capacity or office.plural)
    return is_bare and office.end <= text.tokens[i].end and begins_with_whom(text, i)


def is_ours(text: Text, office: OfficeMention) -> bool:
    """Return whether the office is whose the report is: "Cumhurbaşkanımız", behind which another's may follow."""
    head = text.cover.get(text.number_at(office.end) - 1)
    return bool(text.vocabulary.locatives) and head is not None and fold(head.ending).lstrip("iu'").startswith(_OURS)


def is_led_besides(text: Text, start: int) -> bool:
    """Return whether "besides" leads to the office there, or the like: "además de la / ministra", "neben dem"."""
    i = text.number_at(start) - 1
    while text.is_any(i, ("of", "article", "to")) and not text.is_word(i, "apart_from"):
        i -= 1
    return text.is_word(i, "apart_from")


def meets_another(text: Text, group: list[OfficeMention], office: OfficeMention, holder: NameRun | None) -> bool:
    """Return whether a comma sets a bare office off from another's, in Turkish: "Bakan, Malta Bakanı Borg".

    A body's behind one of whose the name of its holder is in no case is the same person's: "Başdanışman, Kurul Başkanı
    Ali Demir". Nor does a lone word for an office belong to one whom a case marks: "Bakan, Vali Ali Demir ile".
    """
    bare = len(group) == 1 and not (group[0].owner or group[0].owner_name)
    comma = [token.text for token in text.gap(group[-1].end, office.start)] == [","]
    owned = office.key != "member-of-parliament" and bool(office.owner or office.owner_name)
    if not text.vocabulary.locatives or not bare or not comma:
        return False
    beside = holder is not None and not text.gap(office.end, holder.start)
    if not owned:
        is_lone = group[0].key in _LONE and len(text.tokens_between(group[0].start, group[0].end)) == 1
        return is_lone and office.key in _LONE and beside and holder is not None and is_marked(text, holder)
    serves = group[0].key.startswith(_SERVING) and (office.owner is None or office.owner.kind == "body")
    return not (serves and holder and beside and not is_marked(text, holder))


def is_anothers_counterpart(text: Text, one: OfficeMention, other: OfficeMention) -> bool:
    """Return whether a comma and a possessive lead to the colleague met: "Roy, Chefin VBS, / ihre Kollegin"."""
    gap = text.tokens_between(one.end, other.start)
    is_known = (
        other.key == "counterpart"
        and len(gap) > 1
        and (text.is_word(gap[-1], "its") or text.tokens[gap[-1]].folded in _HIS)
    )
    return is_known and text.tokens[gap[0]].text == ","


def is_with_another(text: Text, one: OfficeMention, other: OfficeMention, holder: NameRun | None) -> bool:
    """Return whether a Turkish "with" parts two offices, of two persons: "Malta Büyükelçisi ile / rektörün gündemi".

    Or a comma an envoy's from one that no envoy holds, or a subject from whom it did something to, without a name.
    """
    gap = text.tokens_between(one.end, other.start)
    if not text.vocabulary.locatives or any(text.is_word(i, "with") for i in gap):
        return bool(text.vocabulary.locatives)
    comma = [text.tokens[i].text for i in gap] == [","]
    if comma and is_in_dative(text, other) and not (holder and not text.gap(other.end, holder.start)):
        return not is_in_dative(text, one)  # "Malta Büyükelçisi, / yeni başkana teşekkür etti"
    holds_another = other.key not in ACCREDITED and bool(other.owner or other.owner_name)
    return comma and one.key in ACCREDITED and holds_another  # "Malta Büyükelçisi, / Bursa Valisi Demir'i"


def is_in_dative(text: Text, office: OfficeMention) -> bool:
    """Return whether a Turkish or Azerbaijani ending tells to whom something was done: "başkana", "büyükelçisine"."""
    head = text.cover.get(text.number_at(office.end) - 1)
    return head is not None and fold(head.ending).lstrip("'").endswith(_TO_WHOM)


def sent_as_well(one: OfficeMention, other: OfficeMention) -> OfficeMention:
    """Return the further office of an envoy: of his own state, which sent him to the other as well.

    "US Ambassador to Malta and Special Envoy for Chile", "ABD'nin Ankara Büyükelçisi ve Malta Özel Temsilcisi".
    """
    are_states = bool(one.owner and other.owner and one.owner.kind in STATES and other.owner.kind in STATES)
    if not are_states or one.key not in ACCREDITED or other.key not in _SENT or one.owner_key == other.owner_key:
        return other
    return replace(other, owner=one.owner, accredited=other.owner)


def is_listed(text: Text, one: OfficeMention, other: OfficeMention) -> bool:
    """Return whether a comma and an "and" stand between two offices, as before the last of several persons."""
    gap = text.tokens_between(one.end, other.start)
    return text.has_word("and", gap) and any(text.tokens[i].text == "," for i in gap)


def agree(one: str, other: str) -> bool:
    """Return whether two phrases may stand in one grammatical case, as those of one person do."""
    return not (one and other) or bool(set(one.lower()) & set(other.lower()))


def is_service(text: Text, office: OfficeMention) -> bool:
    """Return whether the phrase names a press office, which is nobody: "по данным / пресс-службы Кремля, Иван Мора"."""
    is_press = office.key == "spokesperson" and bool(text.vocabulary.paradigms)
    return is_press and "служб" in text.body[office.start : office.end].lower()


def is_joined(text: Text, one: OfficeMention, other: OfficeMention) -> bool:
    """Return whether but an "and" stands between the offices: no article, and no comma that would part two persons'."""
    gap = text.tokens_between(one.end, other.start)
    return len(gap) == 1 and text.is_word(gap.start, "and")


def is_joined_bare(text: Text, last: OfficeMention, office: OfficeMention) -> bool:
    """Return whether nothing stands between one person's two offices: "Марк, председатель отдела / митрополит Иван"."""
    return not text.gap(last.end, office.start)


def joined_to_each(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return for each office the last that but an "and" joins to it: "Minister of Trade and / Minister of Crafts"."""
    closing = list(offices)
    for n in range(len(offices) - 2, -1, -1):
        one, other = offices[n], offices[n + 1]
        is_near = text.numbers[other.start] - text.numbers[one.end] == 1
        if is_near and is_joined(text, one, other) and "\n" not in text.body[one.end : other.start]:
            closing[n] = closing[n + 1]
    return closing


def stands_before(
    text: Text, before: OfficeMention, office: OfficeMention, name: NameRun, closing: OfficeMention
) -> bool:
    """Return whether the name is next to the offices, be it behind the comma of a list that the one before began.

    ``closing`` is the last of the offices that one "and" after another joins.
    """
    goes_on = is_listed(text, before, office) or _begins_next(text, before, office)
    return only_dressing(text, closing.end, name.start, comma=goes_on)


def _begins_next(text: Text, one: OfficeMention, other: OfficeMention) -> bool:
    """Whether a semicolon, or a comma and an article, part the offices of two: "Ana Mora, ministra, / el juez, X"."""
    gap = text.tokens_between(one.end, other.start)
    if not text.vocabulary.words["adjective_ending"] or not gap or text.tokens[gap[0]].text not in ",;":
        return False
    articles = [i for i in gap[1:] if text.is_any(i, ("article", "object")) and not text.is_word(i, "indefinite")]
    return len(articles) == len(gap) - 1 and (bool(articles) or text.tokens[gap[0]].text == ";")
