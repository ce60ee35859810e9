"""Our own evidence: a naive Bayes over character n-grams and words of data/nlu, for what general identifiers cannot tell.

That is Hindi against Nepali, Arabic against Urdu, and text typed in Latin letters (romanised), which no general identifier knows.
It also remembers our short examples whole (three words at most): "salam", "help me" are too short for statistics.
The model is a JSON file of about 1 MB, made by training from our own examples only.
"""

from __future__ import annotations

import json
import math
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from core.detection.scripts import Scripts, main_script
from core.files import read_yaml
from core.languages import Languages
from core.text import fold

LONGEST = 5
SHORT = 3
LATIN = "LATIN"
LETTER_TABLES = ("DEVANAGARI", "ARABIC", "CYRILLIC")  # elsewhere the vocabulary says more
_KEEP_FROM = 2  # n-grams seen once say nothing


def words(text: str) -> list[str]:
    """Folded words of a text, without digits."""
    spaced = "".join(letter if _in_word(letter) else " " for letter in fold(text))
    return [word for word in spaced.split() if not word.isdigit()]


@lru_cache(maxsize=8192)
def _in_word(letter: str) -> bool:
    r"""Letters, digits and marks: the vowel signs of Indic scripts are marks, which `\w` does not count as part of a word."""
    return letter.isalnum() or unicodedata.category(letter).startswith("M")


def grams(text: str) -> Iterator[str]:
    """Character n-grams (1 to 5) inside padded words, and whole words marked with '='."""
    for word in words(text):
        padded = f" {word} "
        yield f"={word}"
        for size in range(2, LONGEST + 1):
            for start in range(len(padded) - size + 1):
                yield padded[start : start + size]


def read_labelled(folder: Path) -> Iterator[tuple[str, str, str]]:
    """(language, intent, message) for every example of data/nlu/<language>/*.yml."""
    for path in sorted(folder.glob("*/*.yml")):
        for block in read_yaml(path).get("nlu", ()):
            for line in block["examples"].splitlines():
                yield path.parent.name, str(block["intent"]), line.removeprefix("- ").strip()


def read_examples(folder: Path) -> Iterator[tuple[str, str]]:
    """(language, message) for every example."""
    return ((language, text) for language, _intent, text in read_labelled(folder))


class ExampleModel:
    """Log-likelihoods of languages, one table a script, and our short examples whole."""

    def __init__(self, tables: Mapping[str, Mapping[str, Mapping[str, float]]], short: Mapping[str, list[str]]) -> None:
        self._tables, self._short = tables, short
        self._floors = {
            script: {code: min(table.values()) for code, table in codes.items()} for script, codes in tables.items()
        }

    @classmethod
    def train(cls, languages: Languages, examples: Iterable[tuple[str, str]]) -> ExampleModel:
        """Counts n-grams per script and label. Scripts with one language only are left out: the script decides there."""
        scripts = Scripts(languages)
        counts: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
        short: dict[str, set[str]] = defaultdict(set)
        for code, text in examples:
            script = main_script(text)
            if not (code in scripts.languages(script) or (languages[code].romanised and script == LATIN)):
                continue
            if script in LETTER_TABLES:
                counts[script][code].update(grams(text))
            if len(words(text)) <= SHORT:
                short[" ".join(words(text))].add(code)
        tables = {
            script: {code: _log_table(counter, codes) for code, counter in codes.items()} for script, codes in counts.items()
        }
        return cls(tables, {text: sorted(codes) for text, codes in short.items()})

    def short(self, text: str) -> list[str]:
        """The languages in which this whole short message is one of our examples."""
        return list(self._short.get(" ".join(words(text)), ()))

    def scores(self, text: str, script: str) -> dict[str, float]:
        """Mean log-likelihood an n-gram, by language; empty where this script has no table or the text no words."""
        codes = self._tables.get(script)
        found = list(grams(text)) if codes else []
        if not codes or not found:
            return {}
        floors = self._floors[script]
        return {code: sum(table.get(gram, floors[code]) for gram in found) / len(found) for code, table in codes.items()}

    def save(self, path: Path) -> None:
        """Writes the model as JSON."""
        path.parent.mkdir(parents=True, exist_ok=True)
        rounded = {
            s: {c: {g: round(v, 3) for g, v in t.items()} for c, t in codes.items()} for s, codes in self._tables.items()
        }
        model = {"tables": rounded, "short": self._short}
        path.write_text(json.dumps(model, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> ExampleModel:
        """Reads a model written by `save`. Raises OSError or ValueError for a missing or broken file."""
        model = json.loads(path.read_text(encoding="utf-8"))
        return cls(model["tables"], model["short"])


def _log_table(counter: Counter[str], codes: Mapping[str, Counter[str]]) -> dict[str, float]:
    kept = {gram: count for gram, count in counter.items() if count >= _KEEP_FROM or gram.startswith("=")}
    total = sum(counter.values()) + 0.5 * len({gram for other in codes.values() for gram in other})
    table = {gram: math.log((count + 0.5) / total) for gram, count in kept.items()}
    table[""] = math.log(0.5 / total)
    return table
