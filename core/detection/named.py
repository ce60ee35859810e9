"""Language names inside a message ("speak Polish please", "اردو میں لکھیں"): which language does the resident ask for?"""

from __future__ import annotations

from babel import Locale, UnknownLocaleError

from core.detection.examples import words
from core.languages import Languages
from core.text import fold

_BY_HAND = {
    "mandarin": "zh", "cantonese": "zh", "farsi": "fa", "dari": "fa", "panjabi": "pa", "filipino": "tl", "kurmanji": "ku",
    "sorani": "ckb", "pushto": "ps", "flemish": "nl", "angrezi": "en", "inglizi": "en", "ingles": "en", "arabi": "ar", "3arabi": "ar",
    "nepalese": "ne", "moldovan": "ro", "bangla": "bn", "عربي": "ar", "العربي": "ar", "بالعربي": "ar", "بالعربيه": "ar", "انگلش": "en",
    "इंग्लिश": "en", "ਇੰਗਲਿਸ਼": "en", "ivrit": "he",
}  # fmt: skip
_SHORTEST = 4


class LanguageNames:
    """Names of our languages in English, in themselves, and in every offered language (Unicode CLDR, by Babel)."""

    def __init__(self, languages: Languages) -> None:
        self._codes: dict[str, str] = {fold(name): code for name, code in _BY_HAND.items() if code in languages}
        for code, language in languages.items():
            for name in (language.name, language.own):
                self._add(name.split(" (")[0], code)
        for spoken in languages.offered:
            names = _names_in(spoken.code)
            for code in languages:
                self._add(names.get(code, ""), code)

    def _add(self, name: str, code: str) -> None:
        folded = " ".join(words(name))
        if folded and " " not in folded:
            self._codes.setdefault(folded, code)

    def asked(self, text: str, spoken: str | None) -> str | None:
        """The language asked for: the only one named; with several, the one the message is written in; else None."""
        named = dict.fromkeys(code for word in words(text) for code in self._matches(word))
        if spoken in named:
            return spoken if len(named) > 1 else next(iter(named))
        return next(iter(named)) if len(named) == 1 else None

    def _matches(self, word: str) -> list[str]:
        if word in self._codes:
            return [self._codes[word]]
        # Inflected names ("हिन्दीमा", "لعربية", "polsku"): a name that begins or ends the word and leaves little of it.
        near = [code for name, code in self._codes.items() if _close(word, name)]
        return near[:1]


def _close(word: str, name: str) -> bool:
    if len(name) < _SHORTEST or len(word) - len(name) > 3:
        return False
    return word.startswith(name) or word.endswith(name)


def _names_in(code: str) -> dict[str, str]:
    try:
        return dict(Locale.parse(code).languages)
    except (UnknownLocaleError, ValueError):
        return {}
