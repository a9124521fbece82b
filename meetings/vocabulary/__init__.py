"""What the grammar knows of each language, and the authority names of states, bodies and offices, read from TOML.

A language is two files: <language>.toml (its grammar) and names/<language>.toml (how it prints states and bodies).
"""

from meetings.vocabulary.authority_file import authorities
from meetings.vocabulary.files import LANGUAGES, BadVocabulary
from meetings.vocabulary.languages import Vocabulary, ending_pattern, is_ending, read_vocabulary, small_words
from meetings.vocabulary.terms import Term

__all__ = [
    "LANGUAGES",
    "BadVocabulary",
    "Term",
    "Vocabulary",
    "authorities",
    "ending_pattern",
    "is_ending",
    "read_vocabulary",
    "small_words",
]
