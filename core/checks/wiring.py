"""Wiring: topics.yml, domain.yml, the rules and endpoints.yml say the same."""

from __future__ import annotations

from pathlib import Path

from core.catalogue import Content
from core.checks.finding import Finding
from core.files import read_yaml

HAND_OVER = "action_hand_over"
NLG = "bot.nlg.CatalogueNLG"


def check(root: Path, content: Content) -> list[Finding]:
    """Findings over Rasa's files."""
    domain = read_yaml(root / "domain.yml")
    rules = _rules(root)
    found: list[Finding] = []
    for topic in content.topics.values():
        if f"utter_{topic.id}" not in domain["responses"] and not topic.by_phrases:
            found.append(Finding("domain.yml", f"utter_{topic.id} is missing under responses"))
        if not topic.trained:
            continue
        if topic.id not in domain["intents"]:
            found.append(Finding("domain.yml", f"{topic.id} is missing under intents"))
        wanted = HAND_OVER if topic.hand_over else f"utter_{topic.id}"
        if rules.get(topic.id) != wanted:
            found.append(Finding("data/rules", f"{topic.id} must lead to {wanted}, not {rules.get(topic.id)}"))
    if not content.topics["human"].hand_over:
        found.append(Finding("topics.yml", "human must hand over to an officer"))
    if read_yaml(root / "endpoints.yml").get("nlg", {}).get("type") != NLG:
        found.append(Finding("endpoints.yml", f"nlg.type must be {NLG}: without it residents get empty answers"))
    return found


def _rules(root: Path) -> dict[str, str]:
    steps: dict[str, str] = {}
    for path in sorted((root / "data" / "rules").glob("*.yml")):
        for rule in read_yaml(path)["rules"]:
            intent = next(step["intent"] for step in rule["steps"] if "intent" in step)
            steps[intent] = next(step["action"] for step in rule["steps"] if "action" in step)
    return steps
