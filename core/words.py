"""The words of each language: Fluent files under content/<code>/, formatted with isolation, falling back to English aloud."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from core.languages import SOURCE, Languages
from core.text import has_right_to_left, strip_isolates

FILES = ("answers.ftl", "service.ftl", "interface.ftl")
log = logging.getLogger(__name__)


class Words:
    """Formats messages by id and language. All files are read at start; a broken one is reported, never guessed."""

    def __init__(self, folder: Path, languages: Languages) -> None:
        self._bundles = {language.code: _bundle(folder / language.code, language.code) for language in languages.offered}
        self._ids = {code: frozenset(bundle._messages) for code, bundle in self._bundles.items()}
        for code, ids in self._ids.items():
            if missing := self._ids[SOURCE] - ids:
                log.warning("A language is unfinished: English stands in", extra={"language": code, "missing": len(missing)})

    def has(self, code: str, name: str) -> bool:
        """True if the language has a message of this id."""
        return name in self._ids.get(code, ())

    def has_all(self, code: str, names: Iterable[str]) -> bool:
        """True if the language has every one of these messages."""
        return all(self.has(code, name) for name in names)

    def ids(self, code: str) -> frozenset[str]:
        """The messages that the language has."""
        return self._ids.get(code, frozenset())

    def say(self, code: str, name: str, values: Mapping[str, str | int]) -> str:
        """The message in the language; in English where it is missing, or cannot be formatted (an error in the log).

        Raises KeyError if English does not have it either.
        """
        for candidate in dict.fromkeys((code, SOURCE)):
            text = self._format(candidate, name, values)
            if text is not None:
                return text
        raise KeyError(f"no message {name}")

    def _format(self, code: str, name: str, values: Mapping[str, str | int]) -> str | None:
        if not self.has(code, name):
            return None
        bundle = self._bundles[code]
        pattern = bundle.get_message(name).value
        if pattern is None:
            return None
        text, faults = bundle.format_pattern(pattern, dict(values))
        if faults:
            log.error("A message cannot be formatted", extra={"language": code, "id": name})
            return None
        return str(text) if has_right_to_left(str(text)) else strip_isolates(str(text))


def _bundle(folder: Path, code: str) -> FluentBundle:
    bundle = FluentBundle([code], use_isolating=True)
    for name in FILES:
        path = folder / name
        if path.exists():
            bundle.add_resource(_resource(path.read_text(encoding="utf-8")))
    return bundle


@lru_cache(maxsize=256)
def _resource(text: str) -> FluentResource:
    """Parsing takes a third of a second a megabyte: after an edit only the changed file is parsed again."""
    return FluentResource(text)
