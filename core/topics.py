"""The answer ids, from content/topics.yml: what can be tapped beside each answer and who gets it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import ContentError
from core.files import read_yaml

LEVELS = ("must", "should", "may")
PRIORITIES = ("urgent", "high", "normal")


@dataclass(frozen=True)
class HandOver:
    """Why and how fast an officer should look: `reason` is a topic id, `priority` urgent, high or normal."""

    reason: str
    priority: str


@dataclass(frozen=True)
class Topic:
    """One answer id. `english`: the English words stand in the text itself (emergencies);
    `picture`: a symbol before the label, for residents who read none of our languages; `watched`: someone may be looking at the
    resident's screen; `by_phrases`: recognised by phrases of content/emergencies only, no intent of the assistant."""

    id: str
    level: str
    calls: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    buttons: tuple[str, ...] = ()
    english: bool = False
    picture: str = ""
    watched: bool = False
    by_phrases: bool = False
    hand_over: HandOver | None = None

    @property
    def trained(self) -> bool:
        """True if the assistant learns it from examples and answers it by a rule."""
        return not self.by_phrases and self.id != "unclear"


def load_topics(path: Path) -> dict[str, Topic]:
    """Reads content/topics.yml. Raises ContentError for an unknown key, level, priority or button."""
    topics = {str(name): _topic(path, str(name), entry) for name, entry in read_yaml(path).items()}
    for topic in topics.values():
        unknown = [button for button in topic.buttons if button not in topics]
        if unknown:
            raise ContentError(f"{path}: {topic.id}: buttons name unknown topics {unknown}")
    return topics


def _topic(path: Path, name: str, entry: dict[str, Any]) -> Topic:
    values = dict(entry)
    hand_over = values.pop("hand_over", None)
    lists: dict[str, Any] = {key: tuple(values.pop(key, ())) for key in ("calls", "links", "buttons")}
    try:
        topic = Topic(id=name, hand_over=HandOver(**hand_over) if hand_over else None, **lists, **values)
    except TypeError as error:
        raise ContentError(f"{path}: {name}: {error}") from None
    if topic.level not in LEVELS or (topic.hand_over and topic.hand_over.priority not in PRIORITIES):
        raise ContentError(f"{path}: {name}: level must be one of {LEVELS}, priority one of {PRIORITIES}")
    return topic
