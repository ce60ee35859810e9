"""The phrases of one language, from content/emergencies/<code>.yml. docs/changes/add-emergency-phrases.md says how to write them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import ContentError
from core.files import read_yaml

CALM = ("asks", "past", "story", "if")
_KEYS = ("kinds", "matters", "cries", "filler", "hints", "calm", "not", "now", "marks", "drill")


@dataclass(frozen=True)
class Phrases:
    """As written. `kinds`: an emergency, by kind; `matters`: what an officer should know of, by topic; `cries`: words that are an
    emergency when nothing but `filler` stands beside them; `hints`: words that make one likelier; `calm`: what takes the alarm out
    of a sentence, by reason; `denials` ("not" in the file): phrases that are no emergency though one stands in them; `now`: what
    brings the alarm back; `marks`: accents make other words; `drill`: the messages of ./staysafe drill, by expected answer."""

    code: str
    kinds: Mapping[str, tuple[str, ...]]
    matters: Mapping[str, tuple[str, ...]]
    cries: Mapping[str, tuple[str, ...]]
    filler: tuple[str, ...]
    hints: tuple[str, ...]
    calm: Mapping[str, tuple[str, ...]]
    denials: tuple[str, ...]
    now: tuple[str, ...]
    marks: bool
    drill: Mapping[str, str]


def load_phrases(folder: Path) -> dict[str, Phrases]:
    """Every language's phrases in content/emergencies. Raises ContentError, naming the file, for what is not of the shape."""
    return {path.stem: read_phrases(path) for path in sorted(folder.glob("*.yml"))}


def read_phrases(path: Path) -> Phrases:
    """One file. Raises ContentError."""
    entries = read_yaml(path, words=True)
    unknown = entries.keys() - set(_KEYS)
    if unknown:
        raise ContentError(f"{path}: unknown keys {sorted(unknown)}; there are {', '.join(_KEYS)}")
    calm = _groups(path, entries, "calm")
    if calm.keys() - set(CALM):
        raise ContentError(f"{path}: calm has the reasons {', '.join(CALM)} and no others")
    return Phrases(
        code=path.stem,
        kinds=_groups(path, entries, "kinds"),
        matters=_groups(path, entries, "matters"),
        cries=_groups(path, entries, "cries"),
        filler=_list(path, "filler", entries.get("filler")),
        hints=_list(path, "hints", entries.get("hints")),
        calm=calm,
        denials=_list(path, "not", entries.get("not")),
        now=_list(path, "now", entries.get("now")),
        marks=entries.get("marks") == "true",
        drill={str(answer): str(text) for answer, text in (entries.get("drill") or {}).items()},
    )


def _groups(path: Path, entries: Mapping[str, Any], key: str) -> dict[str, tuple[str, ...]]:
    groups = entries.get(key) or {}
    if not isinstance(groups, dict):
        raise ContentError(f"{path}: {key} must hold names, each with a list of phrases")
    return {str(name): _list(path, f"{key}: {name}", found) for name, found in groups.items()}


def _list(path: Path, where: str, found: Any) -> tuple[str, ...]:
    """Phrases; one with a note is written {phrase: ..., note: ...}."""
    if not isinstance(found or [], list):
        raise ContentError(f"{path}: {where} must be a list of phrases")
    phrases = [entry.get("phrase") if isinstance(entry, dict) else entry for entry in found or []]
    wrong = [phrase for phrase in phrases if not isinstance(phrase, str)]
    if wrong:
        raise ContentError(f"{path}: {where}: {wrong[0]!r} is no text; put it into quotes")
    return tuple(map(str, phrases))
