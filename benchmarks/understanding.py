"""How well the trained model understands examples that it has not seen: benchmarks/examples, 27 languages, written apart from data/nlu.

    ./staysafe bench understanding [EVERY]      only every EVERYth line; all of them take three minutes

Prints the right answers by language and by intent, and what each threshold for emergencies would catch and cost, apart for what the
gateway's emergency lane made of the words. Thresholds are chosen by this, not by the evaluation sets.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections import Counter, defaultdict

from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage

from bot.nlu.intent_classifier import EMERGENCY, FALLBACK
from core import settings
from core.detection.examples import read_labelled
from core.settings import ROOT
from launcher.train import model_file

THRESHOLDS = (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6)
Judged = tuple[str, str, str, float]  # language, intent, what it was taken for, the chance of an emergency


def judge(agent: Agent, rows: list[tuple[str, str, str]]) -> list[Judged]:
    """Each row as the model understands it."""
    judged = []
    for language, intent, text in rows:
        parsed = asyncio.run(agent.processor.parse_message(UserMessage(text)))
        chance = next((entry["confidence"] for entry in parsed["intent_ranking"] if entry["name"] == EMERGENCY), 0.0)
        judged.append((language, intent, parsed["intent"]["name"], chance))
    return judged


def shares(judged: list[Judged], column: int) -> dict[str, float]:
    """The share understood by the value in a column (0: language, 1: intent), worst first. Not understood is right for what is out of scope."""
    found: dict[str, list[bool]] = defaultdict(list)
    for row in judged:
        found[str(row[column])].append(row[2] == row[1] or (row[1] == "out_of_scope" and row[2] == FALLBACK))
    means = {name: sum(right) / len(right) for name, right in found.items()}
    return dict(sorted(means.items(), key=lambda item: item[1]))


def main(arguments: list[str]) -> None:
    """Prints the tables."""
    every = int(arguments[0]) if arguments else 1
    agent = Agent.load(str(model_file(settings.load())))
    judged = judge(agent, list(read_labelled(ROOT / "benchmarks" / "examples"))[::every])
    for column, name in enumerate(("language", "intent")):
        means = shares(judged, column)
        print(f"by {name}, {len(judged)} messages, mean {100 * sum(means.values()) / len(means):.1f} %")
        print("  " + "  ".join(f"{key} {100 * value:.0f}" for key, value in means.items()))
    curve(judged, lane_verdicts()[::every])


def lane_verdicts() -> list[str]:
    """What the emergency lane makes of each message; it lives in the gateway's environment."""
    python = ROOT / "gateway" / ".venv" / "bin" / "python"
    command = [str(python), "-m", "benchmarks.lane", "--unseen", "--verdicts"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()


def curve(judged: list[Judged], verdicts: list[str]) -> None:
    """By verdict: how many emergencies and other messages there are, and how many of each a threshold takes for emergencies."""
    counts = Counter(zip(verdicts, (row[1] == EMERGENCY for row in judged), strict=True))
    print("verdict        emergencies  others  | taken for emergencies at a threshold of")
    print(" " * 38 + "".join(f"{threshold:12.2f}" for threshold in THRESHOLDS))
    for verdict in sorted(set(verdicts)):
        chances = [(row[3], row[1] == EMERGENCY) for row, seen in zip(judged, verdicts, strict=True) if seen == verdict]
        cells = "".join(
            f"{sum(chance >= threshold and danger for chance, danger in chances):6}"
            f"/{sum(chance >= threshold and not danger for chance, danger in chances):<5}"
            for threshold in THRESHOLDS
        )
        print(f"{verdict:12} {counts[verdict, True]:12} {counts[verdict, False]:8}  {cells}")


if __name__ == "__main__":
    main(sys.argv[1:])
