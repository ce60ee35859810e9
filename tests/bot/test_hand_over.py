"""The handover action on its own, with rasa-sdk's own tracker and dispatcher."""

from __future__ import annotations

from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.hand_over import HandOver


def run(intent: str, first_of_ranking: str, language: str | None) -> dict[str, Any]:
    ranking = [{"name": first_of_ranking, "confidence": 0.5}, {"name": intent, "confidence": 0.4}]
    latest = {"intent": {"name": intent, "confidence": 0.4}, "intent_ranking": ranking, "entities": []}
    tracker = Tracker("x", {"language": language}, latest, [], False, None, {}, "action_listen")
    dispatcher = CollectingDispatcher()
    assert HandOver().run(dispatcher, tracker, {}) == []
    return dict(dispatcher.messages[0])


@pytest.mark.parametrize(
    ("intent", "first", "priority"),
    [
        ("person_concern", "person_concern", "high"),
        ("emergency", "out_of_scope", "urgent"),
        ("self_harm", "self_harm", "urgent"),
        ("human", "human", "normal"),
    ],
)
def test_reason_priority_and_language_come_with_the_answer(intent: str, first: str, priority: str) -> None:
    said = run(intent, first, "ur")
    assert said["response"] == f"utter_{intent}"
    assert said["handover"] == {"reason": intent, "priority": priority, "language": "ur"}


def test_a_topic_that_is_not_for_officers_is_a_wish_for_a_person() -> None:
    assert run("threat_level", "threat_level", None)["handover"] == {"reason": "human", "priority": "normal", "language": "en"}
