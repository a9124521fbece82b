"""Records that can be cited and taken away: what their pages say of themselves to reference managers and machines."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse

from meetings.web import citing, linked, signposts
from meetings.web.citing import Citation
from meetings.web.corrections import of_record
from meetings.web.permanent import RecordView

_CITATIONS: dict[str, Callable[[Citation], str]] = {"bib": citing.bibtex, "ris": citing.ris, "csl.json": citing.csl}


@dataclass(frozen=True)
class Form:
    """The record in one of the forms of citations, and the address that has it as a file."""

    name: str
    text: str
    address: str


class CitedRecord(RecordView):
    """A record whose page has a box to cite it and a description for machines, each also at an address of its own."""

    def citation(self) -> Citation:
        raise NotImplementedError

    def description(self) -> dict[str, Any]:
        """Return the record in the words of schema.org."""
        raise NotImplementedError

    def summary(self) -> str:
        """Return the record in a sentence, for search engines and previews of links."""
        raise NotImplementedError

    def answer(self) -> HttpResponse:
        """Answer with the page, or with the one form that is asked for: it asks only what it needs."""
        form = self.kwargs.get("form")
        if not form:
            return super().answer()
        text = linked.as_text(self.description()) if form == "jsonld" else _CITATIONS[form](self.citation())
        return HttpResponse(text, content_type=f"{signposts.FORMS[form]}; charset=utf-8")

    def address(self) -> str:
        form = self.kwargs.get("form")
        return self._in_form(form) if form else super().address()

    def render_to_response(self, context: dict[str, Any], **response_kwargs: Any) -> HttpResponse:
        cited, described = self.citation(), self.description()
        corrected, entered = of_record(self.object.permalink) if self.live.is_corrected else ([], None)
        context |= {
            "corrected": corrected,
            "entered": entered,
            "joined": self.object.permalink.joined.all() if self.live.has_joined else [],
            "cited": cited,
            "in_words": citing.plain(cited),
            "summary": self.summary(),
            "forms": [
                Form(name, _CITATIONS[form](cited), self._in_form(form))
                for name, form in (("BibTeX", "bib"), ("RIS", "ris"), ("CSL-JSON", "csl.json"))
            ],
            "described": linked.in_page(described),
            "jsonld": self._in_form("jsonld"),
        }
        response = super().render_to_response(context, **response_kwargs)
        addresses = [(form, settings.SITE_URL + self._in_form(form)) for form in signposts.FORMS]
        response.headers["Link"] = signposts.header(cited, described, addresses)
        return response

    def _in_form(self, form: str) -> str:
        return reverse(f"{self.object.KIND.value}-as", args=[self.object.reference, form])
