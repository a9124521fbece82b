"""The digests by which texts are known, and by which they are proved unchanged."""

import hashlib
import unicodedata


def body_digest(body: str) -> str:
    """Return the SHA-256 by which duplicates are known: of the body in NFC, blanks at line ends dropped."""
    lines = unicodedata.normalize("NFC", body).split("\n")
    return hashlib.sha256("\n".join(line.rstrip() for line in lines).rstrip().encode()).hexdigest()


def exact_digest(body: str) -> str:
    """Return the SHA-256 of the body as it is kept, to the last blank."""
    return hashlib.sha256(body.encode()).hexdigest()
