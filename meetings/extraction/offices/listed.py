"""Ministers in a list that names their office once: "los ministros de Defensa, X; de Salud, Y; y de Cultura, Z"."""

from dataclasses import replace

from meetings.extraction.offices.charges import names_after
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.printed_owners import owner_from
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_OF_MINISTERS = ("minister-of-", "secretary-of-")
_MINISTERS = ("minister", "secretary")  # and how their keys begin
_OF_STATE = "secretary-of-state"
_THIS = frozenset(["этого", "этой"])
_PLURAL = "the ministers whom the text tells of together"
_MORE = 8  # words of what else somebody is for
_LONGEST = 120  # tokens of such a list


def with_other_portfolios(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices with the ministers that "that of" tells of: "el ministro de Salud, X, y el / de Cultura".

    So are those of whom only the kind is told first: "two ministers: el / de Salud, X", "la / de Comercio, Y".
    """
    ministers = [(i, o) for i, o in enumerate(offices) if o.key.startswith(_MINISTERS)] if text.domains else []
    if not ministers:
        return offices
    titles = authorities().offices
    begins, found, leading = {office.start for office in offices}, [], _before_domains(text)
    for number, office in ministers:
        kind = next((k for k in _OF_MINISTERS if f"{office.key}-of-".startswith(k)), "")
        stop = offices[number + 1].start if number + 1 < len(offices) else len(text.body)
        sentence = text.sentence_at(office.start) if kind else None
        if sentence is None:
            continue
        inside = text.tokens_between(office.end, min(stop, sentence.end))[1:_LONGEST]
        for i in sorted(leading.intersection(inside)):
            domain = text.domains.get(i + 1) or text.domains.get(text.past_words(i + 1, "of", "article"))
            if domain is None or text.tokens[i].start in begins:
                continue
            key, after = f"{kind}{domain.key}", text.number_at(domain.end)
            is_for = office.key == _OF_STATE or office.key.startswith(f"{_OF_STATE}-for-")
            mark = text.tokens[min(after, len(text.tokens) - 1)].text
            is_next = _leads_to_another(text, i) and names_after(text, _comma_behind(text, after))
            if (key in titles or is_for) and (is_next or (mark in ",;." and _is_of_name(text, i, office))):
                begin = domain.start if not is_next else text.tokens[i].start
                key, title = _for_domain(domain.key) if is_for else (key, titles[key].title)
                one = replace(office, start=begin, end=domain.end, key=key, title=title, plural=False)
                found.append(replace(one, in_full="", printed_title=""))
                text.cover_span(begin, domain.end, domain)
    return sorted([*offices, *found], key=lambda office: office.start) if found else offices


def _before_domains(text: Text) -> set[int]:
    """The tokens right before what ministers are for, and before the "of"s and articles that lead to it."""
    found = set()
    for domain in text.domains:
        i = domain - 1
        found.add(i)
        while text.is_any(i, ("of", "article")):
            i -= 1
            found.add(i)
    return found


def _is_of_name(text: Text, i: int, office: OfficeMention) -> bool:
    """Whether the comma is behind a name, as one is before the office: "X, ministro de Salud, e Y / , de Minas"."""
    comma = text.number_at(office.start) - 1
    led = text.tokens[comma].text == "," and text.tokens[comma - 1].is_capital and comma - 1 not in text.cover
    return led and text.tokens[i].text == "," and text.tokens[i - 1].is_capital and i - 1 not in text.cover


def _comma_behind(text: Text, after: int) -> int:
    """The comma behind what one is for, be it for more: "de Salud / y para la Infancia,"; else the token before."""
    i = after
    goes_on = text.is_word(after, "and") and not text.vocabulary.locatives
    while goes_on and i < min(after + _MORE, len(text.tokens)) and text.tokens[i].is_word and i not in text.told:
        goes_on = text.kind_at(i) != "office"
        i += 1
    return i if i < len(text.tokens) and text.tokens[i].text in ",;" else after - 1


def _for_domain(domain: str) -> tuple[str, str]:
    """The key and the title of a secretary of state for that."""
    return f"{_OF_STATE}-for-{domain}", f"{authorities().offices[_OF_STATE].title} for {authorities().domains[domain]}"


def _leads_to_another(text: Text, i: int) -> bool:
    """Whether the token is the "that" of "and that of the Interior": an article, or a word for it."""
    is_one = text.is_any(i, ("article", "same", "object")) and not text.is_word(i, "indefinite")
    before = i - 1 - text.is_word(i - 1, "with")  # "con la ministra de Salud, X, y con / el de Cultura"
    return is_one and text.is_word(i + 1, "of") and (text.tokens[before].text in ",;:" or text.is_word(before, "and"))


def with_states_meant(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; "глава этого государства" is of the state whose office the sentence has before."""
    if "head-of-state" not in [office.key for office in offices]:
        return offices
    shown: list[OfficeMention] = []
    for office in offices:
        last = text.number_at(office.end) - 1
        before = shown[-1] if shown else None
        is_meant = office.key == "head-of-state" and office.owner is None and text.tokens[last - 1].folded in _THIS
        if before and is_meant and text.sentence_at(before.start) is text.sentence_at(office.start):
            office = replace(office, owner=before.owner, reason="the state of the one listed before")
        shown.append(office)
    return shown


def with_listed_ministers(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices with those that a list only tells the portfolios of, each in its place."""
    if not [office for office in offices if office.plural]:
        return offices
    found: list[OfficeMention] = []
    begins = {office.start for office in offices}
    for office in offices:
        if office.plural and office.key.startswith(_OF_MINISTERS):
            listed = _listed(text, office, begins)
        else:
            listed = _of_bodies(text, office, begins) if office.plural and office.owner_name else []
        found.append(replace(office, plural=False) if listed else office)
        found += listed
    return sorted(found, key=lambda office: office.start)


def with_joint_portfolios(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; ministers of several peoples with what all are for, which is told behind the last of those.

    "Les ministres maltais et chilien / des Affaires étrangères".
    """
    return [_with_portfolio(text, office) if office.plural else office for office in offices]


def with_meant_portfolios(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; "the Slovak minister" is one of the ministers of one thing whom the text tells of.

    "The foreign ministers gathered. ... The Slovak minister, Jan Vrabec, ...": where it tells of none of other things.
    """
    meant = {o.key: o for o in offices if o.plural and o.key.startswith(_OF_MINISTERS)}
    if len(meant) != 1 or len({o.key for o in offices if o.key.startswith(_OF_MINISTERS)}) != 1:
        return offices
    key, one = meant.popitem()
    return [
        replace(o, key=key, title=one.title, reason=_PLURAL)
        if o.key == "minister" and o.owner and not (o.plural or o.in_full or o.printed_title)
        else o
        for o in offices
    ]


def _with_portfolio(text: Text, office: OfficeMention) -> OfficeMention:
    """The ministers with the portfolio behind the last of their peoples, where one is named there."""
    i = text.number_at(office.end)
    if office.key != "minister" or office.owner is None or office.owner.end != office.end:
        return office
    peoples = 0
    while i + 2 < len(text.tokens) and (text.tokens[i].text == "," or text.is_word(i, "and")):
        term = text.cover.get(i + 1)
        if term is None or term.kind != "demonym":
            break
        peoples, i = peoples + 1, text.number_at(term.end)
    first = text.past_words(i, "of", "article")
    domain = next((d for k in range(i, first + 1) if (d := text.domains.get(k))), None)
    if domain is None or not peoples or first == i:
        return office
    key = f"minister-of-{domain.key}"
    return replace(office, end=domain.end, key=key, title=authorities().offices[key].title)


def _listed(text: Text, office: OfficeMention, begins: set[int]) -> list[OfficeMention]:
    """The ministers whose portfolios follow in the sentence, each behind a name and before one."""
    titles = authorities().offices
    first = text.number_at(office.end)
    found = []
    for i in range(first + 1, min(first + _LONGEST, len(text.tokens) - 1)):
        if text.tokens[i].start in begins or i in text.first_tokens or i in text.told:
            break
        domain = text.domains.get(i)
        leads = text.is_word(i, "of") or text.tokens[i].is_capital
        if domain is None or not leads or not (_parts(text, i - 1) or text.is_word(i - 1, "and")):
            continue
        after = _comma_behind(text, text.number_at(domain.end))
        if after + 1 < len(text.tokens) and _parts(text, after) and text.tokens[after + 1].is_capital:
            key = f"{office.key.partition('-of-')[0]}-of-{domain.key}"
            one = replace(office, start=domain.start, end=domain.end, key=key, title=titles[key].title, plural=False)
            found.append(replace(one, in_full="", printed_title=""))
            text.cover_span(domain.start, domain.end, domain)
    return found


def _of_bodies(text: Text, office: OfficeMention, begins: set[int]) -> list[OfficeMention]:
    """The heads of the other bodies or towns that a list names: "los alcaldes de Loma, X, y de / Palma, Y"."""
    first = text.number_at(office.end)
    found = []
    for i in range(first + 1, min(first + _LONGEST, len(text.tokens) - 1)):
        if text.tokens[i].start in begins or i in text.first_tokens or i in text.told:
            break
        if not (_parts(text, i - 1) or text.is_word(i - 1, "and")):
            continue
        begin = text.past_words(i, "of", "article")
        owner = owner_from(text, begin, office.key) if begin < len(text.tokens) else None
        if owner and owner.at < len(text.tokens) and _parts(text, owner.at) and names_after(text, owner.at):
            start, end = text.tokens[i].start, text.tokens[owner.at - 1].end
            found.append(replace(office, start=start, end=end, owner_name=owner.name, organ=owner.organ, plural=False))
            head = text.cover[text.number_at(office.start)]
            text.cover_span(start, end, head)
    return found


def _parts(text: Text, i: int) -> bool:
    return text.tokens[i].text in ",;"
