"""The register of languages, from content/languages.yml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import ContentError
from core.files import read_yaml

SOURCE = "en"
OTHER = "other"  # a language that is none of the register
_DIRECTIONS = ("ltr", "rtl")
_STATES = ("source", "draft", "reviewed")


@dataclass(frozen=True)
class Language:
    """One language: `own` is its name in itself, `dir` ltr or rtl, `script` by its Unicode name, `spacy` spaCy's code (xx: none),
    `status` draft or reviewed, or source for the language that the others are made from."""

    code: str
    name: str
    own: str
    dir: str
    script: str
    spacy: str
    offered: bool
    status: str
    romanised: bool = False
    reviewer: str = ""
    reviewed: str = ""

    @property
    def message_status(self) -> str:
        """The mark that a resident's message carries: draft until a named person has reviewed the words."""
        return "draft" if self.status == "draft" else "reviewed"


class Languages(Mapping[str, Language]):
    """All languages by code, in order of the file."""

    def __init__(self, languages: list[Language]) -> None:
        self._by_code = {language.code: language for language in languages}

    def __getitem__(self, code: str) -> Language:
        return self._by_code[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_code)

    def __len__(self) -> int:
        return len(self._by_code)

    @property
    def offered(self) -> list[Language]:
        """Those with words of their own."""
        return [language for language in self.values() if language.offered]


def load_languages(path: Path) -> Languages:
    """Reads content/languages.yml. Raises ContentError for a wrong entry, or a reviewed language without a reviewer."""
    languages = [_language(path, str(code), entry) for code, entry in read_yaml(path).items()]
    if SOURCE not in {language.code for language in languages if language.offered}:
        raise ContentError(f"{path}: {SOURCE} must be there and offered")
    return Languages(languages)


def _language(path: Path, code: str, entry: dict[str, Any]) -> Language:
    try:
        values: dict[str, Any] = {key: str(v) if key == "reviewed" else v for key, v in entry.items()}
        language = Language(code=code, **values)
    except TypeError as error:
        raise ContentError(f"{path}: {code}: {error}") from None
    if language.dir not in _DIRECTIONS or language.status not in _STATES:
        raise ContentError(f"{path}: {code}: dir must be one of {_DIRECTIONS}, status one of {_STATES}")
    if language.status == "reviewed" and not (language.reviewer and language.reviewed):
        raise ContentError(f"{path}: {code}: a reviewed language needs reviewer (a name) and reviewed (a day)")
    return language
