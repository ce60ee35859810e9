"""The small language of phrases: words, `(a|b)` for either, an empty side for "or nothing", `*` for any ending or beginning of a
word, `…` for up to four words between."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Union

from core.emergencies.spelling import bare, is_joined
from core.errors import ContentError

GAP = "…"
Choice = tuple["Sequence", ...]
Sequence = tuple[Union[str, Choice], ...]  # fixed text and choices, one after the other
_TOKENS = re.compile(r"[()|]|[^()|]+")
_GAPS = re.compile(rf"\s*{GAP}\s*")
_BORDER = r"(?: |(?<= ))"  # a space, or the place after one: so that an empty choice leaves no gap
_END = r"(?:(?= )|(?<= ))"  # an empty choice at the end leaves the space before it
_WORDS_BETWEEN = rf"(?:{_BORDER}[^ ]+){{0,4}}{_BORDER}"
_LETTERS_BETWEEN = ".{0,10}"


@dataclass(frozen=True)
class Pattern:
    """A phrase as written, and its parts in one spelling."""

    phrase: str
    parts: Sequence
    joined: bool

    @cached_property
    def literals(self) -> tuple[str, ...]:
        """Letters of which a message must hold one before it is worth a closer look: of the part that says most."""
        whole = self.parts[0] if self.parts else ""
        if len(self.parts) == 1 and isinstance(whole, str) and not (self.joined or "*" in whole or GAP in whole):
            return (f" {whole} ",)
        return _literals(self.parts)

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """What the phrase looks like in a sentence as `spelling.sentences` makes it."""
        body = self._sequence(self.parts)
        return re.compile(body if self.joined else f"(?<= ){body}{_END}")

    def _sequence(self, parts: Sequence) -> str:
        return "".join(self._fixed(part) if isinstance(part, str) else self._choice(part) for part in parts)

    def _choice(self, choice: Choice) -> str:
        return f"(?:{'|'.join(self._sequence(parts) for parts in choice)})"

    def _fixed(self, text: str) -> str:
        between, border = (_LETTERS_BETWEEN, "") if self.joined else (_WORDS_BETWEEN, _BORDER)
        pieces = [re.escape(piece).replace(r"\*", "[^ ]*").replace(r"\ ", border) for piece in text.split(GAP)]
        return between.join(pieces)


def read_pattern(phrase: str, spell: Callable[[str], str] = bare) -> Pattern:
    """A phrase as written in a content file. Raises ContentError for brackets that do not match, or nothing to find."""
    signs = iter(_TOKENS.findall(phrase.strip(f" {GAP}")))
    alternatives = _alternatives(signs, spell, phrase, depth=0)
    joined = is_joined(phrase)
    pattern = Pattern(phrase, alternatives[0], joined)
    if not all(literal.strip() for literal in pattern.literals or ("",)):
        raise ContentError(f"the phrase {phrase!r} is too short: one word must always be there")
    return pattern


def _alternatives(signs: Iterator[str], spell: Callable[[str], str], phrase: str, depth: int) -> Choice:
    found: list[Sequence] = []
    parts: list[str | Choice] = []
    for sign in signs:
        if sign == "(":
            parts.append(_alternatives(signs, spell, phrase, depth + 1))
        elif sign == "|" and depth:
            found.append(tuple(parts))
            parts = []
        elif sign == ")" and depth:
            return (*found, tuple(parts))
        elif sign in ("|", ")"):
            raise ContentError(f"the phrase {phrase!r} has {sign} outside brackets")
        elif text := GAP.join(_bordered(piece, spell) for piece in _GAPS.split(sign)):
            parts.append(text)
    if depth:
        raise ContentError(f"the phrase {phrase!r} has a bracket that is not closed")
    return (tuple(parts),)


def _bordered(text: str, spell: Callable[[str], str]) -> str:
    """One spelling, with the space at either end that tells whether a word goes on in the next part."""
    words = _kept(text, spell)
    return (" " if text[:1].isspace() else "") + words + (" " if words and text[-1:].isspace() else "")


@lru_cache(maxsize=20_000)
def _kept(text: str, spell: Callable[[str], str]) -> str:
    """Phrases share their small words; a resident's words never come here."""
    return spell(text)


def _literals(parts: Sequence) -> tuple[str, ...]:
    candidates = [(_longest(part),) if isinstance(part, str) else _of_choice(part) for part in parts]
    return max(candidates, key=lambda found: min(map(len, found), default=0), default=())


def _of_choice(choice: Choice) -> tuple[str, ...]:
    found = [_literals(parts) for parts in choice]
    return tuple(literal for literals in found for literal in literals) if all(found) else ()


def _longest(text: str) -> str:
    return max(re.split(rf"[*{GAP}]", text), key=len)
