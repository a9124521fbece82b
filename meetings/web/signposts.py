"""Links in the headers of a record's page: its permanent address, its descriptions for machines, its sources."""

from collections.abc import Iterable, Mapping
from typing import Any

from meetings.web.citing import Citation
from meetings.web.linked import CONTEXT

# The forms in which a record can be had beside its page: their endings in its address, and their media types.
FORMS = {
    "jsonld": "application/ld+json",
    "bib": "application/x-bibtex",
    "ris": "application/x-research-info-systems",
    "csl.json": "application/vnd.citationstyles.csl+json",
}


def header(cited: Citation, described: Mapping[str, Any], forms: Iterable[tuple[str, str]]) -> str:
    """Return the Link header of a record that can be had in these forms, each an ending with its address."""
    links = [
        _link(cited.permalink, "cite-as"),
        _link(f"{CONTEXT}/AboutPage", "type"),
        _link(f"{CONTEXT}/{described['@type']}", "type"),
        *(_link(address, "describedby", FORMS[form]) for form, address in forms),
        *(_link(source.permalink, "item", "text/html") for source in cited.sources),
    ]
    return ", ".join(links)


def _link(address: str, relation: str, kind: str = "") -> str:
    return f'<{address}>; rel="{relation}"' + (f'; type="{kind}"' if kind else "")
