"""Judge what is read from a press office's feed by its own titles:

    READOUT_TEST_FEED=us-state-2021.xml python -m tests.benchmarks.feed

A title that reads "X's Call (Meeting, Virtual Meeting, Video Call) with" named counterparts promises a meeting in which
each surname of the title stands, in the title's form, dated within a day of the release; a title that names no
contact of any kind promises none. Prints every release that does not keep its promise, and the two shares.
"""

import os
import re
import sys
from collections.abc import Iterator
from datetime import timedelta

from meetings.extraction.drafts import MeetingDraft, TextDraft
from meetings.extraction.pipeline import read_text
from meetings.folding import latin
from meetings.loading.envelopes import incoming, readable

FOUND_GOAL, FALSE_GOAL = 0.97, 0.02
_PROMISE = re.compile(
    r"(?:Readout of )?(?P<hosts>.{3,90}?)(?:’s|'s) (?:Trilateral |Bilateral )?"
    r"(?P<kind>Virtual Meeting|Video Call|Meeting|Call)(?P<many>s?) with (?P<guests>.+?)(?: During .*)?"
)
_FORMS = {"Call": "phone call", "Video Call": "video call", "Virtual Meeting": "video call", "Meeting": "in person"}
_OTHER_CONTACT = re.compile(
    r"\b(calls?|meet\w*|talks?|visit\w*|travel\w*|trips?|dialogues?|interview\w*|joint|jointly|before|after|"
    r"availability|briefing|conversation|engagements?)\b",
    re.I,
)
_SENIORITY = re.compile(r",? (?:Jr|Sr)\.?$")
# Last words of what is no person: an office or a group without a name.
_NO_SURNAME = re.compile(
    "Affairs|Agencies|America|Antisemitism|Cooperation|Defense|Department|General|Leaders|"
    "Mexico|Ministers?|President|Secretary|Workers|al-Adha"
)


def _surnames(people: str) -> list[str]:
    """The last word of each name in a title's list of people."""
    named = (_SENIORITY.sub("", part.strip()).split()[-1] for part in re.split(r" and |, (?!Jr|Sr)", people) if part)
    return [
        latin(re.sub(r"[’']s$", "", name)) for name in named if name[0].isupper() and not _NO_SURNAME.fullmatch(name)
    ]


def _holds(meetings: list[MeetingDraft], surnames: list[str]) -> bool:
    names = [latin(person.name) for meeting in meetings for person in meeting.participants]
    return all(any(surname in name for name in names) for surname in surnames)


def _keeps(draft: TextDraft, promise: re.Match[str], surnames: list[str]) -> bool:
    """Whether the draft has the meeting, or the title's several meetings, that the title promises."""
    day = timedelta(days=1)
    fitting = [
        meeting
        for meeting in draft.meetings
        if meeting.form == _FORMS[promise["kind"]]
        and meeting.days
        and draft.published
        and draft.published.earliest - day
        <= meeting.days.earliest
        <= meeting.days.latest
        <= draft.published.latest + day
    ]
    return any(_holds([meeting], surnames) for meeting in fitting) or bool(
        promise["many"] and _holds(fitting, surnames)
    )


def _drafts(path: str) -> Iterator[TextDraft]:
    for text in incoming([path], ""):
        found = readable(text.data, text.envelope, text.media)
        yield read_text(found.data, found.envelope)


def main() -> None:
    """Print what does not keep its title's promise, and the shares with their goals."""
    path = os.environ.get("READOUT_TEST_FEED")
    if not path:
        sys.exit("NOT MEASURED: READOUT_TEST_FEED names no feed")
    promised = kept = silent = broken = 0
    for draft in _drafts(path):
        promise = _PROMISE.fullmatch(draft.title.strip())
        guests = _surnames(promise["guests"]) if promise else []
        if promise and guests:
            promised += 1
            if _keeps(draft, promise, [*_surnames(promise["hosts"]), *guests]):
                kept += 1
            else:
                print("not found:", draft.title)
        elif not _OTHER_CONTACT.search(draft.title):
            silent += 1
            if draft.meetings:
                broken += 1
                names = ["; ".join(p.name for p in meeting.participants) for meeting in draft.meetings]
                print("not promised:", draft.title, names)
    print(f"found {kept} of {promised} ({kept / promised:.3f}, the goal is {FOUND_GOAL})")
    print(f"not promised {broken} of {silent} ({broken / silent:.3f}, the goal is at most {FALSE_GOAL})")


if __name__ == "__main__":
    main()
