"""The emergency lane alone: what it catches of emergencies and lets through of calm messages, by language, and its time a message.

    ./staysafe bench lane [--language CODE] [--missed] [--unseen] [--verdicts]

By default over data/nlu (which the phrases may have been written after); --unseen: over benchmarks/examples (never looked at).
--verdicts prints nothing but a verdict a message (for benchmarks/understanding.py). --missed prints every emergency that no phrase caught and every calm message that one did.
"""

from __future__ import annotations

import sys
import time
from collections import Counter, defaultdict

from core import settings as core_settings
from core.detection.detector import Detector
from core.detection.examples import read_labelled
from core.emergencies.kinds import load_kinds
from core.emergencies.phrases import load_phrases, read_phrases
from core.languages import SOURCE, load_languages
from core.settings import ROOT
from gateway.emergencies.lane import EMERGENCY, SENSITIVE, Lane

DANGER = {"emergency"}
OFFICERS = {"suspicious_activity", "person_concern", "hate_crime", "community_tension", "self_harm", "domestic_abuse", "human"}
EITHER = {"acid_attack", "suspicious_item", "abuse", "other_crime"}


def main(arguments: list[str]) -> int:
    """Prints a table; always 0."""
    settings = core_settings.load()
    languages = load_languages(settings.content / "languages.yml")
    detector = Detector.load(languages, settings.language_evidence, settings.examples)
    started = time.perf_counter()
    only = arguments[arguments.index("--language") + 1] if "--language" in arguments else None
    folder = settings.content / "emergencies"
    books = load_phrases(folder) if only is None else {code: read_phrases(folder / f"{code}.yml") for code in {only, SOURCE}}
    lane = Lane(load_kinds(settings.content / "emergencies.yml"), list(books.values()), detector)
    took = time.perf_counter() - started
    examples = ROOT / "benchmarks" / "examples" if "--unseen" in arguments else settings.examples
    rows = [row for row in read_labelled(examples) if row[0] in books and only in (None, row[0])]
    if "--verdicts" in arguments:
        print("\n".join(lane.look(text).verdict for _code, _intent, text in rows))
        return 0
    print(f"{len(books)} languages, made in {took:.1f} s")
    _report(lane, rows, "--missed" in arguments)
    return 0


def _report(lane: Lane, rows: list[tuple[str, str, str]], missed: bool) -> None:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    times = []
    for _code, _intent, text in rows[:2000]:
        lane.look(text)  # each phrase is compiled when it is first nearly met
    for code, intent, text in rows:
        started = time.perf_counter()
        seen = lane.look(text)
        times.append(time.perf_counter() - started)
        group = "danger" if intent in DANGER else "officers" if intent in OFFICERS else "either" if intent in EITHER else "calm"
        counts[code].update((group, f"{group} {seen.verdict}"))
        wrong = (group == "danger") != (seen.verdict == EMERGENCY) or (group == "calm" and seen.verdict == SENSITIVE)
        if missed and wrong and group in ("danger", "calm"):
            print(f"{code} {intent:20} {seen.verdict:9} {seen.kind or seen.topic:12} {seen.phrase[:40]:40} | {text}")
    _table(counts)
    times.sort()
    if times:
        print(f"a message: p50 {1e6 * times[len(times) // 2]:.0f} µs, p99 {1e6 * times[int(len(times) * 0.99)]:.0f} µs")


def _table(counts: dict[str, Counter[str]]) -> None:
    print("     danger caught (+ likely)   officers' seen (emergency)   calm alarmed   calm to an officer")
    for code, found in [*sorted(counts.items()), ("all", sum(counts.values(), Counter()))]:

        def share(group: str, verdict: str, found: Counter[str] = found) -> str:
            return f"{100 * found[f'{group} {verdict}'] / max(1, found[group]):5.1f}"

        print(
            f"{code:4} {share('danger', EMERGENCY)} ({share('danger', 'likely')}) of {found['danger']:<6}"
            f"      {share('officers', SENSITIVE)} ({share('officers', EMERGENCY)}) of {found['officers']:<6}"
            f"      {share('calm', EMERGENCY)}        {share('calm', SENSITIVE)} of {found['calm']}"
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
