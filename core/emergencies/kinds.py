"""The kinds of emergency, the most urgent first, from content/emergencies.yml."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.errors import ContentError
from core.files import read_yaml

GENERAL = "general"


@dataclass(frozen=True)
class Kind:
    """`steps`: the message with its first steps; `past`: the topic that answers when it is over, if there is one;
    `watched`: someone may be looking over the resident's shoulder; `calls`: contacts to tap beside those of every emergency."""

    id: str
    steps: str
    past: str = ""
    watched: bool = False
    calls: tuple[str, ...] = ()


def load_kinds(path: Path) -> dict[str, Kind]:
    """Reads the file. Raises ContentError for an unknown key, or where `general` is missing."""
    try:
        kinds = {
            str(name): Kind(id=str(name), **{**entry, "calls": tuple(entry.get("calls", ()))})
            for name, entry in read_yaml(path).items()
        }
    except TypeError as error:
        raise ContentError(f"{path}: {error}") from None
    if GENERAL not in kinds:
        raise ContentError(f"{path}: {GENERAL} must be there: an emergency of no other kind is of this one")
    return kinds
