"""Words: the same messages and placeables in every offered language, no digit and no link in any text, labels that fit a button."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from core.catalogue import Content
from core.checks.finding import Finding
from core.detection.scripts import script_of
from core.language_progress import level_of
from core.languages import SOURCE
from core.words import FILES

LABEL_LIMIT = 20
COUNTED = ("days",)  # numbers that choose a plural form: each language has its own set of cases (Unicode CLDR, by Babel)
_SURELY_WORDS = 12  # letters; shorter labels may be a name such as "Tell MAMA" or "CST"
_FORBIDDEN = (
    (re.compile(r"\d"), "a digit: numbers are placeables from contacts.yml"),
    (re.compile(r"https?:|www\.|@\w"), "a link"),
)


class _Reader(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.texts: list[str] = []
        self.cells: list[bool] = []
        self.keys: dict[str, set[str]] = {}

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.texts.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:
        self.texts.append(node.value)

    def visit_Pattern(self, node: ast.Pattern) -> None:
        self.cells.append(any(not isinstance(part, ast.TextElement) or part.value.strip() for part in node.elements))
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            keys = {variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)}
            self.keys.setdefault(node.selector.id.name, set()).update(keys)
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


def check(folder: Path, content: Content) -> list[Finding]:
    """Findings over all offered languages in `folder`. A missing message is an error where residents may need it in danger
    (level must); elsewhere English stands in, and it is a reminder."""
    found: list[Finding] = []
    for name in FILES:
        source, _ = read(folder / SOURCE / name)
        for language in content.languages.offered:
            where = f"{language.code}/{name}"
            path = folder / language.code / name
            messages, junk = read(path) if path.exists() else ({}, [])
            found += [Finding(where, f"cannot be read: {line}") for line in junk]
            found += _missing(where, source.keys() - messages.keys(), content)
            found += _parity(where, language.code, source, messages)
            found += _texts(where, language.script, messages)
    return found


def _missing(where: str, names: set[str], content: Content) -> Iterator[Finding]:
    for name in sorted(names):
        level = level_of(name, content.topics)
        yield Finding(where, f"{name} is missing ({level})", fatal=level == "must")


def _parity(where: str, code: str, source: dict[str, _Reader], messages: dict[str, _Reader]) -> Iterator[Finding]:
    for name in messages.keys() - source.keys():
        yield Finding(where, f"{name} is not in English")
    for name in source.keys() & messages.keys():
        if source[name].variables != messages[name].variables:
            wrong = sorted(source[name].variables ^ messages[name].variables)
            yield Finding(where, f"{name} has other placeables than English: {', '.join(wrong)}")
        for variable, keys in source[name].keys.items():
            wanted = _plural_forms(code) if variable in COUNTED else keys
            given = messages[name].keys.get(variable, set())
            if given != wanted:
                yield Finding(where, f"{name} must have the cases {sorted(wanted)} of ${variable}, and has {sorted(given)}")


def _in_latin_only(script: str, texts: list[str]) -> bool:
    scripts = [name for text in texts for name in map(script_of, text) if name]
    return script != "LATIN" and len(scripts) >= _SURELY_WORDS and script not in scripts


def _plural_forms(code: str) -> set[str]:
    return {*Locale.parse(code).plural_form.tags, "other"}


def _texts(where: str, script: str, messages: dict[str, _Reader]) -> Iterator[Finding]:
    for name, message in messages.items():
        if not all(message.cells):
            yield Finding(where, f"{name} has an empty case")
        strange = sorted({s for text in message.texts for s in map(script_of, text)} - {"", "LATIN", script})
        if strange or _in_latin_only(script, message.texts):
            yield Finding(where, f"{name} is in the wrong script: {', '.join(strange) or 'LATIN'} instead of {script}")
        for pattern, reason in _FORBIDDEN:
            if any(pattern.search(text) for text in message.texts):
                yield Finding(where, f"{name} holds {reason}")
        if name.startswith("topic_") and len("".join(message.texts)) > LABEL_LIMIT:
            yield Finding(where, f"{name} is longer than {LABEL_LIMIT} characters")
