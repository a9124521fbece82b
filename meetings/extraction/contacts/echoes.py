"""Sentences that name no other party, but go on about a contact: of the way to it, or of when and where it was."""

from meetings.extraction.contacts.contacts import Event, View, form_of, people_of


def take_lead(left: View | None, event: Event) -> None:
    """Let the sentence before, where it leads to the contact, tell its day and place, and in what form it was."""
    if left is None or not _leads_to(left, event):
        return
    event.echoes.append(left.sentence)
    if left.contacts and not left.mentions and event.form == "in person":
        event.form, event.form_cue = form_of([*left.contacts, *event.cues])


def _leads_to(before: View, event: Event) -> bool:
    """Return whether the sentence before tells the same: of the contact, or of the way there of one of its parties."""
    people = set(people_of(before.mentions))
    if before.contacts:
        return people < set(event.people)
    another = before.has_any(("planned", "negated", "recalled", "written"))
    return bool(people & set(event.people)) and not another and before.sentence.line == event.sentence.line


def says_where(view: View) -> bool:
    """Return whether the sentence may say where and when the contact told of before was held."""
    return view.has("held") and not view.has_any(("planned", "planned_after", "negated", "recalled", "written"))
