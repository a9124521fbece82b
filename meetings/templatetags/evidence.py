"""The words that a fact was read from, written here and not in a template: a page has up to several hundred."""

from typing import Any

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.text import Truncator
from django.utils.translation import gettext

from meetings.templatetags.readout import quotation_marks

register = template.Library()
# How many places of equal words are linked, and how many letters of the words are shown. Chosen: they fit two lines.
PLACES, LETTERS = 5, 90
_EVIDENCE = '<span class="evidence">{}<span class="basis">{}</span></span>'
_QUOTE = '<a class="quote" lang="{}" href="#{}">{}<bdi>{}</bdi>{}</a> '
_PLACE = '<a href="#{}" aria-label="{}">{}</a> '


@register.simple_tag
def quotations(fact: Any) -> str:
    """Return each quotation with how it tells the fact; its words lead to their mark, where they may be shown."""
    quoted = fact.quotable
    rows = ((_quoted(one, fact.source.language) if quoted else "", _told(one)) for one in fact.quotations)
    return format_html_join("", _EVIDENCE, rows)


def _quoted(quotation: Any, language: str) -> str:
    first, *others = quotation.anchors[:PLACES]
    opening, closing = quotation_marks()
    quote = format_html(_QUOTE, language, first, opening, Truncator(quotation.text).chars(LETTERS), closing)
    if not others:
        return quote
    label = gettext("place %(number)s in the text")
    places = ((anchor, label % {"number": number}, number) for number, anchor in enumerate(others, 2))
    return format_html("{}{}", quote, format_html_join("", _PLACE, places))


def _told(quotation: Any) -> str:
    if not quotation.reason:
        return quotation.basis
    return gettext("%(basis)s: %(reason)s") % {"basis": quotation.basis, "reason": quotation.reason}
