"""Mentions of persons: each name with the offices beside it, and offices that stand alone."""

from bisect import bisect_left
from dataclasses import replace
from itertools import zip_longest
from operator import attrgetter

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.appositions import (
    closes_further,
    follows,
    is_apposed,
    is_of_fronted,
    is_postnominal,
    opens_clause,
    opens_sentence,
)
from meetings.extraction.people.behind_names import with_owner_behind, with_portfolio_behind
from meetings.extraction.people.cases import case_ending
from meetings.extraction.people.countrymen import share_offices
from meetings.extraction.people.dressing import GAP, name_after, name_before, only_dressing
from meetings.extraction.people.holders import LONGEST, holder_beyond, is_rank, with_owner_between
from meetings.extraction.people.joined_offices import (
    agree,
    is_also_subject,
    is_anothers_counterpart,
    is_away,
    is_held_besides,
    is_in_case,
    is_joined,
    is_joined_bare,
    is_led_besides,
    is_listed,
    is_only_rank,
    is_ours,
    is_service,
    is_whom,
    is_with_another,
    joined_to_each,
    meets_another,
    of_another_state,
    sent_as_well,
    stands_before,
)
from meetings.extraction.people.names import NameRun
from meetings.extraction.people.office_pairs import are_of_two, is_known_ones, is_masters, is_of_others
from meetings.extraction.people.one_side import share_bodies, share_plurals, share_states
from meetings.extraction.people.others_titles import without_others_titles
from meetings.extraction.people.people import Mention, in_headline
from meetings.extraction.people.plurals import each_office, is_of_each, is_several
from meetings.extraction.people.respective import without_respective
from meetings.extraction.people.shared import named_together, shared_offices
from meetings.extraction.texts.brackets import opening_before
from meetings.extraction.texts.text import Text

_START, _SPAN = attrgetter("start"), attrgetter("start", "end")
_ATTACHED = "при"
_BETWEEN = 3  # words and marks between two offices of one person


def _outside(text: Text, names: list[NameRun], name: NameRun | None) -> NameRun | None:
    """The name that the brackets stand behind that end with another: the Carlo Borg of "Carlo Borg (R-Ohio)"."""
    opening = opening_before(text, name.first, name.last) if name and "(" in text.printed else 0
    outside = name_before(names, text.tokens[opening].start) if opening else None
    return outside if outside and outside.last == opening - 1 else name


def _groups(text: Text, offices: list[OfficeMention], names: list[NameRun]) -> list[list[OfficeMention]]:
    """Offices that follow one another, joined by a comma, a dash or "and", belong to one person.

    But in "A, President of B, and Prime Minister C" the second office is the next person's.
    """
    groups: list[list[OfficeMention]] = []
    for office, closing in zip(offices, joined_to_each(text, offices), strict=True):
        gap = text.tokens_between(groups[-1][-1].end, office.start) if groups else range(0)
        if not groups or len(gap) > _BETWEEN:
            groups.append([office])
            continue
        if is_masters(text, groups[-1][-1], office):
            groups[-1][-1] = replace(groups[-1][-1], end=office.end)
            continue
        before = _outside(text, names, name_before(names, groups[-1][0].start))
        after = name_after(names, closing.end)
        apart = (
            before
            and after
            and not text.vocabulary.locatives
            and not (text.vocabulary.paradigms and is_joined_bare(text, groups[-1][-1], office))
            and is_apposed(text, before.end, groups[-1][0].start)
            and (
                stands_before(text, groups[-1][-1], office, after, closing)
                or (is_listed(text, groups[-1][-1], office) and holder_beyond(text, closing, names, len(text.body)))
            )
        )
        if (
            apart
            and before
            and len(groups) > 1
            and (office.key == "senator" or is_joined(text, groups[-1][-1], office))
        ):
            # "Premier A, Minister B, / Senator C"; "Premier A, Vice-Premier and / Minister B"
            apart = not only_dressing(text, groups[-2][-1].end, before.start, comma=False)
        apart = apart or is_service(text, groups[-1][-1]) or is_postnominal(text, before, groups[-1])
        if not apart and not office.plural and not groups[-1][-1].plural:
            if (
                all(text.tokens[i].text in ",-–—/;(" or text.is_any(i, ("and", "article", "besides")) for i in gap)
                and (not gap or any(not text.is_word(i, "article") for i in gap))
                and agree(groups[-1][-1].cases, office.cases)
                and "\n" not in text.body[groups[-1][-1].end : office.start]
                and (gap or not text.vocabulary.locatives or is_held_besides(groups[-1], office))
                and not (is_away(text, groups[-1][-1]) if gap else is_in_case(text, groups[-1][-1]))
                and not (is_ours(text, groups[-1][-1]) or is_led_besides(text, groups[-1][0].start))
                and not meets_another(text, groups[-1], office, after)
                and not is_also_subject(text, groups[-1][-1], office)
                and not is_anothers_counterpart(text, groups[-1][-1], office)
                and not is_with_another(text, groups[-1][-1], office, after)
                and not of_another_state(text, groups[-1][-1], office)
                and not are_of_two(text, groups[-1], office, after)
                and not (
                    after
                    and stands_before(text, groups[-1][-1], office, after, closing)
                    and is_known_ones(text, groups[-1], after, offices, names)
                )
            ):
                if is_only_rank(text, groups[-1][-1], office, after):
                    groups[-1][-1] = replace(groups[-1][-1], end=office.end)
                else:
                    groups[-1].append(sent_as_well(groups[-1][-1], office))
                continue
        groups.append([office])
    return groups


