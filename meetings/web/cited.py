"""Records that can be cited and taken away: what their pages say of themselves to reference managers and machines."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse

from meetings.web import citing, linked, signposts
from meetings.web.citing import Citation
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

    def citation(self, context: dict[str, Any]) -> Citation:
        raise NotImplementedError

    def description(self, context: dict[str, Any]) -> dict[str, Any]:
        """Return the record in the words of schema.org."""
        raise NotImplementedError

    def summary(self, context: dict[str, Any]) -> str:
        """Return the record in a sentence, for search engines and previews of links."""
        raise NotImplementedError

    def address(self) -> str:
        form = self.kwargs.get("form")
        return self._in_form(form) if form else super().address()

    def render_to_response(self, context: dict[str, Any], **response_kwargs: Any) -> HttpResponse:
        cited, described = self.citation(context), self.description(context)
        if form := self.kwargs.get("form"):
            text = linked.as_text(described) if form == "jsonld" else _CITATIONS[form](cited)
            return HttpResponse(text, content_type=f"{signposts.FORMS[form]}; charset=utf-8")
        context |= {
            "cited": cited,
            "in_words": citing.plain(cited),
            "summary": self.summary(context),
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
