"""Numbers in their places: each line of a translation names the numbers of the English line, in the same order of lines.

The set of placeables of a whole message can be right while "life in danger" and "not urgent" have changed numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from core.catalogue import Content
from core.checks.finding import Finding
from core.languages import SOURCE
from core.words import FILES

_START = re.compile(r"^([a-z_]+) =")
_PLACEABLE = re.compile(r"\{ \$([a-z_]+) \}")


def check(folder: Path, content: Content) -> list[Finding]:
    """Findings over all offered languages: a line may be split into several, never merged or reordered."""
    contacts = frozenset(content.contacts)
    found: list[Finding] = []
    for name in FILES:
        source = numbers_by_line(folder / SOURCE / name, contacts)
        for language in content.languages.offered:
            ours = numbers_by_line(folder / language.code / name, contacts)
            for message, lines in source.items():
                if message in ours and not _same(lines, ours[message]):
                    where = f"{language.code}/{name}"
                    found.append(
                        Finding(where, f"{message} names its numbers in other lines than English: {_shown(ours[message])}")
                    )
    return found


def numbers_by_line(path: Path, contacts: frozenset[str]) -> dict[str, list[frozenset[str]]]:
    """The contacts named in each line of each message; lines without one are left out."""
    found: dict[str, list[frozenset[str]]] = {}
    current: list[frozenset[str]] | None = None
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        start = _START.match(line)
        if start:
            current = found.setdefault(start[1], [])
        elif line.startswith("#"):
            current = None
        named = contacts.intersection(_PLACEABLE.findall(line))
        if current is not None and named:
            current.append(named)
    return found


def _same(source: list[frozenset[str]], ours: list[frozenset[str]]) -> bool:
    rest: Iterator[frozenset[str]] = iter(ours)
    for wanted in source:
        given: frozenset[str] = frozenset()
        while given != wanted:
            line = next(rest, None)
            if line is None or not line <= wanted:
                return False
            given |= line
    return next(rest, None) is None


def _shown(lines: list[frozenset[str]]) -> str:
    return " / ".join(", ".join(sorted(line)) for line in lines)
