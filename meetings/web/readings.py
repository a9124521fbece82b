"""What each source text says of a meeting, fact by fact, with the spans that say so."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Model, QuerySet
from django.db.models.functions import Left
from django.utils.translation import gettext as _

from meetings.days import DayRange
from meetings.models import Evidence, Meeting, Publisher, Report, SourceText
from meetings.search.rows import Known
from meetings.templatetags import dates
from meetings.templatetags.readout import BEGINNING
from meetings.web import reports
from meetings.web.appearances import Appeared, Found, appearances, evidence
from meetings.web.marks import Mark, Paragraph, mark_anchor, paragraphs

# So many characters of texts a page shows. Chosen: compressed they are some 40 kB of the 60 that a page may have.
LONGEST = 100_000


@dataclass(frozen=True)
class Quotation:
    """Words that a fact was read from, how they tell it, and the anchors of the marks on them."""

    text: str
    basis: str
    reason: str
    anchors: tuple[str, ...]


@dataclass(frozen=True)
class Fact:
    """One fact as one text has it. ``record`` is whom or what it is about, None where that has no page."""

    source: SourceText
    field: str
    label: str
    text: str
    anchor: str
    prefix: str
    evidence: tuple[Evidence, ...]
    record: Model | Known | None = None
    differs: bool = False  # from what the archive says of the meeting
    days: DayRange | None = None  # of a date
    rank: tuple[int, int] = (0, 0)  # where the meeting has the participant, and among them the office

    @property
    def printed(self) -> bool:
        """Whether its text is the source's own words."""
        return self.field in ("person", "office")

    @property
    def quotable(self) -> bool:
        return self.source.display != Publisher.Display.LINK

    @property
    def quotations(self) -> list[Quotation]:
        """The evidence, equal words once with an anchor for each place; no words where these may not be shown."""
        anchors: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        for item in self.evidence:
            how, words = item.get_basis_display(), item.quote if self.quotable else ""
            anchors[words, how, item.worked_out_from].append(mark_anchor(item.start, item.end, self.prefix))
        return [Quotation(*key, tuple(found)) for key, found in anchors.items()]


@dataclass(frozen=True)
class Reading:
    """A report with its facts, and who met whom. The same fact has the same key in each report of a meeting."""

    report: Report
    facts: dict[tuple, Fact]
    appearances: list[Appeared]
    heading: str


@dataclass(frozen=True)
class ShownText:
    """A source text as far as its publisher's terms let it be shown: a link only has no paragraphs."""

    source: SourceText
    display: str
    paragraphs: list[Paragraph] = field(default_factory=list)
    prefix: str = ""
    is_cut: bool = False  # it is too long for the page


def listed(sources: QuerySet[SourceText]) -> QuerySet[SourceText]:
    """Source texts with what a line of a list needs: not their bodies, but where these begin."""
    return (
        sources.select_related("publisher__organization")
        .defer("body", "original", "warnings")
        .annotate(beginning=Left("body", BEGINNING))
    )


def readings_of_meeting(meeting: Meeting, heading: str) -> list[Reading]:
    """Return a meeting's reports, as far as their texts are live, each with its facts, by three statements.

    Their anchors begin with the text's reference: the page shows several texts.
    """
    found = reports.of_meeting(meeting)
    keys = [report.pk for report in found]
    items, appear = evidence(keys), appearances(keys)
    return [_reading(report, items, appear[report.pk], f"{report.source.reference}-", heading) for report in found]


def readings_of_text(source: SourceText, items: Found) -> list[Reading]:
    """Return a text's reports, as far as their meetings are live, each with its facts, by two statements."""
    found = reports.of_text(source)
    appear = appearances([report.pk for report, _ in found])
    return [_reading(report, items, appear[report.pk], "", heading) for report, heading in found]


def _reading(report: Report, items: Found, appear: list[Appeared], prefix: str, heading: str) -> Reading:
    """The report's facts: when, how, where, and each participant's name and titles as printed."""
    meeting, start = report.meeting, f"{prefix}r{report.position}"
    facts: dict[tuple, Fact] = {}

    def add(key: tuple, label: str, text: str, anchor: str, of: tuple = (None, None), **more) -> None:
        found = tuple(items.get((report.pk, key[0], *of), ()))
        facts[key] = Fact(report.source, key[0], label, text, f"{start}-{anchor}", prefix, found, **more)

    if days := report.days:
        add(("date",), _("date"), dates.long(days), "date", differs=days != meeting.days, days=days)
    add(("form",), _("form"), report.get_form_display(), "form", differs=report.form != meeting.form)
    if place := report.place:
        add(("place",), _("place"), str(place), "place", record=place, differs=place.pk != meeting.place_id)
    for who in appear:
        anchor, key = f"p{who.position}", ("person", who.participation)
        add(key, who.called, who.name, anchor, (who.pk, None), record=who.person, rank=(who.rank, 0))
        for number, title in enumerate(who.titles):
            rank, of = (who.rank, 1 + title.position), (who.pk, title.pk)
            add(
                ("office", title.held),
                title.called,
                title.text,
                f"{anchor}-{number}",
                of,
                record=title.office,
                rank=rank,
            )
    return Reading(report, facts, appear, heading)


def printed_forms(of_meeting: Iterable[Reading]) -> dict[int, list[tuple[str, str]]]:
    """Return the names and titles as printed, with their languages, by the key of the participation."""
    forms: dict[int, dict[tuple[str, str], None]] = defaultdict(dict)
    for reading in of_meeting:
        for who in reading.appearances:
            forms[who.participation][who.as_written, reading.report.source.language] = None
    return {key: list(found) for key, found in forms.items()}


def facts_of_text(source: SourceText, evidence: Iterable[Evidence]) -> list[Fact]:
    """Return what was read of the text itself: when it was published, and the bodies that it names."""
    published: list[Evidence] = []
    named: dict[Model, list[Evidence]] = defaultdict(list)
    for item in evidence:
        if item.field == Evidence.Field.PUBLISHED:
            published.append(item)
        elif item.organization:
            named[item.organization].append(item)
    facts = []
    if published:
        facts.append(
            Fact(source, "published", _("published"), dates.long(source.days), "published", "", tuple(published))
        )
    for number, (body, found) in enumerate(named.items()):
        facts.append(Fact(source, "organization", _("named"), str(body), f"o{number}", "", tuple(found), record=body))
    return facts


def shown(source: SourceText, facts: Iterable[Fact], prefix: str = "", longest: int = LONGEST) -> ShownText:
    """Return the text with the facts marked, as far as its publisher's terms let it be shown.

    Of a text longer than ``longest`` the sentences with facts are shown.
    """
    how = source.display
    if how == Publisher.Display.LINK:
        return ShownText(source, how)
    marks = [Mark(e.start, e.end, fact.field, fact.anchor) for fact in facts for e in fact.evidence]
    is_long = how == Publisher.Display.FULL and len(source.body) > longest
    whole = how == Publisher.Display.FULL and not is_long
    return ShownText(source, how, paragraphs(source.body, marks, prefix=prefix, whole=whole), prefix, is_long)
