"""Finds the phrases of all languages in a sentence, in one pass (Aho-Corasick over each phrase's fixed letters)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import ahocorasick

from core.emergencies.pattern import Pattern, read_pattern
from core.emergencies.phrases import Phrases
from core.emergencies.spelling import bare, marked

KIND, MATTER, CRY, HINT = "kind", "matter", "cry", "hint"
CALM, DENIAL, NOW, FILLER = "calm", "not", "now", "filler"
ALARMS = (KIND, MATTER, CRY, HINT)


@dataclass(frozen=True)
class Listed:
    """A phrase as listed: its language, what it stands for (`role`), the kind, topic or reason (`group`), and its own words."""

    language: str
    role: str
    group: str
    phrase: str


@dataclass(frozen=True)
class Hit:
    """A listed phrase in a sentence: from `start` to `end`, its form `words` words long, `latin` in plain Latin letters."""

    listed: Listed
    start: int
    end: int
    words: int
    latin: bool


class Matcher:
    """All phrases of all `books`; `find` takes microseconds."""

    def __init__(self, books: Iterable[Phrases]) -> None:
        found: dict[str, list[tuple[Listed, Pattern]]] = {}
        for entry in _listed(books):
            for literal in set(entry[1].literals):
                found.setdefault(literal, []).append(entry)
        self._automaton = ahocorasick.Automaton()
        for literal, entries in found.items():
            self._automaton.add_word(literal, tuple(entries))
        self._automaton.make_automaton()

    def find(self, sentence: str) -> list[Hit]:
        """Every phrase in a sentence as `core.emergencies.spelling` makes it."""
        candidates = dict.fromkeys(entry for _end, entries in self._automaton.iter(sentence) for entry in entries)
        return [
            Hit(listed, match.start(), match.end(), _words(match.group(), pattern.joined), match.group().isascii())
            for listed, pattern in candidates
            for match in pattern.expression.finditer(sentence)
        ]


def _words(text: str, joined: bool) -> int:
    """Two letters count as a word in scripts without spaces."""
    return (len(text) + 1) // 2 if joined else text.count(" ") + 1


def _listed(books: Iterable[Phrases]) -> Iterator[tuple[Listed, Pattern]]:
    for book in books:
        groups = {KIND: book.kinds, MATTER: book.matters, CRY: book.cries, CALM: book.calm}
        groups |= {HINT: {"": book.hints}, DENIAL: {"": book.denials}, NOW: {"": book.now}, FILLER: {"": book.filler}}
        for role, by_group in groups.items():
            for group, phrases in by_group.items():
                for phrase in phrases:
                    for spell in (marked, bare) if book.marks else (bare,):
                        yield Listed(book.code, role, group, phrase), read_pattern(phrase, spell)
