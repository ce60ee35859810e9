"""Logistic regression against DIET on the same features: every fifth of our own examples is held out.

Needs the assistant's environment and about half an hour on two cores. Out-of-scope and fallback count as one answer.
"""

from __future__ import annotations

import asyncio
import copy
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import yaml
from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.model_training import train_nlu

from core.detection.examples import read_labelled
from core.settings import ROOT, Settings

EPOCHS = int(os.environ.get("DIET_EPOCHS", "12"))
SAME = {"nlu_fallback": "out_of_scope"}


def pipelines() -> dict[str, list[dict[str, Any]]]:
    """The shipped pipeline, and the same with DIET in the classifier's place."""
    shipped = yaml.safe_load((ROOT / "config.yml").read_text())["pipeline"]
    diet = copy.deepcopy(shipped)
    for index, part in enumerate(diet):
        if part["name"].endswith("SpacyTokenizer"):
            part["training"] = True
        if part["name"].endswith("SentenceFeaturizer"):
            part["sequence"] = True
        if part["name"].endswith("IntentMixture"):
            diet[index] = {
                "name": "DIETClassifier",
                "epochs": EPOCHS,
                "entity_recognition": False,
                "random_seed": 1,
                "constrain_similarities": True,
            }
    return {"regression and neighbours": shipped, f"DIET, {EPOCHS} epochs": diet}


def halves() -> tuple[dict[str, list[str]], list[tuple[str, str]]]:
    """Training examples by intent, and the held-out (text, intent)."""
    kept: dict[str, list[str]] = {}
    held = []
    for number, (_, intent, text) in enumerate(read_labelled(Settings().examples)):
        if number % 5 == 4:
            held.append((text, intent))
        else:
            kept.setdefault(intent, []).append(text)
    return kept, held


def main() -> None:
    """Prints accuracy, training time and milliseconds a message for each."""
    kept, held = halves()
    for name, pipeline in pipelines().items():
        with tempfile.TemporaryDirectory() as folder:
            config, data = Path(folder) / "config.yml", Path(folder) / "nlu.yml"
            config.write_text(
                yaml.safe_dump({"recipe": "default.v1", "language": "xx", "assistant_id": "bench", "pipeline": pipeline})
            )
            blocks = [
                {"intent": intent, "examples": "".join(f"- {text}\n" for text in texts)} for intent, texts in kept.items()
            ]
            data.write_text(yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True), encoding="utf-8")
            began = time.perf_counter()
            model = train_nlu(str(config), str(data), folder)
            trained = time.perf_counter() - began
            report(name, Agent.load(model), held, trained)


def report(name: str, agent: Agent, held: list[tuple[str, str]], trained: float) -> None:
    """One line of figures."""
    right, times = 0, []
    for text, intent in held[::3]:
        began = time.perf_counter()
        parsed = asyncio.run(agent.processor.parse_message(UserMessage(text)))
        times.append(time.perf_counter() - began)
        found = parsed["intent"]["name"]
        right += SAME.get(found, found) == SAME.get(intent, intent)
    share = 100 * right / len(times)
    print(
        f"{name:22} right {share:.1f} % of {len(times)}  training {trained:.0f} s  p50 {1e3 * statistics.median(times):.1f} ms",
        flush=True,
    )


if __name__ == "__main__":
    main()
