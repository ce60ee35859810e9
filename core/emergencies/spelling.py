"""One spelling of messages and phrases for comparing: how people type in a hurry must not decide whether they are understood."""

from __future__ import annotations

import re

from core.text import fold, without_marks

_END = re.compile(r"[.!?…;\n\u061b\u061f\u06d4\u0964\u0965\u1362\u1367\u1368\u3002\uff01\uff0e\uff1b\uff1f]+")
_BETWEEN = re.compile(r"[^\w\u0300-\u036f\u0900-\u0dff\u0e00-\u0e7f*]+|_")
_DRAWN_OUT = re.compile(r"([^\W\d])\1{2,}")  # "heeelp": no language has a letter three times in a row
# Letters that are typed for one another: Urdu, Persian and Kurdish h and y, Hindi's moon dot, Russian yo, Amharic h, s, a, ts.
_SOUNDS = {"ہ": "ه", "ە": "ه", "ھ": "ه", "ۃ": "ه", "ے": "ی", "ێ": "ی", "ڪ": "ک", "ۆ": "و", "ँ": "ं", "ё": "е", "ґ": "г"}
_ETHIOPIC = {0x1210: 0x1200, 0x1280: 0x1200, 0x1220: 0x1230, 0x12D0: 0x12A0, 0x1340: 0x1338}
_ALIKE = {
    **dict.fromkeys(map(ord, "\u093c\u09bc\u0a3c")),  # the dot under Indic letters, which many leave out
    **{ord(letter): ord(other) for letter, other in _SOUNDS.items()},
    **{source + order: target + order for source, target in _ETHIOPIC.items() for order in range(7)},
    **dict.fromkeys((0x1203, 0x1213, 0x1283), 0x1200),
    **dict.fromkeys((0x12A3, 0x12D3), 0x12A0),
}
_JOINED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]")


def sentences(text: str) -> list[str]:
    """A message as bare words with one space between, sentence by sentence, a space at either end; without marks on letters."""
    return [f" {words} " for part in _parts(text) if (words := bare(part))]


def marked_sentences(text: str) -> list[str]:
    """The same with the marks: for languages in which they are other words (Vietnamese cháy, fire, and chạy, run)."""
    return [f" {words} " for part in _parts(text) if (words := marked(part))]


def bare(text: str) -> str:
    """Words without marks, case and punctuation, one space between."""
    return _words(without_marks(text))


def marked(text: str) -> str:
    """Words with their marks, without case and punctuation."""
    return _words(fold(text))


def is_joined(text: str) -> bool:
    """True for scripts that put no space between words (Chinese, Thai, Khmer, …)."""
    return _JOINED.search(text) is not None


def _parts(text: str) -> list[str]:
    return _END.split(text.replace("*", " "))  # a star is a sign of phrases only


def _words(folded: str) -> str:
    same = folded.translate(_ALIKE)
    return _DRAWN_OUT.sub(r"\1", " ".join(_BETWEEN.sub(" ", same).split()))
