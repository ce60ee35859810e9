"""Which languages use a word, and how often: one sorted table of hashes for all languages, looked up in a microsecond.

Statistics of letters cannot tell "voda" (Slovak, Czech, Croatian) from "vode"; lists of real words can. Sources: see
core/detection/word_lists.py. The table is made by training and read by every process (about 20 MB in memory).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.detection.labels import language_of

_STEP = 0.1  # logarithms are kept in one byte: 0 to -25.5
_UNSEEN = 3e-8  # frequency of a word that a long list does not have
_UNSEEN_SHORT = 1e-6  # and of one that only a short list could have had
_LONG = 20_000


class Vocabulary:
    """Frequencies of words by label (a language, or its romanised form). `floors`: logarithm of the frequency of a word that a
    label's list does not have."""

    def __init__(
        self,
        labels: list[str],
        sizes: list[int],
        hashes: NDArray[np.uint64],
        owners: NDArray[np.uint8],
        logs: NDArray[np.uint8],
    ) -> None:
        self.labels, self._sizes = labels, sizes
        self._hashes, self._owners, self._logs = hashes, owners, logs
        self.floors = {label: _floor(label, size) for label, size in zip(labels, sizes, strict=True)}
        self.lowest = math.log(_UNSEEN)

    @classmethod
    def build(cls, lists: Mapping[str, Mapping[str, float]]) -> Vocabulary:
        """From the frequency (0 to 1) of each word by label. Words are folded already (core.detection.examples.words)."""
        labels = sorted(lists)
        hashes = [_hash(word) for label in labels for word in lists[label]]
        owners = [owner for owner, label in enumerate(labels) for _ in lists[label]]
        logs = [round(-math.log(f) / _STEP) for label in labels for f in lists[label].values()]
        order = np.argsort(np.array(hashes, np.uint64), kind="stable")
        return cls(
            labels,
            [len(lists[label]) for label in labels],
            np.array(hashes, np.uint64)[order],
            np.array(owners, np.uint8)[order],
            np.clip(np.array(logs, np.int64), 0, 255).astype(np.uint8)[order],
        )

    def known(self, word: str) -> dict[str, float]:
        """Logarithm of the word's frequency, for the labels that have it."""
        key = np.uint64(_hash(word))
        first, last = np.searchsorted(self._hashes, key, "left"), np.searchsorted(self._hashes, key, "right")
        return {self.labels[self._owners[row]]: -_STEP * float(self._logs[row]) for row in range(first, last)}

    def save(self, path: Path) -> None:
        """Writes the table as a compressed NumPy file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez_compressed(
            path,
            labels=np.array(self.labels),
            sizes=np.array(self._sizes),
            hashes=self._hashes,
            owners=self._owners,
            logs=self._logs,
        )

    @classmethod
    def load(cls, path: Path) -> Vocabulary:
        """Reads a table written by `save`. Raises OSError, ValueError or KeyError for a missing or broken file."""
        with np.load(path, allow_pickle=False) as table:
            sizes = [int(size) for size in table["sizes"]]
            return cls([str(label) for label in table["labels"]], sizes, table["hashes"], table["owners"], table["logs"])


def _hash(word: str) -> int:
    return int.from_bytes(blake2b(word.encode("utf-8", "replace"), digest_size=8).digest(), "little")


def _floor(label: str, size: int) -> float:
    # A romanised list is short too, but there most unknown words are of other languages.
    return math.log(_UNSEEN_SHORT if size < _LONG and label == language_of(label) else _UNSEEN)
