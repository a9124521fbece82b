"""What was asked for, said back in words of the page's language."""

from django.conf.locale import LANG_INFO
from django.utils.translation import gettext as _

from meetings.models import Form
from meetings.search.query import And, Between, Fact, Named, Node, Not, Or, Phrase, Prefix, Word


def in_words(node: Node) -> str:
    """Return the tree as part of a sentence: "“summit”, and a person called “aliyev”, and not “trade”"."""
    match node:
        case Word(_forms, typed):
            return _("“%(word)s”") % {"word": typed}
        case Phrase(words):
            return _("exactly “%(words)s”") % {"words": " ".join(words)}
        case Prefix(start):
            return _("a word that begins with “%(start)s”") % {"start": start}
        case Named(kind, words):
            return _called(kind) % {"name": in_words(words)}
        case Fact("language", code):
            return _("a report in %(language)s") % {"language": LANG_INFO[code]["name_local"]}
        case Fact("form", form):
            return str(Form(form).label)
        case Between(written=written):
            return written
        case Not(part):
            return _("not %(part)s") % {"part": in_words(part)}
        case And(parts):
            return _(", and ").join(in_words(part) for part in parts)
        case Or(parts):
            return _(" or ").join(in_words(part) for part in parts)
    raise TypeError(f"{node} is nothing that is typed")


def _called(kind: str) -> str:
    return {
        "person": _("a person called %(name)s"),
        "office": _("an office called %(name)s"),
        "organization": _("an organization called %(name)s"),
        "place": _("a place called %(name)s"),
        "publisher": _("a publisher called %(name)s"),
    }[kind]