def find_mentions(text: Text, names: list[NameRun], offices: list[OfficeMention]) -> list[Mention]:
    """Return the mentions of persons in the order of the text."""
    by_start = sorted(names, key=_START)
    offices = [replace(o, plural=True) if is_of_each(text, o) else o for o in offices]
    held = [o for o in offices if not (_is_surname(by_start, o) or ("p" in o.cases and _is_attached(text, o)))]
    respective, offices = without_respective(text, held, by_start)
    shared = shared_offices(text, offices, by_start)
    lists = {office.start for _, office in shared.values()}
    if text.vocabulary.words["plural"] and any(office.plural for office in offices):
        # A noun that is the same in the plural stands for one of several where no list of names follows.
        offices = [
            o
            if o.start in lists or is_several(text, o) or is_of_each(text, replace(o, plural=False))
            else replace(o, plural=False)
            for o in offices
        ]
    groups = _groups(text, offices, names)
    owned = {first: [office] for first, (_, office) in shared.items()} | respective
    begins = {office.start for office in offices}
    taken: set[int] = set()
    beyond: set[int] = set()  # names behind more of what their offices are of
    for g, group in enumerate(groups):
        if group[0].plural and group[0].start in lists:
            taken.add(g)
            continue
        if is_service(text, group[-1]):
            taken.add(g)
            continue
        if is_whom(text, group[-1]):
            continue
        after = name_after(by_start, group[-1].end)
        before = _outside(text, by_start, name_before(by_start, group[0].start))
        directly = loosely = False
        if after and after.first - text.number_at(group[-1].end) <= GAP:
            directly = only_dressing(text, group[-1].end, after.start, comma=False)
            loosely = directly or only_dressing(text, group[-1].end, after.start, comma=True)
        if loosely and not directly and after and _is_subject(text, group, after):
            loosely = False  # "Bakan, Demir ile ..."; "Lors de l'entretien avec la ministre, Ana Mora a salué"
        behind = (
            before is not None
            and follows(text, before, group, directly)
            and (not in_headline(text, group[0].start) or _is_closed(text, group[-1]))
            and not (text.vocabulary.locatives and _goes_on(text, group, before, owned))
            and not text.body[group[-1].start : group[-1].end].endswith(("'s", "’s"))
            and not (loosely and _is_place(text, before))
            and not (text.vocabulary.paradigms and group[-1].plural and not closes_further(text, group[-1]))
            and not opens_clause(text, before, group)
            and not (loosely and after and _is_of_next(text, before, group, after))
        )
        if behind and group[-1].plural and not loosely:
            together = named_together(text, group[0], by_start, begins)
            if text.vocabulary.paradigms and not (together and opens_sentence(text, together[-1])):
                together, behind = [], False  # others of a Russian list: "Мора, Вега, депутаты, журналисты"
            each = each_office(text, group[-1])
            in_turn = each[::-1] if len(each) == len(together) else []  # "A и B, послы Мальты и Чили"
            for name, own in zip_longest(together, in_turn):
                owned.setdefault(name.first, []).extend([own] if own else [replace(o, plural=False) for o in group])
            if together:
                taken.add(g)
                continue
        if behind and not loosely and before and before.first in owned and not in_headline(text, before.start):
            behind = not holder_beyond(text, group[-1], by_start, len(text.body))  # another's name follows
        if group[-1].plural and (text.vocabulary.locatives or group[-1].cases == "D"):
            directly = (
                False  # "nümayəndələri / Prezidentə", "сказал журналистам / Рой": one bare name is none of several
            )
        if directly and after is not None and (not behind or after.first not in owned):
            owned.setdefault(after.first, []).extend(group)
            taken.add(g)
        elif (
            behind
            and before is not None
            and (before.first not in owned or not loosely)
            and not is_of_others(text, group)
        ):
            owned.setdefault(before.first, []).extend(group)
            taken.add(g)
        elif loosely and after is not None and not group[-1].plural:
            owned.setdefault(after.first, []).extend(group)
            taken.add(g)
        elif not group[-1].plural:
            after_rank = g + 1 + (g + 1 < len(groups) and _is_rank(text, groups[g + 1]))
            limit = groups[after_rank][0].start if after_rank < len(groups) else len(text.body)
            if holder := holder_beyond(text, group[-1], by_start, limit):
                office = with_owner_between(text, group[-1], holder, by_start)
                owned.setdefault(holder.first, []).extend([*group[:-1], office])
                beyond.add(holder.first)
                taken.add(g)
    mentions = []
    for name in by_start:
        if name.first not in owned:
            mentions.append(Mention(name.start, name.end, name, []))
            continue
        held = with_portfolio_behind(text, name, owned[name.first])
        held = with_owner_behind(text, name, held)
        text.envoys_of.update([o.owner for o in held if o.owner and o.key in ACCREDITED])
        gap = LONGEST if name.first in beyond else GAP
        beside = [] if name.first in shared else held  # a list's stands before all
        beside = [o for o in beside if name.first - text.numbers[o.end] <= gap]
        start = min([name.start, *[o.start for o in beside]])
        end = max([name.end, *[o.end for o in beside]])
        mentions.append(Mention(start, end, name, held))
    for g, group in enumerate(groups):
        if g in taken:
            continue
        if plurals := [o for o in group if o.plural]:
            each = [single for o in plurals for single in each_office(text, o)]
            text.envoys_of.update(o.owner for o in each if o.owner and o.key in ACCREDITED)
            several = [Mention(single.start, single.end, None, [single]) for single in each]
            mentions += several or [Mention(group[0].start, group[-1].end, None, list(group))]
        else:
            mentions.append(Mention(group[0].start, group[-1].end, None, list(group)))
    mentions.sort(key=_SPAN)
    mentions = without_others_titles(text, mentions)
    if not text.vocabulary.locatives:
        share_plurals(text, mentions)
        share_states(text, mentions)
        share_bodies(text, mentions)
    share_offices(text, mentions, [o for group in groups for o in group if o.plural])
    return mentions


