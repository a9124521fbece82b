"""Fields of forms, written without templates: those of a page of rows take as long as all else of it together."""

from typing import Any

from django.forms.renderers import DjangoTemplates
from django.forms.utils import flatatt
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join

_WIDGETS = "django/forms/widgets"
_INPUTS = {f"{_WIDGETS}/{kind}.html" for kind in ("text", "hidden", "number", "checkbox")}
_SELECT, _OPTION = f"{_WIDGETS}/select.html", f"{_WIDGETS}/select_option.html"


class Written(DjangoTemplates):
    """Write inputs and plain selects as Django's templates do; leave all else to those."""

    def render(self, template_name: str, context: dict[str, Any], request: HttpRequest | None = None) -> str:
        if template_name in _INPUTS:
            return _input(context["widget"])
        if template_name == _SELECT and _is_plain(context["widget"]):
            return _select(context["widget"])
        return super().render(template_name, context, request)


def _input(widget: dict[str, Any]) -> str:
    given = {"type": widget["type"], "name": widget["name"]}
    if widget["value"] is not None:
        given["value"] = str(widget["value"])
    return format_html("<input{}>", flatatt(given | widget["attrs"]))


def _is_plain(widget: dict[str, Any]) -> bool:
    """Whether no options stand in groups, and none is written in a way of its own."""
    return all(
        group is None and option["template_name"] == _OPTION
        for group, options, _number in widget["optgroups"]
        for option in options
    )


def _select(widget: dict[str, Any]) -> str:
    options = (
        (flatatt({"value": str(option["value"])} | option["attrs"]), option["label"])
        for _group, options, _number in widget["optgroups"]
        for option in options
    )
    head = flatatt({"name": widget["name"]} | widget["attrs"])
    return format_html("<select{}>{}</select>", head, format_html_join("", "<option{}>{}</option>", options))
