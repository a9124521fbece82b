"""Drafts for tests, built from a body and the pieces of it that stand for facts."""

from meetings.days import DayRange
from meetings.extraction.drafts import (
    Evidence,
    MeetingDraft,
    OfficeDraft,
    OrganizationDraft,
    ParticipantDraft,
    Span,
    TextDraft,
)
from meetings.vocabulary import authorities


class Body:
    """A text whose pieces become evidence: each must stand in it."""

    def __init__(self, text: str) -> None:
        self.text = text

    def stated(self, *pieces: str) -> tuple[Evidence, ...]:
        return tuple(Evidence(self._span(piece)) for piece in pieces)

    def worked_out(self, piece: str, reason: str) -> tuple[Evidence, ...]:
        return (Evidence(self._span(piece), "worked out", reason),)

    def _span(self, piece: str) -> Span:
        start = self.text.index(piece)
        return Span(start, start + len(piece))

    def office(self, printed: str, key: str, organization_key: str, capacity: str = "") -> OfficeDraft:
        known = authorities()
        body = known.territories.get(organization_key) or known.bodies.get(organization_key)
        return OfficeDraft(
            title=known.offices[key].title,
            printed=printed,
            key=key,
            organization=body.name if body else "",
            organization_key=organization_key,
            capacity=capacity,
            evidence=self.stated(printed),
        )

    def person(self, name: str, *offices: OfficeDraft, latin: str = "", printed: str = "") -> ParticipantDraft:
        printed = printed or name or offices[0].printed
        return ParticipantDraft(
            name=name,
            latin=latin or name,
            as_written=printed,
            forms=(name,) if name else (),
            offices=offices,
            evidence=self.stated(printed),
        )

    def meeting(
        self,
        days: str,
        *participants: ParticipantDraft,
        form: str = "in person",
        dated_by: tuple[Evidence, ...] = (),
        place: str = "",
    ) -> MeetingDraft:
        return MeetingDraft(
            days=DayRange.parse(days) if days else None,
            days_evidence=dated_by or (self.stated(days) if days else ()),
            form=form,
            form_evidence=self.stated(self.text.split()[0]),
            place=place,
            place_evidence=self.stated(place) if place else (),
            participants=participants,
        )

    def organization(self, printed: str, key: str) -> OrganizationDraft:
        body = authorities().bodies[key]
        return OrganizationDraft(body.name, key, body.kind, "", self.stated(printed))

    def draft(self, *meetings: MeetingDraft, language: str = "en", published: str = "", **more) -> TextDraft:
        values = {
            "body": self.text,
            "language": language,
            "published": DayRange.parse(published) if published else None,
            "published_evidence": (),
            "title": "",
            "publisher": "",
            "url": "",
            "meetings": meetings,
            "organizations": (),
            "doubts": (),
            "warnings": (),
        }
        return TextDraft(**{**values, **more})
