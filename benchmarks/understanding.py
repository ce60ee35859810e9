"""How well the trained model understands examples that it has not seen: benchmarks/examples, 27 languages, written apart from data/nlu.

    ./staysafe bench understanding [EVERY]      only every EVERYth line; all of them take three minutes

Prints the right answers by language and by intent, and what each threshold for emergencies would catch and cost. Thresholds are
chosen by this, not by the evaluation sets.
"""

from __future__ import annotations

import asyncio
import sys
from collections import defaultdict

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
    danger = [chance for _, intent, _, chance in judged if intent == EMERGENCY]
    calm = [chance for _, intent, _, chance in judged if intent != EMERGENCY]
    print("threshold   emergencies   false alarms")
    for threshold in THRESHOLDS:
        caught, wrong = (100 * sum(chance >= threshold for chance in group) / len(group) for group in (danger, calm))
        print(f"{threshold:9.2f}   {caught:9.1f} %   {wrong:10.1f} %")


if __name__ == "__main__":
    main(sys.argv[1:])
