"""What script and single letters say for certain: the languages (of our list) that a text can be in."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import lru_cache

ONE_LANGUAGE = {
    "HEBREW": "he", "GURMUKHI": "pa", "GUJARATI": "gu", "TAMIL": "ta", "MALAYALAM": "ml", "BENGALI": "bn",
    "THAI": "th", "ETHIOPIC": "am", "GREEK": "el", "CJK": "zh", "BOPOMOFO": "zh",
}  # fmt: skip
SEVERAL = {
    "DEVANAGARI": frozenset({"hi", "ne"}),
    "ARABIC": frozenset({"ar", "fa", "ur", "ps", "ckb"}),
    "CYRILLIC": frozenset({"bg", "ru", "uk", "hr"}),
    # The romanised forms of other languages come apart from these (core.detection.detector).
    "LATIN": frozenset(
        {
            "en",
            "pl",
            "ro",
            "lt",
            "pt",
            "sk",
            "es",
            "fr",
            "tr",
            "hu",
            "it",
            "lv",
            "tl",
            "cs",
            "sq",
            "de",
            "ku",
            "vi",
            "so",
            "nl",
            "hr",
            "cy",
        }
    ),
}
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
_ALLOWED: dict[str, frozenset[str]] = {}
for _letters, _codes in LETTERS.items():
    for _letter in _letters:
        _known = _ALLOWED.get(_letter, frozenset(_codes.split()))
        _ALLOWED[_letter] = _known & frozenset(_codes.split())


@lru_cache(maxsize=8192)
def script_of(letter: str) -> str:
    """The script's name in Unicode (LATIN, ARABIC, …); empty for what is no letter."""
    if not letter.isalpha() and not unicodedata.category(letter).startswith("M"):
        return ""
    name = unicodedata.name(letter, "").split(" ")[0]
    return "" if name in ("COMBINING", "ZERO", "MODIFIER") else name


def main_script(text: str) -> str:
    """The script of most letters; a script other than Latin wins from a third on, since English words are mixed into all others."""
    counts = Counter(filter(None, map(script_of, text)))
    if not counts:
        return ""
    total = sum(counts.values())
    others = [(count, name) for name, count in counts.items() if name != "LATIN"]
    if others and max(others)[0] * 3 >= total:
        return max(others)[1]
    return counts.most_common(1)[0][0]


def candidates(text: str, script: str) -> frozenset[str]:
    """The languages that the script and the letters allow; empty for a script that none of our languages uses."""
    if script in ONE_LANGUAGE:
        return frozenset({ONE_LANGUAGE[script]})
    possible = SEVERAL.get(script, frozenset())
    for letter in dict.fromkeys(text.lower()):
        allowed = _ALLOWED.get(letter)
        if allowed and possible & allowed and script_of(letter) == script:
            possible = possible & allowed
    return possible
