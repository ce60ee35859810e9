"""`./staysafe language status`: how far each language is; `./staysafe language add CODE`: begin a new one."""

from __future__ import annotations

import sys
from collections import Counter

from core import settings as core_settings
from core.catalogue import Content, load_content
from core.checks import words
from core.detection.examples import read_labelled
from core.language_progress import Progress, progress
from core.settings import Settings
from core.topics import LEVELS
from core.words import FILES
from launcher.scaffold import scaffold

USAGE = "use: ./staysafe language status | ./staysafe language add CODE (a code of ISO 639, such as fi)"


def main(arguments: list[str]) -> int:
    """The exit code: 2 for a wrong call or a language that cannot be added."""
    settings = core_settings.load()
    if arguments == ["status"]:
        return _status(settings)
    if len(arguments) == 2 and arguments[0] == "add":
        for line in scaffold(arguments[1], settings):
            print(line)
        return 0
    print(USAGE, file=sys.stderr)
    return 2


def _status(settings: Settings) -> int:
    content = load_content(settings.content)
    counts: dict[str, Counter[str]] = {}
    for code, intent, _text in read_labelled(settings.examples):
        counts.setdefault(code, Counter())[intent] += 1
    print(
        f"{'':4}{'language':22}{'words: ' + ' · '.join(LEVELS):27}{'examples: ' + ' · '.join(LEVELS):30}{'smallest':>8}  state"
    )
    for code in content.languages:
        print(_line(content, progress(content, code, _present(settings, code), counts.get(code, {}))))
    return 0


def _present(settings: Settings, code: str) -> set[str]:
    paths = [settings.content / code / name for name in FILES]
    return {message for path in paths if path.exists() for message in words.read(path)[0]}


def _line(content: Content, found: Progress) -> str:
    language = content.languages[found.code]
    said = " · ".join(f"{found.have[level]}/{found.wanted[level]}" for level in LEVELS)
    understood = " · ".join(f"{found.examples[level]}/{found.intents[level]}" for level in LEVELS)
    return f"{found.code:4}{language.name:22}{said:27}{understood:30}{found.smallest:8}  {_state(content, found)}"


def _state(content: Content, found: Progress) -> str:
    language = content.languages[found.code]
    if not language.offered:
        return (
            "ready: set offered to true" if found.can_be_offered else "not offered: words that are needed in danger are missing"
        )
    whole = "" if found.complete else ", English stands in for the rest"
    if language.status == "reviewed":
        return f"reviewed by {language.reviewer}, {language.reviewed}{whole}"
    return f"{language.status}{whole}"
