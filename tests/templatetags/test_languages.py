"""Names of languages, as the language of the page writes them."""

import pytest
from django.utils.translation import override

from meetings.templatetags.readout import language_name


@pytest.mark.parametrize(
    ("code", "english", "french"),
    [
        ("ru", "Russian", "russe"),
        ("az", "Azerbaijani", "azéri"),
        ("", "language unknown", "langue inconnue"),
        ("xx", "xx", "xx"),
    ],
)
def test_language_is_named_in_the_language_of_the_page(code, english, french):
    with override("en"):
        assert language_name(code) == english
    with override("fr"):
        assert language_name(code) == french
