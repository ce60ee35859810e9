"""Phrases of emergencies: every offered language has them, of every kind, each can be found, and the drill is complete."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from core.catalogue import Content
from core.checks.finding import Finding
from core.contacts import Contact
from core.emergencies.kinds import Kind
from core.emergencies.pattern import read_pattern
from core.emergencies.phrases import CALM, Phrases, read_phrases
from core.errors import ContentError
from core.topics import Topic

LEAST = 100  # phrases of all kinds together: fewer cannot be what people say in danger
DRILLED = ("emergency", "which_number", "threat_level", "human")


def check(folder: Path, content: Content) -> list[Finding]:
    """Findings over content/emergencies.yml and every offered language's file in `folder`."""
    found = list(_kinds(content.kinds, content.topics, content.contacts))
    for language in content.languages.offered:
        where = f"emergencies/{language.code}.yml"
        try:
            book = read_phrases(folder / f"{language.code}.yml")
        except ContentError as error:
            found.append(Finding(where, str(error)))
            continue
        found += [Finding(where, text) for text in _book(book, content)]
        found += [Finding(where, f"listed twice: {phrase}", fatal=False) for phrase in _twice(book)]
    return found


def _kinds(kinds: dict[str, Kind], topics: dict[str, Topic], contacts: dict[str, Contact]) -> Iterator[Finding]:
    for kind in kinds.values():
        if kind.past and kind.past not in topics:
            yield Finding("emergencies.yml", f"{kind.id}: past names the unknown topic {kind.past}")
        for name in kind.calls:
            if name not in contacts or not contacts[name].call:
                yield Finding("emergencies.yml", f"{kind.id}: calls names {name}, which contacts.yml cannot call")


def _book(book: Phrases, content: Content) -> Iterator[str]:
    for section, names, known in (
        ("kinds", book.kinds, content.kinds),
        ("cries", book.cries, content.kinds),
        ("matters", book.matters, content.topics),
    ):
        for name in names.keys() - known.keys():
            yield f"{section}: {name} is unknown"
    for name in content.kinds.keys() - book.kinds.keys():
        yield f"kinds: {name} is missing"
    for name in (topic.id for topic in content.topics.values() if topic.by_phrases and topic.id not in book.matters):
        yield f"matters: {name} is missing"
    for reason in set(CALM) - book.calm.keys():
        yield f"calm: {reason} is missing"
    for answer in DRILLED:
        if not book.drill.get(answer):
            yield f"drill: {answer} is missing"
    count = sum(map(len, book.kinds.values()))
    if count < LEAST:
        yield f"{count} phrases under kinds, at least {LEAST} are needed"
    yield from _unreadable(book)


def _unreadable(book: Phrases) -> Iterator[str]:
    for phrase in _all(book):
        try:
            read_pattern(phrase)
        except ContentError as error:
            yield str(error)


def _twice(book: Phrases) -> list[str]:
    """A phrase in two kinds: which one is meant?"""
    counts = Counter(phrase for phrases in book.kinds.values() for phrase in set(phrases))
    return sorted(phrase for phrase, count in counts.items() if count > 1)


def _all(book: Phrases) -> Iterator[str]:
    for groups in (book.kinds, book.matters, book.cries, book.calm):
        for phrases in groups.values():
            yield from phrases
    yield from (*book.filler, *book.hints, *book.denials, *book.now)
