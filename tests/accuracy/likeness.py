"""When two names, titles or bodies are the same for an archivist, however each is spelt."""

import re
from collections.abc import Iterable, Sequence

from meetings.folding import fold

_WORD = re.compile(r"\w+")
_DOTTED = re.compile(r"\b(?:\w\.){2,}")  # "U.S.", "Н.А.Т.О."


def _listed(lines: str) -> frozenset[str]:
    return frozenset(lines.split())


# How people are addressed: no part of a name.
_ADDRESS = _listed(
    """
    mr mrs ms miss mme mlle dr prof sir dame lord lady he she his her h e excellency majesty highness
    general gen ambassador sheikh shaikh sheikha
    """
)
# Articles and prepositions, without which a title is the same.
_SMALL = _listed(
    """
    a an the of for to and in
    d l de du des la le les et a au aux en
    el los las del y para
    der die das den dem des und fur von vom zum zur im
    """
)
# Words that make a title or a state another one: rank, time of office, degree, direction, office for another.
_TELLING = _listed(
    """
    vice deputy under assistant adjoint adjointe viceministro viceministra vicepresidente vicepresidenta vicecanciller
    subsecretario subsecretaria stellvertretender stellvertretende stellvertretenden вице заместитель заместителя зам
    yardimcisi muavini vitse bas
    acting interim interino interina geschaftsfuhrender geschaftsfuhrende исполняющии врио ио vekili vekil
    former ex ancien ancienne exministro expresidente ehemaliger ehemalige бывшии бывшая экс eski kecmis sabiq
    new designate elect
    first second third senior premier premiere primer primera первыи birinci prime crown
    north south east west northern southern eastern western democratic equatorial
    adviser advisor aide envoy representative spokesman spokeswoman spokesperson wife spouse
    помощник советник представитель
    """
)
_FATHER = frozenset(["bin", "ibn", "ben", "bint"])


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text).replace("'", "").replace('"', ""))


def _own_name(name: str) -> list[str]:
    return [word for word in _words(name) if word not in _ADDRESS]


def _by_father_alone(longer: Sequence[str], shorter: Iterable[str]) -> bool:
    """Whether the shorter has but the father's name of the longer: "Hamad Al Thani" of "Tamim bin Hamad Al Thani"."""
    return not _FATHER.isdisjoint(longer) and longer[0] not in shorter


def same_name(name: str, spellings: Iterable[str], in_full: bool = False) -> bool:
    """Whether the name has the words of one of the spellings, in any order.

    Unless ``in_full``, two words or more shared are enough where the one name has all the words of the other.
    """
    mine = _own_name(name)
    for spelling in spellings:
        theirs = _own_name(spelling)
        if mine and set(mine) == set(theirs):
            return True
        shorter, longer = sorted((mine, theirs), key=lambda words: len(set(words)))
        if not in_full and len(set(shorter)) > 1 and set(shorter) <= set(longer):
            if not _by_father_alone(longer, shorter):
                return True
    return False


def same_phrase(phrase: str, wordings: Iterable[str]) -> bool:
    """Whether the phrase says one of the wordings with at most two words more, none of which makes it another."""
    mine = _content(phrase)
    for wording in wordings:
        theirs = _content(wording)
        added = mine - theirs
        if theirs and theirs <= mine and len(added) <= 2 and added.isdisjoint(_TELLING):
            return True
    return False


def _content(phrase: str) -> set[str]:
    closed = _DOTTED.sub(lambda dotted: dotted[0].replace(".", "") + " ", phrase)
    return set(_words(closed)) - _SMALL
