"""Fields of forms, written without templates: those of a page of rows take as long as all else of it together."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from django.forms.renderers import DjangoTemplates
from django.forms.utils import flatatt
from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _said

_WIDGETS = "django/forms/widgets"
_INPUTS = {f"{_WIDGETS}/{kind}.html" for kind in ("text", "hidden", "number", "checkbox")}
_SELECT, _OPTION, _TEXTAREA = (f"{_WIDGETS}/{kind}.html" for kind in ("select", "select_option", "textarea"))
_ERRORS = {f"django/forms/errors/list/{kind}.html" for kind in ("default", "ul")}
_RELATED = "admin/widgets/related_widget_wrapper.html"


class Written(DjangoTemplates):
    """Write inputs, plain selects, and links beside them as Django's templates do; leave all else to those."""

    def render(self, template_name: str, context: dict[str, Any], request: HttpRequest | None = None) -> str:
        if template_name in _INPUTS:
            return _input(context["widget"])
        if template_name == _TEXTAREA:
            return _textarea(context["widget"])
        if template_name == _SELECT and _is_plain(context["widget"]):
            return _select(context["widget"])
        if template_name in _ERRORS and not context["errors"]:
            return ""
        if template_name == _RELATED:
            return _related(context)
        return super().render(template_name, context, request)


def _input(widget: dict[str, Any]) -> str:
    given = {"name": widget["name"], "type": widget["type"], **widget["attrs"]}
    if widget["value"] is not None:
        given["value"] = str(widget["value"])
    given = {name: value for name, value in given.items() if value is not None and value is not False}
    return format_html(_pattern(*((name, value is True) for name, value in given.items())), **given)


@lru_cache(maxsize=500)
def _pattern(*attributes: tuple[str, bool]) -> str:
    """An input of these attributes, each with whether it has no value: only values are to be escaped each time."""
    written = (f" {name}" if is_bare else f' {name}="{{{name}}}"' for name, is_bare in attributes)
    return f"<input{''.join(written)}>"


def _textarea(widget: dict[str, Any]) -> str:
    # What begins with an empty line would lose it: readers of HTML skip the first.
    return format_html(
        "<textarea{}>\n{}</textarea>", flatatt({"name": widget["name"]} | widget["attrs"]), widget["value"] or ""
    )


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


def _related(context: dict[str, Any]) -> str:
    """A field that another record is chosen in, with the links to change, view and add one."""
    links = [] if context["is_hidden"] else [(head, context["name"], tail) for head, tail in _links(context)]
    model = "" if context["model_has_limit_choices_to"] else context["model_name"]
    return format_html(
        '<div class="related-widget-wrapper"{}>{}{}</div>',
        flatatt({"data-model-ref": model}) if model else "",
        context["rendered_widget"],
        format_html_join("", "{}{}{}", links),
    )


def _links(context: dict[str, Any]) -> Iterator[tuple[str, str]]:
    model = str(context["model"])
    popup, alone = context["url_params"], context.get("view_related_url_params")
    change, add = context.get("change_related_template_url"), context.get("add_related_url")
    if context["can_change_related"]:
        yield _link("change", f"{change}?{popup}", model, _said("Change selected %(model)s"))
    if context["can_add_related"]:
        yield _link("add", f"{add}?{popup}", model, _said("Add another %(model)s"))
    if context["can_delete_related"]:
        delete = context["delete_related_template_url"]
        yield _link("delete", f"{delete}?{popup}", model, _said("Delete selected %(model)s"))
    if context["can_view_related"]:
        yield _link("view", f"{change}?{alone}", model, _said("View selected %(model)s"))


@lru_cache(maxsize=500)
def _link(what: str, address: str, model: str, title: str) -> tuple[str, str]:
    """What stands before and after the field's name in a link: the same in all rows of all pages."""
    head = format_html(
        '<a class="related-widget-wrapper-link {}-related" {}="{}"{} title="{}" id="{}_id_',
        what,
        "href" if what == "add" else "data-href-template",
        address,
        "" if what == "view" else flatatt({"data-popup": "yes"}),
        title % {"model": model},
        what,
    )
    image = static(f"admin/img/icon-{what}link.svg")
    return head, format_html('"><img src="{}" alt="" width="24" height="24"></a>', image)
