"""Fields in the rows of a table, whose heads are no labels to who hears the page."""

from typing import Any

from django.forms import BoundField, Widget


class LabelledField(BoundField):
    """A field that says itself what it is."""

    def build_widget_attrs(self, attrs: dict[str, Any], widget: Widget | None = None) -> dict[str, Any]:
        built = super().build_widget_attrs(attrs, widget)
        if not (widget or self.field.widget).is_hidden:
            built["aria-label"] = str(self.label)
        return built
