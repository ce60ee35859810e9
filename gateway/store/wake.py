"""Wakes whoever waits for a conversation to change, in every gateway process, by publish/subscribe.

A lost wake-up costs a delay, never a message: readers look again by themselves every few seconds.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

import structlog

from gateway.store import keys
from gateway.store.client import Store

log = structlog.get_logger()
_AGAIN_SECONDS = 1.0
EVERYTHING = "*"


class Wake:
    """Conversation ids to the events of those who wait; `EVERYTHING` hears all."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: dict[str, set[asyncio.Event]] = defaultdict(set)

    @contextmanager
    def watch(self, conversation: str) -> Iterator[asyncio.Event]:
        """An event that is set at each change of the conversation."""
        event = asyncio.Event()
        self._waiting[conversation].add(event)
        try:
            yield event
        finally:
            self._waiting[conversation].discard(event)
            if not self._waiting[conversation]:
                del self._waiting[conversation]

    async def run(self) -> None:
        """Listens until cancelled; connects again when the store was away."""
        while True:
            try:
                await self._listen()
            except asyncio.CancelledError:
                raise
            except Exception as error:
                log.warning("Wake-ups are interrupted", error=type(error).__name__)
            self._all()
            await asyncio.sleep(_AGAIN_SECONDS)

    async def _listen(self) -> None:
        async with self._store.listening(keys.WAKE + "*") as subscription:
            while True:
                heard = await subscription.get_message(ignore_subscribe_messages=True, timeout=1.5)
                if heard is not None:
                    self._wake(heard["channel"].removeprefix(keys.WAKE))

    def _wake(self, conversation: str) -> None:
        for name in (conversation, EVERYTHING):
            for event in self._waiting.get(name, ()):
                event.set()

    def _all(self) -> None:
        for events in self._waiting.values():
            for event in events:
                event.set()
