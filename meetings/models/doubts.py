"""Why items wait, in the language of the page. Reasons are kept in English, as they were found, names and all."""

import re

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from meetings.models.provenance import REASONS

# How each reason is put, the longer of two that begin alike first.
WORDINGS = (
    _("%(word)s ends in a capital letter"),
    _("%(name)s is a single word without an office"),
    _("a contact is told of, but not who is meant by %(words)s"),
    _("a contact is told of, but not who the other party was"),
    _("a contact is told of and office-holders are named, but not who met whom"),
    _("a like name in the same office; more than one person has it"),
    _("a like name in the same office"),
    _("counted from another day"),
    _("no calendar has day %(day)s of month %(month)s"),
    _("no grammar for the language %(language)s"),
    _("no language told"),
    _("no month is told"),
    _("no publication date to count from"),
    _("no year is told"),
    _("only the first %(read)s of %(all)s characters were read"),
    _("the day of that month has another name"),
    _("the days may be in either year"),
    _("the meeting would be on %(day)s, after the text was published on %(published)s"),
    _("the reports give the dates %(dates)s; the reports give the places %(places)s"),
    _("the reports give the dates %(dates)s"),
    _("the reports give the places %(places)s"),
    _("the same name, but offices of different states"),
    _("the same name; more than one person has it"),
    _("the same people and form of contact, but a report gives no date"),
    _("the same people, both in %(days)s, with no closer date"),
    _("the same people on that day, but one report names others with them"),
    _("the same people on that day; more than one meeting is like it"),
    _("the same people, but a day apart and in different places"),
    _("the same people, %(days)s and %(others)s"),
    _("the texts now say of the date: %(said)s; staff corrected it to %(corrected)s"),
    _("the texts now say of the form: %(said)s; staff corrected it to %(corrected)s"),
    _("the texts now say of the place: %(said)s; staff corrected it to %(corrected)s"),
    _("this text has %(who)s take part, whom staff's correction leaves out"),
    _("%(day)s was no %(weekday)s"),
    _("“%(name)s” may be any of several people of that name: %(people)s"),
    _("“%(text)s” no longer tells of it, and no other text does"),
)
_NAMED = re.compile(r"%\((\w+)\)s")


def in_words(reason: str) -> str:
    """Return the reason in the language of the page; as it is where nobody put it so."""
    if reason in REASONS:
        return str(REASONS[reason])
    for wording in WORDINGS:
        values = _values(reason, wording)
        if values is not None:
            return gettext(wording) % values
    return reason


def _values(reason: str, wording: str) -> dict[str, str] | None:
    """What stands in a reason where the wording has a name; None where it is put otherwise."""
    begins, *rest = _NAMED.split(wording)
    if not rest:
        return {} if reason == wording else None
    names, between = rest[::2], rest[1::2]
    if not reason.startswith(begins) or not reason.endswith(between[-1]):
        return None
    values, at, last = {}, len(begins), len(reason) - len(between[-1])
    for name, after in zip(names[:-1], between[:-1], strict=True):
        end = reason.find(after, at, last)
        if end < 0:
            return None
        values[name] = reason[at:end]
        at = end + len(after)
    if at > last:
        return None
    return values | {names[-1]: reason[at:last]}
