"""Labels of the evidence: a language's code, or the same language typed in Latin letters (BCP 47: hi-Latn)."""

from __future__ import annotations

_LATIN = "-Latn"


def romanised(code: str) -> str:
    """The label of a language that is typed in Latin letters, though written in another script."""
    return f"{code}{_LATIN}"


def language_of(label: str) -> str:
    """The language of a label."""
    return label.removesuffix(_LATIN)
