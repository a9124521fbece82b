"""The forms that a meeting may take, and the titles of meetings made from who met and how."""

from collections.abc import Sequence

from django.db import models
from django.utils.translation import gettext_lazy as _


class Form(models.TextChoices):
    IN_PERSON = "in person", _("in person")
    PHONE_CALL = "phone call", _("phone call")
    VIDEO_CALL = "video call", _("video call")


# A title names so many parties; more are counted.
_NAMED = 4
_MET = {
    Form.IN_PERSON: _("%(one)s met %(others)s"),
    Form.PHONE_CALL: _("%(one)s spoke by phone with %(others)s"),
    Form.VIDEO_CALL: _("%(one)s spoke by video with %(others)s"),
}


def title_of(form: str, names: Sequence[str]) -> str:
    """Return who met whom, in the language that is active."""
    if not names:
        return str(_("Meeting without known participants"))
    if len(names) == 1:
        return _("%(one)s in a meeting") % {"one": names[0]}
    shown = list(names[1:_NAMED])
    if len(names) > _NAMED:
        shown[-1:] = [_("%(number)d others") % {"number": len(names) - _NAMED + 1}]
    others = shown[0]
    if len(shown) > 1:
        others = _("%(first)s and %(last)s") % {"first": ", ".join(shown[:-1]), "last": shown[-1]}
    return _MET[Form(form)] % {"one": names[0], "others": others}
