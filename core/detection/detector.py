"""One text in; the probability of each language out. See docs/decisions/0005-language-detection.md for the figures."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.detection.evidence import Evidence
from core.detection.examples import LETTER_TABLES, words
from core.detection.identifiers import Identifiers
from core.detection.labels import language_of, romanised
from core.detection.mixed import mixed_scores, with_borrowing
from core.detection.scripts import Scripts, is_foreign, main_script, ruled_out
from core.languages import Languages

# A language's score is the logarithm of what the general identifiers say, plus weighted evidence of our own (all means a word or
# an n-gram, in nats). Found on a coarse grid; the third digit would say nothing.
_VOCABULARY_SHORT, _VOCABULARY, _SHORT_WORDS = 0.4, 0.6, 3
_RULED_OUT = 6.0
_SURER, _SUREST = 0.15, 2.5  # means say nothing of how many words they are of: each makes the guess surer
_EXAMPLES = dict.fromkeys(LETTER_TABLES, 1.5)
_LEAST = 0.01  # what the general identifiers are not trusted below
_ROMANISED = (0.05, 0.1, 0.3, 0.5)  # which know no romanised language: its chance there for 1, 2, 3, 4 and more words
_UNLIKELIER = 0.02  # of a short message that is one of our examples: all other languages together
# Another language than ours: the identifiers' certainty, the words it takes, and how many of them ours may know.
_OUTSIDE, _OUTSIDE_WORDS, _OUTSIDE_KNOWN = 0.85, 3, 0.5


@dataclass(frozen=True)
class Guess:
    """Probabilities by language code, most likely first, summing to one; `script` of most letters; `words` counted;
    `other`: a language that is none of ours, though the ranking may hold the nearest."""

    ranking: tuple[tuple[str, float], ...]
    script: str
    words: int
    other: bool = False

    @property
    def best(self) -> str | None:
        """The most likely language, or None where nothing can be said (no letters, an unknown script)."""
        return self.ranking[0][0] if self.ranking else None


class Detector:
    """Loads the identifiers and our own evidence once; `guess` takes about 0.3 ms. Safe to call from several threads."""

    def __init__(self, languages: Languages, evidence: Evidence) -> None:
        self._identifiers, self._scripts = Identifiers(languages), Scripts(languages)
        self._vocabulary, self._examples = evidence.vocabulary, evidence.examples
        self._romanised = [romanised(code) for code, language in languages.items() if language.romanised]

    @classmethod
    def load(cls, languages: Languages, evidence: Path, examples: Path) -> Detector:
        """With the trained evidence of the folder `evidence`; before the first training with what the examples say."""
        return cls(languages, Evidence.load(evidence, languages, examples))

    def guess(self, text: str) -> Guess:
        """The languages that `text` may be in. Empty ranking for no letters or a script that none of our languages uses."""
        script = main_script(text)
        possible = self._scripts.languages(script)
        found = words(text)
        if not possible or is_foreign(text):
            return Guess((), script, len(found), other=bool(script))
        if len(possible) == 1:
            return Guess(((next(iter(possible)), 1.0),), script, len(found))
        general, outside = self._identifiers.probabilities(text, possible)
        surer = min(1 + _SURER * len(found), _SUREST)
        chances = _softmax({label: surer * score for label, score in self._scores(text, script, found, general).items()})
        spoken = with_borrowing(self._vocabulary, found, self._with_short(text, _by_language(chances)))
        ranking = _ranked(spoken)
        return Guess(ranking, script, len(found), self._is_other(found, outside))

    def _scores(self, text: str, script: str, found: list[str], general: Mapping[str, float]) -> dict[str, float]:
        labels = [*general, *(self._romanised if script == "LATIN" else ())]
        vocabulary = mixed_scores(self._vocabulary, found, labels)
        letters = self._examples.scores(text, script) if script in _EXAMPLES else {}
        excluded = ruled_out(text, script, general)
        unknown = math.log(_ROMANISED[min(len(found), len(_ROMANISED)) - 1]) if found else math.log(_LEAST)
        weight = _VOCABULARY_SHORT if len(found) <= _SHORT_WORDS else _VOCABULARY
        scores = {}
        for label in labels:
            scores[label] = math.log(general[label] + _LEAST) if label in general else unknown
            scores[label] += weight * vocabulary.get(label, 0.0) - _RULED_OUT * excluded.get(label, 0.0)
            if letters:
                scores[label] += _EXAMPLES[script] * letters.get(label, min(letters.values()))
        return scores

    def _with_short(self, text: str, chances: dict[str, float]) -> dict[str, float]:
        codes = self._examples.short(text)
        if not codes:
            return chances
        inside = {code: chances.get(code, 0.0) + 0.05 for code in codes}
        scale = (1 - _UNLIKELIER) / sum(inside.values())
        outside = {code: chance * _UNLIKELIER for code, chance in chances.items() if code not in inside}
        return {**outside, **{code: value * scale for code, value in inside.items()}}

    def _is_other(self, found: list[str], outside: float) -> bool:
        if len(found) < _OUTSIDE_WORDS or outside < _OUTSIDE:
            return False
        known = [self._vocabulary.known(word) for word in found]
        most = max((sum(label in entry for entry in known) for label in self._vocabulary.labels), default=0)
        return most < _OUTSIDE_KNOWN * len(found)


def _softmax(scores: Mapping[str, float]) -> dict[str, float]:
    top = max(scores.values())
    weights = {label: math.exp(score - top) for label, score in scores.items()}
    total = sum(weights.values())
    return {label: weight / total for label, weight in weights.items()}


def _by_language(chances: Mapping[str, float]) -> dict[str, float]:
    summed: dict[str, float] = {}
    for label, chance in chances.items():
        code = language_of(label)
        summed[code] = summed.get(code, 0.0) + chance
    return summed


def _ranked(chances: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    total = sum(chances.values()) or 1.0
    return tuple(sorted(((code, chance / total) for code, chance in chances.items()), key=lambda item: -item[1]))
