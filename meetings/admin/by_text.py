"""Adding texts by hand: pasted or uploaded, shown as drafts with their evidence, then accepted or corrected."""

from base64 import b64decode, b64encode
from binascii import Error
from collections import Counter
from typing import Any, cast

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from meetings.admin.provenance import marked
from meetings.days import DayRange
from meetings.loading.by_text import PREVIEWED, Accepted, Previewed, accept, broken, preview, texts_of
from meetings.loading.outcomes import Outcome
from meetings.models import Form, SourceText

# Bytes of an upload; larger files are for load_sources. Chosen so that a form may carry it a second time.
LARGEST = 1_000_000


class DaysField(forms.CharField):
    """Days as staff write them, checked."""

    def clean(self, value: Any) -> str:
        written = super().clean(value).strip()
        if written:
            try:
                DayRange.parse(written)
            except ValueError as error:
                raise forms.ValidationError(_("Write 2022, 2022-12 or 2022-12-15.")) from error
        return written


class TextForm(forms.Form):
    text = forms.CharField(
        label=gettext_lazy("Text"), required=False, max_length=LARGEST, widget=forms.Textarea(attrs={"rows": 12})
    )
    upload = forms.FileField(
        label=gettext_lazy("or a file"),
        required=False,
        help_text=gettext_lazy("a text, HTML page, feed or archive; or a table (CSV, JSONL) of texts, one a row"),
    )
    publisher = forms.CharField(label=gettext_lazy("Publisher"), required=False, max_length=300)
    url = forms.CharField(label=gettext_lazy("Address"), required=False, max_length=2000)
    language = forms.CharField(label=gettext_lazy("Language"), required=False, max_length=3)
    published = DaysField(label=gettext_lazy("Published"), required=False, max_length=21)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        upload = cleaned.get("upload")
        if not upload and not cleaned.get("text", "").strip():
            raise forms.ValidationError(_("Paste a text, or choose a file."))
        if upload and upload.size > LARGEST:
            raise forms.ValidationError(_("Files of more than a megabyte are for load_sources."))
        return cleaned

    def given(self) -> tuple[str, bytes]:
        """Return the name and the bytes of what was given."""
        if upload := self.cleaned_data["upload"]:
            return upload.name, upload.read()
        return "text.txt", self.cleaned_data["text"].encode()


_STATED = ("publisher", "url", "language", "published")


def add_text(request: HttpRequest) -> HttpResponse:
    """Ask for a text; show its draft; store it once it is accepted."""
    if not request.user.has_perm("meetings.add_sourcetext"):
        raise PermissionDenied
    if "accept" in request.POST:
        return _accept(request)
    form = TextForm(request.POST or None, request.FILES or None)
    context: dict[str, Any] = {"form": form}
    if request.method == "POST" and form.is_valid():
        name, data = form.given()
        stated = {key: form.cleaned_data[key] for key in _STATED}
        texts = texts_of(name, data, stated)
        drafts = preview(texts[:PREVIEWED])
        context |= {"drafts": drafts, "carried": {"given": b64encode(data).decode(), "name": name, **stated}}
        further = broken(texts[len(drafts) :])
        context |= {"number": len(texts), "broken": further[:PREVIEWED], "more_broken": len(further[PREVIEWED:])}
        if len(drafts) == 1 and drafts[0].draft:
            context |= {
                "only": drafts[0],
                "body": marked(drafts[0].draft.body, drafts[0].spans()),
                "forms": Form.choices,
            }
    return _page(request, **context)


def _page(request: HttpRequest, **context: Any) -> HttpResponse:
    """The page of a form, of drafts, or of what is left to store; ``carried`` is sent back by the next."""
    context |= {**admin.site.each_context(request), "title": _("Add a text"), "opts": SourceText._meta}
    return TemplateResponse(request, "admin/meetings/sourcetext/add_text.html", context)


def _accept(request: HttpRequest) -> HttpResponse:
    """Store what was shown, with what staff said of it."""
    sent = request.POST
    here = HttpResponseRedirect(reverse("admin:meetings_sourcetext_add_text"))
    form = TextForm({"text": "-", **{key: sent.get(key, "") for key in _STATED}})
    try:
        data = b64decode(sent.get("given", ""), validate=True)
    except Error:
        return here
    if not form.is_valid() or not data or len(data) > LARGEST:
        return here
    texts = texts_of(sent.get("name", ""), data, {key: form.cleaned_data[key] for key in _STATED})
    said: dict[int, Accepted] = {}
    drafts = preview(texts) if len(texts) == 1 else []
    try:
        for draft in drafts:
            said = {number: _said(sent, number, draft) for number in range(len(draft.meetings()))}
    except ValueError:
        messages.error(request, _("Write 2022, 2022-12 or 2022-12-15."))
        return here
    written = sent.get("start", "")
    start = int(written) if written.isascii() and written.isdigit() and len(written) < 9 else 0
    outcomes = accept(texts[start:], said, cast(User, request.user), sent.get("reason", "").strip()[:2000])
    _tell(request, outcomes)
    if len(texts) == 1 and outcomes and outcomes[0].reference:
        source = SourceText.objects.get(permalink=outcomes[0].reference)
        return HttpResponseRedirect(reverse("admin:meetings_sourcetext_change", args=[source.pk]))
    stored = start + len(outcomes)
    if rest := texts[stored:]:
        carried = {key: sent.get(key, "") for key in ("given", "name", "reason", *_STATED)}
        return _page(request, carried=carried | {"start": str(stored)}, left=len(rest))
    return here


def _tell(request: HttpRequest, outcomes: list[Outcome]) -> None:
    """Say what became of the one text; of several how many of what, and which could not be stored."""
    shown = outcomes if len(outcomes) == 1 else [one for one in outcomes if not one.reference][:PREVIEWED]
    if len(outcomes) > 1:
        counts = Counter(one.outcome for one in outcomes)
        said = ", ".join(f"{number} {outcome}" for outcome, number in sorted(counts.items()))
        messages.success(request, _("%(number)d texts: %(counts)s") % {"number": len(outcomes), "counts": said})
    for outcome in shown:
        told = f"{outcome.path}: {outcome.outcome}{f', {outcome.remark}' if outcome.remark else ''}"
        messages.success(request, told) if outcome.reference else messages.error(request, told)


def _said(sent: QueryDict, number: int, draft: Previewed) -> Accepted:
    """What the form says of the meeting of this number in the text."""
    written = sent.get(f"days-{number}", "").strip()
    kept = {int(one) for one in sent.getlist(f"party-{number}") if one.isascii() and one.isdigit() and len(one) < 6}
    read = draft.meetings()[number]
    form = sent.get(f"form-{number}", "")
    return Accepted(
        is_meeting=f"meeting-{number}" in sent,
        days=DayRange.parse(written) if written else None,
        form=form if form in Form.values else "",
        without=frozenset(range(len(read.participants))) - kept,
    )
