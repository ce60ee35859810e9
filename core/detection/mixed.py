"""Messages that mix in English, as migrants write: "police ko call karu kya", "what's the threat level acum?"."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from core.detection.labels import language_of
from core.detection.vocabulary import Vocabulary
from core.languages import SOURCE

_BORROWED = 0.05  # the share of English words in a message in another language, before anything is known
# A word that English does not have and another language has among its common ones; from one in eight on, the writer speaks that one.
_NOT_ENGLISH, _COMMON, _SHARE, _FEWEST_WORDS = math.log(3e-7), math.log(5e-5), 0.12, 3
_BELIEVED = 0.8


def mixed_scores(vocabulary: Vocabulary, words: Sequence[str], labels: Sequence[str]) -> dict[str, float]:
    """Mean logarithm of the words' frequencies by label, where each word may also be a borrowed English one."""
    found = [vocabulary.known(word) for word in words]
    if not found or not vocabulary.labels:
        return {}
    scores = dict.fromkeys(labels, 0.0)
    floors = vocabulary.floors
    for known in found:
        english = known.get(SOURCE)
        borrowed = math.log(_BORROWED) + english if english is not None else -math.inf
        for label in labels:
            own = known.get(label, floors.get(label, vocabulary.lowest))
            scores[label] += own if label == SOURCE else max(own, borrowed)
    return {label: score / len(found) for label, score in scores.items()}


def with_borrowing(vocabulary: Vocabulary, words: Sequence[str], chances: Mapping[str, float]) -> dict[str, float]:
    """The chances by language, where what looks like English may be another language with many English words in it."""
    if len(words) < _FEWEST_WORDS or max(chances, key=lambda code: chances[code]) != SOURCE:
        return dict(chances)
    votes: Counter[str] = Counter()
    for word in words:
        known = vocabulary.known(word)
        if known.get(SOURCE, -math.inf) <= _NOT_ENGLISH:
            votes.update({language_of(label) for label, logarithm in known.items() if logarithm >= _COMMON and label != SOURCE})
    most = max(votes.values(), default=0)
    if most < _SHARE * len(words) or not most:
        return dict(chances)
    code = max((code for code, count in votes.items() if count == most), key=lambda code: chances.get(code, 0.0))
    rest = {other: chance * (1 - _BELIEVED) for other, chance in chances.items()}
    return {**rest, code: rest.get(code, 0.0) + _BELIEVED}
