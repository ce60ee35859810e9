"""The two general identifiers, restricted to candidates: py3langid (weight .65) and eldc (.35), as measured side by side."""

from __future__ import annotations

import threading
from collections.abc import Iterable

import eldc
from py3langid.langid import MODEL_FILE, LanguageIdentifier

WEIGHTS = {"py3langid": 0.65, "eldc": 0.35}
SHARPEN = 8.0  # eldc gives similarities, not probabilities: the eighth power of a share behaves like one
_TO_OURS = {"sr": "hr", "bs": "hr", "sdh": "ckb", "kmr": "ku", "fil": "tl", "zh-cn": "zh", "yue": "zh"}
_lock = threading.Lock()


class Identifiers:
    """Probabilities by language code. Loads both models once (about 0.5 s, 180 MB)."""

    def __init__(self, codes: Iterable[str]) -> None:
        self._known = frozenset(codes)
        self._py = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        eldc.init()
        self._eldc = eldc.instance()
        self._eldc.set_scores(eldc.MAX_SCORES)
        self._eldc_known = frozenset(_TO_OURS.get(code, code) for code in eldc.LANGUAGES)

    def probabilities(self, text: str, allowed: frozenset[str]) -> tuple[dict[str, float], float]:
        """Weighted mean of both, over `allowed` only, and the chance (by py3langid, which knows 97) that it is none of our languages.

        An identifier that finds nothing is left out.
        """
        padded = f" {text.strip()} "
        with _lock:  # eldc's buffers are not safe for two threads
            raw = self._eldc.detect_details(padded).scores
        ranks = dict(self._py.rank(padded))
        general = _restricted(ranks, allowed, 1.0)
        outside = 1.0 - sum(chance for code, chance in ranks.items() if _TO_OURS.get(code, code) in self._known)
        compact = _restricted(raw, allowed, SHARPEN)
        if not general or not compact:
            return {code: (general or compact).get(code, 0.0) for code in allowed}, outside
        # eldc does not know every language: it may only share out what py3langid gives to those it knows.
        known = sum(general.get(code, 0.0) for code in allowed & self._eldc_known)
        mixed = {code: WEIGHTS["py3langid"] * general.get(code, 0.0) for code in allowed}
        for code in allowed:
            share = known * compact.get(code, 0.0) if code in self._eldc_known else general.get(code, 0.0)
            mixed[code] += WEIGHTS["eldc"] * share
        return mixed, outside


def _restricted(scores: dict[str, float], allowed: frozenset[str], power: float) -> dict[str, float]:
    ours: dict[str, float] = {}
    for code, value in scores.items():
        name = _TO_OURS.get(code, code)
        if name in allowed:
            ours[name] = max(ours.get(name, 0.0), float(value)) if power != 1.0 else ours.get(name, 0.0) + float(value)
    top = max(ours.values(), default=0.0)
    if top <= 0:
        return {}
    powered = {code: (value / top) ** power for code, value in ours.items()}
    total = sum(powered.values())
    return {code: value / total for code, value in powered.items()}
