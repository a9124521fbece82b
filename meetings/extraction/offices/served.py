"""Whom advisers and envoys serve: "to the President", "of the UN Secretary-General"."""

from meetings.extraction.offices.owners import OWNERS
from meetings.extraction.texts.kinds import PLACES, STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.extraction.texts.tokens import POSSESSIVES

_MISSIONS = ("embassy", "consulate-general", "high-commission")


def past_served(text: Text, i: int) -> int:
    """Return the token after the office that one serves, where nobody is named with it: "to the President"; else 0."""
    j = i
    while text.is_word(j, "of") or text.is_word(j, "to") or (j > i and text.is_word(j, "article")):
        j += 1
    whose = text.cover.get(j) if j > i else None
    if whose and whose.kind in OWNERS:
        j = text.number_at(whose.end)  # "to the UAE / President"
        j += j < len(text.tokens) and text.tokens[j].text in POSSESSIVES
    served = text.cover.get(j)
    if j == i or served is None or served.kind != "office" or text.tokens[j].start != served.start:
        return 0
    if text.tokens[i].folded == "der" and not served.name.endswith("in"):
        return 0  # "dankte dem Berater der Präsident"
    after = text.number_at(served.end)
    if after < len(text.tokens) and text.joined(after - 1, after):
        is_free = after not in text.cover and not text.is_word(after, "charged")
        named = text.tokens[after].is_capital and is_free
        # With an article the title is nobody's who is named: "Adviser to the President / Omar Berg".
        is_own = bool(text.vocabulary.order.get("titled")) and text.is_word(j - 1, "article") and text.is_word(i, "to")
        if (text.is_honorific(after) or named) and not is_own:
            return 0  # "an adviser to President Berg"
        people = text.cover.get(after)
        if people and people.kind == "demonym" and text.vocabulary.words["adjective_ending"]:
            name = text.number_at(people.end)
            if name < len(text.tokens) and text.joined(after, name) and name not in text.cover:
                return 0 if text.tokens[name].is_capital else after  # "envoyé du président maltais Carlo Borg"
    return after


def past_style(text: Text, i: int) -> int:
    """Return the token after a monarch's style behind "of" or "to": "Adviser / to His Majesty"; else 0.

    So does the office of his, and his title: "Director / of the Office of His Highness the Amir".
    """
    j = i
    if "style" not in text.of_class:
        return 0
    while not text.is_word(j, "style") and (
        text.is_any(j, ("of", "to", "article")) or (i < j < len(text.tokens) and text.tokens[j].folded == "office")
    ):
        j += 1
    style = text.cover.get(j) if j > i else None
    if style is None or style.kind != "honorific" or not text.is_word(j, "style"):
        return 0
    j = text.number_at(style.end)
    served = text.cover.get(j + text.is_word(j, "article"))
    if served and served.kind == "office" and text.is_word(j, "article"):
        j = text.number_at(served.end)
    return j


def past_state_of_town(text: Text, i: int) -> int:
    """Return the token after the state behind a town, between commas: "in Alden / , Ghana, Ana Roy"."""
    first = i + 1 + text.is_word(i + 1, "article")
    state = text.cover.get(first) if i < len(text.tokens) and text.tokens[i].text == "," else None
    if state is None or state.kind != "state" or state.ending:
        return i
    stop = text.number_at(state.end)
    return stop if stop < len(text.tokens) and text.tokens[stop].text == "," else i


def past_posts(text: Text, i: int) -> int:
    """Return the token after further states that an envoy is accredited to: "to the UK / and Ireland"; else the same.

    Commas are passed over only where an "and" closes the list; what a state's ending or an office behind it says to
    be another's is none of them: "to Peru / and Chile's minister".
    """
    j = stop = i
    while j < len(text.tokens) and (text.tokens[j].text == "," or text.is_word(j, "and")):
        closes = text.is_word(j, "and")
        j += 1 + text.is_word(j + 1, "article")
        post = text.cover.get(j)
        if post is None or post.kind != "state" or post.ending:
            break
        j = text.number_at(post.end)
        after = text.cover.get(j)
        if after and after.kind in ("office", "modifier", "ministry") and text.joined(j - 1, j):
            break
        stop = j if closes else stop
    return stop


def past_mission(text: Text, i: int) -> tuple[Found | None, int]:
    """Return the state whose mission an officer is at, and the token after it: "at / the US Embassy in Israel".

    None and the same token where no mission follows.
    """
    if not text.is_word(i, "at"):
        return None, i
    j = i + 1
    j += text.is_word(j, "article")
    state = text.cover.get(j)
    if state is None or state.kind not in STATES:
        return None, i
    j = text.number_at(state.end)
    j += j < len(text.tokens) and text.tokens[j].text == "."  # "U.S."
    seat = text.organ_from.get(j)
    if seat is None or seat.key not in _MISSIONS:
        return None, i
    j = text.number_at(seat.end)
    place = text.cover.get(j + 1) if text.is_any(j, ("at", "to")) else None
    if place and place.kind in PLACES:
        j = text.number_at(place.end)
    return state, j
