"""What each source text says of a meeting, fact by fact, with the spans that say so."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Model, Prefetch, QuerySet
from django.db.models.functions import Left
from django.utils.translation import gettext as _

from meetings.days import DayRange
from meetings.models import Appearance, Evidence, Permalink, PrintedTitle, Publisher, Report, SourceText
from meetings.templatetags import dates
from meetings.templatetags.readout import BEGINNING
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
    record: Model | None = None
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
    """A report with its facts. The same fact has the same key in each report of a meeting."""

    report: Report
    facts: dict[tuple, Fact]


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


def with_facts(reports: QuerySet[Report]) -> QuerySet[Report]:
    """Reports of live texts with all that their facts need, in four queries."""
    return (
        reports.filter(source__permalink__state=Permalink.State.LIVE)
        .select_related("source__publisher__organization", "place", "meeting")
        .defer("source__original")
        .prefetch_related(
            "evidence",
            Prefetch("appearances", Appearance.objects.select_related("participation__person")),
            Prefetch(
                "appearances__printed_titles", PrintedTitle.objects.select_related("held_office__office__organization")
            ),
        )
    )


def reading(report: Report, prefix: str = "") -> Reading:
    """Return the report's facts: when, how, where, and each participant's name and titles as printed."""
    evidence: dict[tuple, list[Evidence]] = defaultdict(list)
    for item in report.evidence.all():
        evidence[item.field, item.appearance_id, item.printed_title_id].append(item)
    meeting, facts, start = report.meeting, {}, f"{prefix}r{report.position}"

    def add(key: tuple, label: str, text: str, anchor: str, found: list[Evidence], **more) -> None:
        facts[key] = Fact(report.source, key[0], label, text, f"{start}-{anchor}", prefix, tuple(found), **more)

    of_report = {name: evidence[name, None, None] for name in ("date", "form", "place")}
    if days := report.days:
        differs = days != meeting.days
        add(("date",), _("date"), dates.long(days), "date", of_report["date"], differs=differs, days=days)
    add(("form",), _("form"), report.get_form_display(), "form", of_report["form"], differs=report.form != meeting.form)
    if place := report.place:
        elsewhere = place.pk != meeting.place_id
        add(("place",), _("place"), str(place), "place", of_report["place"], record=place, differs=elsewhere)
    for appearance in report.appearances.all():
        who = appearance.participation
        anchor, name = f"p{appearance.position}", appearance.name or appearance.as_written
        found = evidence["person", appearance.pk, None]
        add(("person", who.pk), str(who), name, anchor, found, record=who.person, rank=(who.position, 0))
        for number, printed in enumerate(appearance.printed_titles.all()):
            held = printed.held_office
            found = evidence["office", appearance.pk, printed.pk]
            rank = (who.position, 1 + held.position)
            add(
                ("office", held.pk), str(held), printed.text, f"{anchor}-{number}", found, record=held.office, rank=rank
            )
    return Reading(report, facts)


def printed_forms(reports: Iterable[Report]) -> dict[int, list[tuple[str, str]]]:
    """Return the names and titles as printed, with their languages, by the key of the participation."""
    forms: dict[int, dict[tuple[str, str], None]] = defaultdict(dict)
    for report in reports:
        for appearance in report.appearances.all():
            forms[appearance.participation_id][appearance.as_written, report.source.language] = None
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
