"""`action_hand_over`: says the answer of the present topic and attaches why, how fast and in which language an officer should look.

The gateway stores that reply and the case in one transaction; only then does the resident see it.
"""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from core import settings
from core.languages import SOURCE
from core.topics import load_topics

NAME = "action_hand_over"


class HandOver(Action):
    """Hands the conversation to an officer."""

    def __init__(self) -> None:
        self._topics = load_topics(settings.load().content / "topics.yml")

    def name(self) -> str:
        """The action's name in domain.yml."""
        return NAME

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
        """Utters the answer with its handover. A topic that is not for officers is answered as a wish for a person."""
        # Not get_intent_of_latest_message(): that reads the ranking, whose first is not what was chosen for an emergency.
        intent = tracker.latest_message.get("intent") or {}
        topic = self._topics.get(intent.get("name") or "human")
        if topic is None or topic.hand_over is None:
            topic = self._topics["human"]
        assert topic.hand_over is not None, "human always hands over; ./staysafe check guards it"
        handover = {
            "reason": topic.hand_over.reason,
            "priority": topic.hand_over.priority,
            "language": tracker.get_slot("language") or SOURCE,
        }
        dispatcher.utter_message(response=f"utter_{topic.id}", handover=handover)
        return []
