"""What script and single letters say for certain: the languages (of our list) that a text can be in."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from core.languages import Language

# Languages that are also written in a second script; the first one stands in content/languages.yml.
_ALSO = {"hr": ("CYRILLIC",), "zh": ("BOPOMOFO",)}
_KANA = frozenset({"HIRAGANA", "KATAKANA"})
# A letter that only these languages write. Letters that many share, or that people import with names, are left out;
# so are چ and گ, which Iraqi and Maghrebi Arabic is typed with.
LETTERS = {
    "ٹڈڑںے": "ur", "ټډړږښګڼۍځڅ": "ps", "ڕڵێۆ": "ckb", "ة": "ar", "پ": "fa ur ps ckb",
    "ژ": "fa ur ps ckb", "ە": "ckb",
    "іїєґ": "uk", "ыэё": "ru", "ђјљњћџ": "hr",
    "łżźśń": "pl", "ąę": "pl lt", "ėįų": "lt", "āēīļķņģ": "lv", "ū": "lt lv", "ășț": "ro vi", "șț": "ro", "őű": "hu",
    "ğı": "tr", "ş": "tr ku ro", "ěřů": "cs", "ľĺŕ": "sk", "đ": "vi hr", "ươ": "vi", "ŵŷ": "cy", "ß": "de", "ñ": "es tl",
    "ãõ": "pt vi", "č": "lt lv cs sk hr", "š": "lt lv cs sk hr", "ž": "lt lv cs sk hr", "ćć": "pl hr", "î": "ro fr ku cy it",
    "ë": "sq nl fr", "œæ": "fr", "ù": "fr it vi", "ì": "it vi", "ò": "it vi",
}  # fmt: skip
# The languages whose letters were surveyed for the table; a language added later is never ruled out by it.
_SURVEYED = frozenset(
    "en he hi ne pa ur ar pl ro bg lt zh ta ru pt sk es fr tr hu it "  # noqa: SIM905 - a list of 42 strings reads worse
    "bn ml lv tl fa el cs sq de ku ckb gu uk ps vi so am th nl hr cy".split()
)
_ALLOWED: dict[str, frozenset[str]] = {}
for _letters, _codes in LETTERS.items():
    for _letter in _letters:
        _known = _ALLOWED.get(_letter, frozenset(_codes.split()))
        _ALLOWED[_letter] = _known & frozenset(_codes.split())
# Letters of languages that are not ours but share a script with one that is: Tigrinya, Yiddish.
_FOREIGN = frozenset("ቐቑቒቓቔቕቘቚቛቜቝኣⶓጏװױײ")


class Scripts:
    """Which languages of the register are written in which script."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        found: dict[str, set[str]] = {}
        for code, language in languages.items():
            for script in (language.script, *_ALSO.get(code, ())):
                found.setdefault(script, set()).add(code)
        self._codes = {script: frozenset(codes) for script, codes in found.items()}

    def languages(self, script: str) -> frozenset[str]:
        """The languages of a script; empty for one that none of ours uses."""
        return self._codes.get(script, frozenset())

    def shared(self, script: str) -> bool:
        """True if several languages use the script: then it does not decide."""
        return len(self.languages(script)) > 1


@lru_cache(maxsize=8192)
def script_of(letter: str) -> str:
    """The script's name in Unicode (LATIN, ARABIC, …); empty for what is no letter."""
    if not letter.isalpha() and not unicodedata.category(letter).startswith("M"):
        return ""
    name = unicodedata.name(letter, "").split(" ")[0]
    return "" if name in ("COMBINING", "ZERO", "MODIFIER") else name


def main_script(text: str) -> str:
    """The script of most letters; a script other than Latin wins from a third on, since English words are mixed into all others.

    Chinese characters beside kana are Japanese.
    """
    counts = Counter(filter(None, map(script_of, text)))
    if not counts:
        return ""
    total = sum(counts.values())
    others = [(count, name) for name, count in counts.items() if name != "LATIN"]
    name = max(others)[1] if others and max(others)[0] * 3 >= total else counts.most_common(1)[0][0]
    return "JAPANESE" if name == "CJK" and _KANA & counts.keys() else name


def is_foreign(text: str) -> bool:
    """True if letters show a language that is none of ours, though its script is (Tigrinya beside Amharic)."""
    return any(letter in _FOREIGN for letter in text)


def ruled_out(text: str, script: str, possible: Iterable[str]) -> dict[str, float]:
    """The share of the text's words that each language cannot write, 0 to 1. A foreign name in a long text weighs little."""
    possible = frozenset(possible)
    written = [word for word in text.lower().split() if any(map(str.isalpha, word))]
    counts = dict.fromkeys(possible, 0)
    for word in written:
        allowed = _writers(word, script, possible)
        for code in possible - allowed:
            counts[code] += 1
    return {code: count / len(written) for code, count in counts.items()} if written else {}


def _writers(word: str, script: str, possible: frozenset[str]) -> frozenset[str]:
    allowed = possible
    for letter in word:
        codes = _ALLOWED.get(letter)
        if codes and possible & codes and script_of(letter) == script:
            allowed = allowed & (codes | (possible - _SURVEYED))
    return allowed
