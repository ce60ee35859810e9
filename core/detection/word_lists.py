"""Word frequencies for the vocabulary: wordfreq's lists, our own lists (data/words) and our own examples (data/nlu).

Only training needs this. wordfreq (Robyn Speer; Apache-2.0, data CC BY-SA 4.0) knows 30 of our languages; the rest have lists of our own.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import wordfreq

from core.detection.examples import words
from core.detection.labels import romanised
from core.detection.scripts import Scripts, main_script
from core.languages import SOURCE, Languages

LONGEST_LIST = 60_000
_THEIR_NAMES = {"tl": "fil", "hr": "sh"}
_EXAMPLES_WEIGHT = 0.3
_ONCE = 0.7  # taken off each count: a word seen once in a few thousand is rarer than that
_FIRST_RANK = 2.7  # Zipf and Mandelbrot: frequency falls with rank plus this
_ZIPF = 0.09
_CYRILLIC = str.maketrans("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш")
_STROKES = str.maketrans("łđøı", "ldoi")
_PLAIN = 0.2  # how often marks are left out
_PAIRS = (("dž", "џ"), ("lj", "љ"), ("nj", "њ"))


def word_lists(languages: Languages, own_lists: Path, examples: Iterable[tuple[str, str]]) -> dict[str, dict[str, float]]:
    """Frequencies by label, for every language that shares its script with another one."""
    scripts = Scripts(languages)
    codes = [code for code, language in languages.items() if scripts.shared(language.script)]
    lists = {code: _from_wordfreq(code) or _from_file(own_lists / f"{code}.txt") for code in codes}
    for label, counts in _from_examples(languages, scripts, examples).items():
        _add(lists.setdefault(label, {}), counts, lists[SOURCE] if label != SOURCE else {})
    for code in codes:
        if languages[code].script == "LATIN":
            _add_plain_spellings(lists[code])
    if "hr" in lists:  # the Serbian half of Serbo-Croatian is mostly written in Cyrillic
        lists["hr"] |= {_in_cyrillic(word): frequency for word, frequency in lists["hr"].items()}
    return lists


def _from_wordfreq(code: str) -> dict[str, float]:
    name = _THEIR_NAMES.get(code, code)
    if name not in wordfreq.available_languages("best"):
        return {}
    found: dict[str, float] = {}
    for entry, frequency in wordfreq.get_frequency_dict(name, "best").items():
        for word in words(entry):
            found[word] = max(found.get(word, 0.0), frequency)
        if len(found) >= LONGEST_LIST:
            break
    return found


def _from_file(path: Path) -> dict[str, float]:
    """A list of ours: a word a line, most frequent first."""
    if not path.exists():
        return {}
    found: dict[str, float] = {}
    for rank, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        for word in words(line):
            found.setdefault(word, _ZIPF / (rank + _FIRST_RANK))
    return found


def _from_examples(languages: Languages, scripts: Scripts, examples: Iterable[tuple[str, str]]) -> dict[str, Counter[str]]:
    counts: dict[str, Counter[str]] = {}
    for code, text in examples:
        language, script = languages[code], main_script(text)
        latin = script == "LATIN" and language.script != "LATIN"
        if language.romanised and latin:
            counts.setdefault(romanised(code), Counter()).update(words(text))
        elif script == language.script and scripts.shared(script):
            counts.setdefault(code, Counter()).update(words(text))
    return counts


def _add(known: dict[str, float], counts: Counter[str], english: dict[str, float]) -> None:
    """Adds words of our examples. English ones, which residents mix into every language, stay English."""
    total = counts.total()
    for word, count in counts.items():
        frequency = _EXAMPLES_WEIGHT * (count - _ONCE) / total
        if word in known or english.get(word, 0.0) < frequency:
            known[word] = max(known.get(word, 0.0), frequency)


def _add_plain_spellings(known: dict[str, float]) -> None:
    """Adds each word as typed without its marks: "zolty" beside "żółty"."""
    for word, frequency in list(known.items()):
        plain = _plain(word)
        if plain != word:
            known[plain] = max(known.get(plain, 0.0), _PLAIN * frequency)


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.translate(_STROKES))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _in_cyrillic(word: str) -> str:
    for pair, letter in _PAIRS:
        word = word.replace(pair, letter)
    return word.translate(_CYRILLIC)
