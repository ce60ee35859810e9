"""Cleaning what a resident types, and the invisible characters around numbers in right-to-left text."""

from __future__ import annotations

import re
import unicodedata

FSI, PDI = "\u2068", "\u2069"
_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
# Overrides and embeddings can make a text look like another one; isolates and the joiners that scripts need stay out of this set.
_UNSAFE = str.maketrans("", "", "\u202a\u202b\u202c\u202d\u202e\ufeff\u200e\u200f\u061c")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\U000e0000-\U000e007f]")
_MARKS = re.compile(r"[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200d]")
_LETTERS = {"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و", "ئ": "ی"}
_STROKES = str.maketrans("łđøıæœ", "ldoiao")
_FOLDED = str.maketrans(_LETTERS)


def clean(text: str) -> str:
    """A resident's words as stored and shown: NFC, without controls, direction overrides, hidden tags or lone surrogates.

    Lone surrogates become U+FFFD, so that the rest of the message survives.
    """
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _CONTROL.sub("", unicodedata.normalize("NFC", whole).translate(_UNSAFE).translate(_ISOLATES)).strip()


def strip_isolates(text: str) -> str:
    """The text without isolate marks: for links, button titles, logs, and text with no right-to-left letter."""
    return text.translate(_ISOLATES)


def fold(text: str) -> str:
    """One spelling for comparing and for n-grams: NFKC, lower case, no vowel points, tatweel or joiners, one form of Arabic letters."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("\u0130", "i").replace("i\u0307", "i")
    return _MARKS.sub("", plain).translate(_FOLDED)


def without_marks(text: str) -> str:
    """Folded, and Latin and Greek letters without their marks: "zolty" and "żółty" are one. Other scripts keep theirs: there
    they are letters."""
    folded = fold(text)
    if any("\u0400" <= letter <= "\u0eff" for letter in folded):  # Cyrillic to Lao
        return folded
    letters = unicodedata.normalize("NFD", folded.translate(_STROKES))
    return "".join(letter for letter in letters if not "\u0300" <= letter <= "\u036f")


def has_right_to_left(text: str) -> bool:
    """True if any letter of the text is written from right to left."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
