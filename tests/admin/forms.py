"""What a browser sends back when a page's form is saved as it was shown."""

from django.http import HttpResponse


def as_shown(page: HttpResponse) -> dict[str, str]:
    """Return each field of the page's form and of its rows with the value that it shows."""
    forms = [page.context["adminform"].form]
    for inline in page.context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    return {
        bound.html_name: "" if bound.value() is None else str(bound.value())
        for form in forms
        for bound in form
        if not bound.field.disabled and bound.value() is not False
    }


def errors(page: HttpResponse) -> list[str]:
    """Return all that the page says is wrong."""
    fields = page.context["errors"]
    return [str(error) for field in fields for error in ([field] if isinstance(field, str) else field)]
