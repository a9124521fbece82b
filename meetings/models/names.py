"""Forms of name: authorized, parallel in another language, and other."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.folding import words


def name_key(text: str) -> str:
    """Return the form by which names are compared: folded Latin words, a blank between them."""
    return " ".join(words(text))


class NameKind(models.TextChoices):
    AUTHORIZED = "authorized", _("authorized")
    PARALLEL = "parallel", _("parallel")
    OTHER = "other", _("other")


class Name(models.Model):
    """One form of a record's name. ``key`` is name_key(text); ``attestations`` counts the reports that print it."""

    text = models.CharField(_("name"), max_length=300)
    kind = models.CharField(_("kind"), max_length=10, choices=NameKind, default=NameKind.OTHER)
    language = models.CharField(_("language"), max_length=3, blank=True)
    script = models.CharField(_("script"), max_length=4, blank=True, help_text=_("ISO 15924, as Latn or Cyrl"))
    key = models.CharField(_("key"), max_length=300, db_index=True, editable=False)
    attestations = models.PositiveIntegerField(_("attestations"), default=0, editable=False)

    class Meta:
        abstract = True
        ordering = ["kind", "language", "text"]

    def __str__(self) -> str:
        return self.text


def name_constraints(owner: str) -> list[models.BaseConstraint]:
    """Return the constraints of a table of names whose foreign key is ``owner``."""
    return [
        models.UniqueConstraint(
            fields=[owner, "text", "language"],
            name=f"{owner}_name_stands_once_in_a_language",
            violation_error_message=_("This name is there already in this language."),
        ),
        models.UniqueConstraint(
            fields=[owner],
            condition=models.Q(kind="authorized"),
            name=f"{owner}_has_one_authorized_name",
            violation_error_message=_("There is an authorized name already."),
        ),
        models.CheckConstraint(
            condition=models.Q(kind__in=["authorized", "parallel", "other"]) & ~models.Q(text=""),
            name=f"{owner}_name_is_of_a_kind",
            violation_error_message=_("A name has a text and is authorized, parallel or other."),
        ),
    ]
