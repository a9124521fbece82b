"""What a search should find, worked out from the records one by one in plain Python, without an index or SQL."""

from meetings.models import HeldOffice, Meeting, Office, Organization, Participation, Person, Place, Report
from meetings.search.analysis import other_forms, tied_words, token
from meetings.search.names import alike
from meetings.search.query import And, Between, Fact, Named, Not, Or, Phrase, Prefix, Word

# Kinds of records that a word may be a name of, with how a meeting has to do with them; "" for words of no field.
NAMES = {
    "": [
        (Person, "person"),
        (Office, "office"),
        (Organization, "organization"),
        (Organization, "territory"),
        (Place, "place"),
    ],
    "person": [(Person, "person")],
    "office": [(Office, "office")],
    "organization": [(Organization, "organization")],
    "place": [(Place, "place"), (Organization, "territory")],
    "publisher": [(Organization, "publisher")],
}


class Text:
    """The tokens of one text: its words in their order, and the other forms of these."""

    def __init__(self, text, language):
        tied = [[word for word in words if token(word)] for words in tied_words(text)]
        self.words = [token(word) for words in tied for word in words]
        self.forms = {form for words in tied for word in words for form in other_forms(word, language)}
        self.forms |= set(self.words) | {"".join(map(token, words)) for words in tied}

    def has(self, node):
        match node:
            case Word(forms):
                return not self.forms.isdisjoint(forms)
            case Phrase(words):
                ends = range(len(words), len(self.words) + 1)
                return any(tuple(self.words[end - len(words) : end]) == words for end in ends)
            case Prefix(start):
                return any(form.startswith(start) for form in self.forms)


class Naming:
    """All the forms of a record's name."""

    def __init__(self, record):
        inflected = isinstance(record, Office | Organization)
        own = record.title if isinstance(record, Office) else record.name
        forms = {(own, "en"), *record.names.values_list("text", "language")}
        self.texts = [Text(text, language if inflected else "") for text, language in forms]
        self.words = {word for text in self.texts for word in text.words}
        self.alike = {alike(word) for word in self.words}

    def has(self, node):
        match node:
            case And(parts):
                return all(self.has(part) for part in parts)
            case Or(parts):
                return any(self.has(part) for part in parts)
            case Word(forms) if alike(forms[0]) in self.alike:
                return True
        return any(text.has(node) for text in self.texts)


class Told:
    """One meeting, with all that can be asked of it."""

    def __init__(self, meeting, names):
        self.meeting, self._names = meeting, names
        parties = Participation.objects.filter(meeting=meeting)
        held = HeldOffice.objects.filter(participation__meeting=meeting)
        reports = Report.objects.filter(meeting=meeting)
        offices = [one.office for one in held if one.office]
        bodies = [one.delegation for one in parties] + [office.organization for office in offices]
        self.facts = {
            "meeting": {""},
            "none": set(),
            "form": {meeting.form},
            "language": {report.source.language for report in reports},
            "person": {str(one.person.pk) for one in parties if one.person},
            "office": {str(office.pk) for office in offices},
            "organization": with_parents(bodies),
            "place": {str(meeting.place.pk)} if meeting.place else set(),
            "territory": with_parents([meeting.place.territory]) if meeting.place else set(),
            "publisher": {str(report.source.publisher.pk) for report in reports if report.source.publisher},
        }
        self._texts = [Text(one.as_written, "") for one in parties]
        self._texts += [Text(one.title, "en") for one in held if not one.office]
        sources = [report.source for report in reports]
        self._texts += [Text(text, one.language) for one in sources for text in (one.title, one.body)]

    def has(self, node):
        match node:
            case Fact(kind, value):
                return value in self.facts[kind]
            case And(parts):
                return all(self.has(part) for part in parts)
            case Or(parts):
                return any(self.has(part) for part in parts)
            case Not(part):
                return not self.has(part)
            case Between(first, last):
                return self.may_be(first, last)
            case Named(kind, words):
                return self._is_named(kind, words)
        return self._is_named("", node) or any(text.has(self._spelled(node)) for text in self._texts)

    def _spelled(self, node):
        """The word as the names that have it spell it too."""
        if not isinstance(node, Word):
            return node
        shared = {_as_one(form) for form in node.forms}
        named = [naming for names in self._names.values() for naming in names.values() if naming.has(node)]
        spellings = {word for naming in named for word in naming.words if _as_one(word) in shared}
        return Word((*node.forms, *spellings))

    def may_be(self, first, last):
        days = self.meeting.days
        return bool(days) and (first is None or days.latest >= first) and (last is None or days.earliest <= last)

    def _is_named(self, field, words):
        return any(
            pk in self.facts[fact] and naming.has(words)
            for model, fact in NAMES[field]
            for pk, naming in self._names[model].items()
        )


def _as_one(word):
    return alike(word).replace("e", "a")


def with_parents(bodies):
    found = set()
    for body in bodies:
        while body and str(body.pk) not in found:
            found.add(str(body.pk))
            body = body.parent
    return found


def told():
    """Return all meetings of the archive."""
    kinds = (Person, Office, Organization, Place)
    names = {model: {str(record.pk): Naming(record) for record in model.objects.all()} for model in kinds}
    return [Told(meeting, names) for meeting in Meeting.objects.all()]
