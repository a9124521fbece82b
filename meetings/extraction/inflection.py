"""Inflected forms: a vocabulary's term in the cases that a text may print it in."""

from meetings.vocabulary import Term, Vocabulary


def _inflected(word: str, vocabulary: Vocabulary) -> list[str]:
    """The word in all its cases, the nominative first, by the paradigm whose ending it has."""
    found = [word]
    for rows in vocabulary.paradigms.values():
        for nominative, others in rows:
            if word.endswith(nominative) and len(word) > len(nominative) + 1:
                stem = word[: len(word) - len(nominative)]
                found += [stem + other for other in others]
                return found
    return found


def forms(term: Term, vocabulary: Vocabulary) -> list[str]:
    """Return the term as it may be printed: in the nominative, then in the other cases that its paradigm gives.

    Of several words, those up to the first noun change together; what follows (a complement in the genitive) stays.
    """
    if not vocabulary.paradigms or not term.inflects or term.kind == "cue":
        return [term.text]
    words = term.text.split(" ")
    adjectives = tuple(row[0] for row in vocabulary.paradigms.get("adjective", ()))
    head = next((i for i, word in enumerate(words) if not word.endswith(adjectives)), len(words) - 1)
    changed = [_inflected(word, vocabulary) for word in words[: head + 1]]
    count = max(len(word_forms) for word_forms in changed)
    rest = words[head + 1 :]
    return list(dict.fromkeys(" ".join([f[min(case, len(f) - 1)] for f in changed] + rest) for case in range(count)))
