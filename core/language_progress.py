"""How far a language is: which messages and examples it has, by level of importance. For `./staysafe language` and the checks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from core.answers import messages_of
from core.catalogue import Content
from core.languages import SOURCE
from core.topics import LEVELS, Topic

EXAMPLES_WANTED = {"must": 20, "should": 12, "may": 12}
_PREFIX = "topic_"
_REST = "should"  # links and the like: English is no danger there


def level_of(name: str, topics: Mapping[str, Topic]) -> str:
    """How important a message is: that of its answer; `must` for the service's own words and the interface."""
    if name.startswith("link_"):
        return _REST
    if name.startswith(_PREFIX):
        topic = topics.get(name.removeprefix(_PREFIX))
        return topic.level if topic else _REST
    if name.startswith("emergency_"):
        return "must"  # first steps
    levels = {topic.level for topic in topics.values() if name in messages_of(topic)}
    return min(levels, key=LEVELS.index) if levels else "must"


@dataclass
class Progress:
    """Of one language: `have` and `wanted` messages by level, `examples` intents that have enough, `smallest` count of examples."""

    code: str
    have: Counter[str] = field(default_factory=Counter)
    wanted: Counter[str] = field(default_factory=Counter)
    examples: Counter[str] = field(default_factory=Counter)
    intents: Counter[str] = field(default_factory=Counter)
    smallest: int = 0

    @property
    def can_be_offered(self) -> bool:
        """True when every `must` message is there: what residents may need in danger."""
        return self.have["must"] == self.wanted["must"]

    @property
    def complete(self) -> bool:
        """True when no English stands in."""
        return self.have == self.wanted


def progress(content: Content, code: str, present: Iterable[str], examples: Mapping[str, int]) -> Progress:
    """The progress of a language that has the messages `present` and so many `examples` by intent."""
    found, have = Progress(code), frozenset(present)
    for name in content.words.ids(SOURCE):
        level = level_of(name, content.topics)
        found.wanted[level] += 1
        found.have[level] += name in have
    for topic in content.topics.values():
        if not topic.trained:
            continue
        found.intents[topic.level] += 1
        found.examples[topic.level] += examples.get(topic.id, 0) >= EXAMPLES_WANTED[topic.level]
    found.smallest = min((examples.get(topic.id, 0) for topic in content.topics.values() if topic.trained), default=0)
    return found
