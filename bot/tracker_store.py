"""Trackers in memory, bounded in events, number and age: a turn costs the same at the five-hundredth message as at the fifth.

The conversation itself lives in the gateway's stream; what a turn needs of the past comes with each message as metadata.
So a lost tracker costs nothing, and no text of a resident is stored a second time.
"""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Iterable
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

EVENTS = 24
CONVERSATIONS = 2_000
SECONDS = 3_600.0


class BoundedTrackerStore(TrackerStore):
    """Keeps the live trackers of the conversations used last. `events`, `conversations`, `seconds` can be set in endpoints.yml."""

    def __init__(
        self,
        domain: Domain,
        host: str | None = None,
        event_broker: EventBroker | None = None,
        events: int = EVENTS,
        conversations: int = CONVERSATIONS,
        seconds: float = SECONDS,
        **kwargs: Any,
    ) -> None:
        super().__init__(domain, event_broker, **kwargs)
        self._events, self._conversations, self._seconds = events, conversations, seconds
        self._trackers: OrderedDict[str, tuple[float, DialogueStateTracker]] = OrderedDict()

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keeps the tracker with its last events only; drops the trackers used longest ago beyond the bounds."""
        if tracker.events.maxlen != self._events:
            # Rasa wraps this store and makes trackers itself, without a bound.
            tracker.events = deque(tracker.events, maxlen=self._events)
        await self.stream_events(tracker) if self.event_broker else None
        self._trackers[tracker.sender_id] = (time.monotonic(), tracker)
        self._trackers.move_to_end(tracker.sender_id)
        oldest = time.monotonic() - self._seconds
        while self._trackers and (len(self._trackers) > self._conversations or self._first_used() < oldest):
            self._trackers.popitem(last=False)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The live tracker, or None where there is none (any more)."""
        kept = self._trackers.get(sender_id)
        return kept[1] if kept else None

    async def keys(self) -> Iterable[str]:
        """Conversations that have a tracker now."""
        return list(self._trackers)

    async def delete(self, sender_id: str) -> None:
        """Forgets a conversation."""
        self._trackers.pop(sender_id, None)

    def _first_used(self) -> float:
        return next(iter(self._trackers.values()))[0]
