"""One text in; the probability of each language out. See docs/decisions/0005-language-detection.md for the figures."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from core.detection.examples import ExampleModel, read_examples, words
from core.detection.identifiers import Identifiers
from core.detection.scripts import candidates, main_script
from core.languages import Languages

SURE = 0.98
_SAME_SCRIPT_FACTOR = 4.0  # how much a nat of mean log-likelihood an n-gram from our examples weighs
_UNLIKELIER = 0.02  # of a short message that is one of our examples: all other languages together
# Romanised: twice the share of words that only our romanised examples have, plus the likelihood gained over English,
# against three times the best probability of any other language in Latin letters.
_COVER, _GAIN, _RIVAL = 2.0, 1.0, 3.0


@dataclass(frozen=True)
class Guess:
    """Probabilities by language code, most likely first, summing to one; `script` of most letters; `words` counted."""

    ranking: tuple[tuple[str, float], ...]
    script: str
    words: int

    @property
    def best(self) -> str | None:
        """The most likely language, or None where nothing can be said (no letters, an unknown script)."""
        return self.ranking[0][0] if self.ranking else None


class Detector:
    """Loads the identifiers and our own evidence once; `guess` takes about 0.2 ms. Safe to call from several threads."""

    def __init__(self, languages: Languages, model: ExampleModel) -> None:
        self._identifiers, self._model = Identifiers(languages), model
        self._romanised = [code for code, language in languages.items() if language.romanised]
        self._known = frozenset(languages)

    @classmethod
    def load(cls, languages: Languages, model_file: Path, examples: Path) -> Detector:
        """With the trained evidence; where that file is missing, with evidence made from the examples on the spot (1 s)."""
        try:
            model = ExampleModel.load(model_file)
        except (OSError, ValueError, KeyError):
            model = ExampleModel.train(read_examples(examples))
        return cls(languages, model)

    def guess(self, text: str) -> Guess:
        """The languages that `text` may be in. Empty ranking for no letters or a script that none of our languages uses."""
        script = main_script(text)
        possible = candidates(text, script) & self._known
        count = len(words(text))
        if not possible:
            return Guess((), script, count)
        if len(possible) == 1:
            return Guess(((next(iter(possible)), 1.0),), script, count)
        chances = self._identifiers.probabilities(text, possible)
        if script == "LATIN":
            chances = self._with_romanised(text, chances, unmarked=len(possible) > 15)
        else:
            chances = self._with_examples(text, script, chances)
        chances = self._with_short(text, chances)
        total = sum(chances.values()) or 1.0
        ranking = sorted(((code, chance / total) for code, chance in chances.items()), key=lambda item: -item[1])
        return Guess(tuple(ranking), script, count)

    def _with_examples(self, text: str, script: str, chances: dict[str, float]) -> dict[str, float]:
        scores = {code: value for code, value in self._model.scores(text, script).items() if code in chances}
        if len(scores) < 2:
            return chances
        top = max(scores.values())
        weight = {code: math.exp(_SAME_SCRIPT_FACTOR * (value - top)) for code, value in scores.items()}
        return {code: (chance + 0.01) * weight.get(code, 1.0) for code, chance in chances.items()}

    def _with_romanised(self, text: str, chances: dict[str, float], unmarked: bool) -> dict[str, float]:
        """Adds the romanised languages. Text with letters of one European language (`unmarked` false) is never romanised."""
        scores = self._model.scores(text, "LATIN")
        own = {code: scores[code] for code in self._romanised if code in scores}
        if not unmarked or not own or "en" not in scores:
            return chances
        gain = max(own.values()) - scores["en"]
        cover = self._cover(text)
        rival = max((chance for code, chance in chances.items() if code != "en"), default=0.0)
        strength = _COVER * cover + _GAIN * max(-2.0, min(gain, 2.0)) - _RIVAL * rival
        if gain <= 0 or strength <= 0 or (len(words(text)) == 1 and cover < 1):
            return chances
        top = max(own.values())
        weight = {code: math.exp(_SAME_SCRIPT_FACTOR * (value - top)) for code, value in own.items()}
        share = strength / (strength + 0.5)
        total = sum(weight.values())
        mixed = {code: chance * (1 - share) for code, chance in chances.items()}
        for code, value in weight.items():
            mixed[code] = mixed.get(code, 0.0) + share * value / total
        return mixed

    def _cover(self, text: str) -> float:
        """The share of words that our romanised examples have and English ones (almost) have not."""
        found = words(text)
        hits = 0
        for word in found:
            known = self._model.known(word, "LATIN")
            own = max((known[code] for code in self._romanised if code in known), default=None)
            hits += own is not None and ("en" not in known or own - known["en"] > 1)
        return hits / max(1, len(found))

    def _with_short(self, text: str, chances: dict[str, float]) -> dict[str, float]:
        codes = self._model.short(text)
        if not codes:
            return chances
        inside = {code: chances.get(code, 0.0) + 0.05 for code in codes}
        scale = (1 - _UNLIKELIER) / sum(inside.values())
        outside = {code: chance * _UNLIKELIER for code, chance in chances.items() if code not in inside}
        return {**outside, **{code: value * scale for code, value in inside.items()}}
