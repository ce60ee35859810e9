"""How well each language is recognised, by length, and romanised and mixed messages: writes docs/languages.md.

    ./staysafe bench languages LENGTHS.jsonl [MESSAGES.jsonl ...]

LENGTHS has {"text", "lang", "band"} lines (band: w1, w2-3, w4-8, sent); MESSAGES {"id", "text", "lang"} lines, whose id says
-latin- for romanised, -nodia for typed without marks, -mix for mixed with English.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from core import settings
from core.detection.detector import Detector
from core.languages import Languages, load_languages
from core.settings import ROOT

BANDS = {"w1": "1 word", "w2-3": "2-3 words", "w4-8": "4-8 words", "sent": "sentence"}
KINDS = {"latin": "romanised", "nodia": "without marks", "mix": "mixed with English", "plain": "as written"}
SAME = {"sr": "hr", "bs": "hr", "sh": "hr", "kmr": "ku", "fil": "tl"}
Scores = dict[str, dict[str, tuple[int, int]]]


def main(arguments: list[str]) -> int:
    """Prints the means and writes the table; 2 without a file."""
    if not arguments:
        print(__doc__)
        return 2
    values = settings.load()
    languages = load_languages(values.content / "languages.yml")
    detector = Detector.load(languages, values.language_evidence, values.examples)
    rows = [json.loads(line) for path in arguments for line in Path(path).read_text(encoding="utf-8").splitlines() if line]
    scores = scored(detector, rows)
    text = page(languages, scores)
    (ROOT / "docs" / "languages.md").write_text(text, encoding="utf-8")
    print("\n".join(line for line in text.splitlines() if line.startswith("| **")))
    return 0


def scored(detector: Detector, rows: list[dict[str, str]]) -> Scores:
    """Right and all, by kind of text and language."""
    right: Counter[tuple[str, str]] = Counter()
    seen: Counter[tuple[str, str]] = Counter()
    for row in rows:
        key = (_kind(row), SAME.get(row["lang"], row["lang"]))
        seen[key] += 1
        best = detector.guess(row["text"]).best
        right[key] += best == key[1] or (key[0] == "latin" and {best, key[1]} == {"hi", "ur"})
    table: Scores = {}
    for (kind, code), count in seen.items():
        table.setdefault(kind, {})[code] = (right[kind, code], count)
    return table


def _kind(row: dict[str, str]) -> str:
    if "band" in row:
        return row["band"]
    return next((kind for kind in KINDS if f"-{kind}" in row["id"]), "plain")


def page(languages: Languages, scores: Scores) -> str:
    """docs/languages.md."""
    columns = {**BANDS, **KINDS}
    shown = [kind for kind in columns if kind in scores]
    lines = [
        "# Languages: how well each is recognised",
        "",
        "Written by `./staysafe bench languages`; do not edit. Per cent of texts whose language was found, no conversation known.",
        "Romanised Hindi and Urdu count as one: a single message can rarely tell them apart. The texts are real lines and messages",
        "that no part of the service was made from.",
        "",
        "| language | " + " | ".join(columns[kind] for kind in shown) + " |",
        "| --- |" + " --- |" * len(shown),
        "| **mean over languages** | " + " | ".join(_mean(scores[kind]) for kind in shown) + " |",
    ]
    for code, language in languages.items():
        cells = [_cell(scores[kind].get(code)) for kind in shown]
        lines.append(f"| {language.name} ({code}) | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _mean(by_language: dict[str, tuple[int, int]]) -> str:
    return f"{100 * sum(right / count for right, count in by_language.values()) / len(by_language):.1f}"


def _cell(score: tuple[int, int] | None) -> str:
    return f"{100 * score[0] / score[1]:.0f}" if score else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
