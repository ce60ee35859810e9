"""Words: the same messages and placeables in every offered language, no digit and no link in any text, labels that fit a button."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from core.checks.finding import Finding
from core.languages import SOURCE, Languages
from core.words import FILES

LABEL_LIMIT = 20
_FORBIDDEN = (
    (re.compile(r"\d"), "a digit: numbers are placeables from contacts.yml"),
    (re.compile(r"https?:|www\.|@\w"), "a link"),
)


class _Reader(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.texts: list[str] = []
        self.keys: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.texts.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:
        self.texts.append(node.value)

    def visit_Variant(self, node: ast.Variant) -> None:
        if isinstance(node.key, ast.Identifier):
            self.keys.add(node.key.name)
        self.generic_visit(node)


def read(path: Path) -> tuple[dict[str, _Reader], list[str]]:
    """Messages of a file by id, and the junk that could not be parsed."""
    messages, junk = {}, []
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Junk):
            junk.append((entry.content or "").splitlines()[0][:60])
        elif isinstance(entry, ast.Message) and entry.value is not None:
            reader = _Reader()
            reader.visit(entry)
            messages[entry.id.name] = reader
    return messages, junk


def check(content: Path, languages: Languages) -> list[Finding]:
    """Findings over all offered languages."""
    found: list[Finding] = []
    for name in FILES:
        source, _ = read(content / SOURCE / name)
        for language in languages.offered:
            where = f"{language.code}/{name}"
            path = content / language.code / name
            if not path.exists():
                found.append(Finding(where, "the file is missing"))
                continue
            messages, junk = read(path)
            found += [Finding(where, f"cannot be read: {line}") for line in junk]
            found += _parity(where, source, messages)
            found += _texts(where, messages)
    return found


def _parity(where: str, source: dict[str, _Reader], messages: dict[str, _Reader]) -> Iterator[Finding]:
    for name in source.keys() - messages.keys():
        yield Finding(where, f"{name} is missing")
    for name in messages.keys() - source.keys():
        yield Finding(where, f"{name} is not in English")
    for name in source.keys() & messages.keys():
        if source[name].variables != messages[name].variables:
            wrong = sorted(source[name].variables ^ messages[name].variables)
            yield Finding(where, f"{name} has other placeables than English: {', '.join(wrong)}")
        if source[name].keys != messages[name].keys:
            yield Finding(where, f"{name} has other cases than English: {sorted(source[name].keys ^ messages[name].keys)}")


def _texts(where: str, messages: dict[str, _Reader]) -> Iterator[Finding]:
    for name, message in messages.items():
        for pattern, reason in _FORBIDDEN:
            if any(pattern.search(text) for text in message.texts):
                yield Finding(where, f"{name} holds {reason}")
        if name.startswith("topic_") and len("".join(message.texts)) > LABEL_LIMIT:
            yield Finding(where, f"{name} is longer than {LABEL_LIMIT} characters")
