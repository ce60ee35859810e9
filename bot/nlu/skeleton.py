"""One spelling across scripts: the consonants of a text in Latin letters.

"मदद करो", "madad karo" and "مدد کرو" are all "md kr". So what is learnt from Devanagari, Gurmukhi or Arabic script also holds for
words typed in Latin letters, and between languages that share words. Measured in docs/decisions/0006-forty-two-languages.md.
"""

from __future__ import annotations

import re

from anyascii import anyascii

from core.text import without_marks

_NOT_LETTERS = re.compile(r"[^a-z ]+")
_REPEATED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aeiouyhw]")  # h and w too: half of those who type Latin letters leave them out
# Letters for the same sound, as people spell it who were never taught how.
_ALIKE = (("v", "w"), ("ph", "f"), ("q", "k"), ("z", "j"), ("x", "ks"))


def skeleton(text: str) -> str:
    """Words of consonants, lower case, separated by spaces; a vowel at the start of a word is "a". Digits and signs are left out."""
    latin = anyascii(without_marks(text)).lower()
    for letters, same in _ALIKE:
        latin = latin.replace(letters, same)
    return " ".join(_word(word) for word in _NOT_LETTERS.sub("", latin).split())


def _word(word: str) -> str:
    word = _REPEATED.sub(r"\1", word)
    first = "a" if word[0] in "aeiouyw" else word[0]
    return _REPEATED.sub(r"\1", first + _VOWELS.sub("", word[1:]))