def _is_of_next(text: Text, before: NameRun, group: list[OfficeMention], after: NameRun) -> bool:
    """Whether an office with its article, between a bare surname and a name in full, is the latter's.

    "They came along with Roy, the Speaker of Parliament, Ana Mora, and ..."
    """
    article = any(text.is_word(i, "article") for i in text.tokens_between(before.end, group[0].start))
    closed = text.body[group[-1].end : group[-1].end + 1] == ","
    full = len(before.words) == 1 and len(after.words) > 1 and not before.honored
    return article and closed and full and not text.vocabulary.locatives


def _is_subject(text: Text, group: list[OfficeMention], name: NameRun) -> bool:
    """Whether a comma sets an office off from a name in another case, or a bare one from a surname alone.

    Where offices stand before names. Or whether the comma ends what the sentence begins with.
    """
    if is_of_fronted(text, group[-1].end, name.start):
        return text.is_word(name.last + 1, "auxiliary") or name.last + 1 in text.told
    comma = text.body[group[-1].end : group[-1].end + 1] == ","
    bare = not any(o.owner or o.owner_name for o in group) and len(name.words) == 1
    directly = len(text.gap(group[-1].end, name.start)) == 1 and bool(text.vocabulary.order.get("apostrophe"))
    return bool(text.vocabulary.locatives) and comma and (bare or (directly and bool(case_ending(text, name))))


def _is_surname(names: list[NameRun], office: OfficeMention) -> bool:
    """Whether the office's word is the end of a name: "Ana Rey"."""
    number = bisect_left(names, office.start, key=_START)
    return number > 0 and office.end <= names[number - 1].end


def _is_attached(text: Text, office: OfficeMention) -> bool:
    """Whether it is only with whom somebody else is accredited: "представитель церкви при / Патриархе Московском"."""
    return text.tokens[text.number_at(office.start) - 1].folded == _ATTACHED


def _is_rank(text: Text, group: list[OfficeMention]) -> bool:
    """Whether the offices are but the rank of an ambassador, whose post is told before."""
    return len(group) == 1 and is_rank(text, text.number_at(group[0].end) - 1)


def _is_place(text: Text, name: NameRun) -> bool:
    """Whether one bare word behind a preposition may be a town: "at his residence in Bunia, the head of ..."."""
    return len(name.words) == 1 and not name.honored and text.is_any(name.first - 1, ("at", "from", "of", "to"))


def _is_closed(text: Text, office: OfficeMention) -> bool:
    """Whether a comma or the line's end closes the apposition: in a headline a list may follow the first comma."""
    after = bisect_left(text.starts, office.end)
    return after < len(text.tokens) and (text.tokens[after].text in ",)." or after in text.first_tokens)


def _goes_on(text: Text, group: list[OfficeMention], before: NameRun, owned: dict[int, list[OfficeMention]]) -> bool:
    """Whether the office behind a name and a comma is another's, in a language that puts offices before names."""
    if text.gap(before.end, group[0].start)[0].text != ",":
        return False
    follows = bisect_left(text.starts, group[-1].end)
    closed = follows >= len(text.tokens) or text.tokens[follows].text in ",.;)"
    closed = closed or "\n" in text.body[group[-1].end : text.tokens[follows].start]  # the next of a list
    return not closed or before.first in owned or group[0].key == "counterpart" or group[-1].plural
