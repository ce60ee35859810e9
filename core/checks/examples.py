"""Examples under data/nlu: enough of each, none twice, none under two intents, in the language's own script or romanised."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from pathlib import Path

from core.catalogue import Content
from core.checks.finding import Finding
from core.detection.examples import read_labelled
from core.detection.scripts import Scripts, main_script
from core.language_progress import EXAMPLES_WANTED

_MARKUP = re.compile(r"[\[\]{}()|]")
_SPACE = re.compile(r"[\s!?.,;:'\"…،؟।]+")


def check(folder: Path, content: Content) -> list[Finding]:
    """Findings over all offered languages."""
    counts: dict[tuple[str, str], int] = defaultdict(int)
    places: dict[tuple[str, str], list[str]] = defaultdict(list)
    found: list[Finding] = []
    scripts = Scripts(content.languages)
    for language, intent, text in read_labelled(folder):
        where = f"data/nlu/{language}/{intent}.yml"
        counts[language, intent] += 1
        places[language, _same(text)].append(intent)
        if not _same(text):
            found.append(Finding(where, f"an example without words: {text[:40]!r}"))
        if _MARKUP.search(text):
            found.append(Finding(where, f"brackets mean something else to Rasa: {text[:40]!r}"))
        if not _script_fits(language, text, scripts):
            found.append(Finding(where, f"wrong script: {text[:40]!r}"))
    for (language, text), intents in places.items():
        if len(intents) > 1:
            found.append(
                Finding(f"data/nlu/{language}", f"{text[:40]!r} stands {len(intents)} times, under {sorted(set(intents))}")
            )
    wanted = [topic.id for topic in content.topics.values() if topic.trained]
    for spoken in content.languages.offered:
        for intent in wanted:
            number, needed = counts[spoken.code, intent], EXAMPLES_WANTED[content.topics[intent].level]
            if number < needed:
                where = f"data/nlu/{spoken.code}/{intent}.yml"
                found.append(Finding(where, f"{number} examples, at least {needed} are needed"))
    return found


def _same(text: str) -> str:
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


def _script_fits(language: str, text: str, scripts: Scripts) -> bool:
    script = main_script(text)
    if script in ("", "LATIN"):
        return True  # numbers, emoji, English words, romanised
    return language in scripts.languages(script)
