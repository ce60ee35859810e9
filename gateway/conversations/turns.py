"""Turns: every stored message of a resident is dealt with once, in order, even when a process dies in between.

One worker a conversation reads the messages after `answered`, asks the assistant, and stores answer, new state and the new
`answered` in one step, under a key made of the message's id. The pending mark, set before the message was stored, lets the
next process find what this one left undone.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import structlog

from core.answers import UNDO
from core.messages import RESIDENT
from gateway.conversations.answering import Answering
from gateway.conversations.cases import Cases
from gateway.conversations.conversations import Conversations
from gateway.conversations.record import WAITING, WITH_OFFICER, Record
from gateway.store.client import StoreDown

log = structlog.get_logger()
_SWEEP_SECONDS = 3.0
_RETRY_SECONDS = 1.0


class Turns:
    """Answers residents while the assistant has the conversation; with an officer it stays silent."""

    def __init__(self, conversations: Conversations, cases: Cases, answering: Answering) -> None:
        self._conversations, self._cases, self._answering = conversations, cases, answering
        self._workers: dict[str, asyncio.Task[None]] = {}
        self._again: set[str] = set()

    def schedule(self, conversation: str) -> None:
        """Deals with what is unanswered in a conversation, in the background."""
        if conversation in self._workers:
            self._again.add(conversation)
            return
        task = asyncio.create_task(self._work(conversation))
        self._workers[conversation] = task
        task.add_done_callback(lambda _done: self._finished(conversation))

    def _finished(self, conversation: str) -> None:
        self._workers.pop(conversation, None)
        if conversation in self._again:
            self._again.discard(conversation)
            self.schedule(conversation)

    async def sweep(self) -> None:
        """Finds, at start and every few seconds, what a process that died left unanswered. Runs until cancelled."""
        older_than = 0.0
        while True:
            try:
                for conversation in await self._conversations.pending(older_than):
                    self.schedule(conversation)
                older_than = _SWEEP_SECONDS
            except StoreDown:
                log.warning("The store is away; unanswered messages wait")
            await asyncio.sleep(_SWEEP_SECONDS)

    async def stop(self) -> None:
        """Lets running turns end (they are short), then cancels what is left."""
        self._again.clear()
        if self._workers:
            await asyncio.wait(list(self._workers.values()), timeout=4.0)
        for task in list(self._workers.values()):
            task.cancel()

    async def _work(self, conversation: str) -> None:
        try:
            while await self._next(conversation):
                pass
        except StoreDown:
            log.warning("A turn waits for the store", conversation=conversation)
            await asyncio.sleep(_RETRY_SECONDS)
        except Exception:
            log.exception("A turn failed", conversation=conversation)
            await asyncio.sleep(_RETRY_SECONDS)

    async def _next(self, conversation: str) -> bool:
        """Deals with the oldest unanswered message; False when there is none left."""
        self._again.discard(conversation)
        since = await self._conversations.pending_since(conversation)
        record = await self._conversations.record(conversation)
        events = await self._conversations.read(conversation, record.answered) if record else []
        unanswered = [event for event in events if event["from"] == RESIDENT]
        if record is None or not unanswered:
            if since is not None:
                await self._conversations.clear_pending(conversation, since)
            return conversation in self._again
        await self._deal_with(record, unanswered[0])
        return True

    async def _deal_with(self, record: Record, event: dict[str, Any]) -> None:
        key, changes = f"answer:{event['id']}", {"answered": event["id"]}
        if record.state == WITH_OFFICER:
            await self._with_officer(record, event, key, changes)
        elif event.get("topic") == UNDO:
            await self._cases.undo(record, key, changes)
        else:
            await self._answer(record, event, key, changes)

    async def _with_officer(self, record: Record, event: dict[str, Any], key: str, changes: dict[str, str]) -> None:
        """The assistant is silent; only danger is met with the 999 line at once, and makes the case urgent."""
        line = self._answering.emergency_line(record, event["text"])
        urgent = {"priority": "urgent", **line.changes} if line else {}
        await self._conversations.append(record.id, line.message if line else None, key, changes={**changes, **urgent})

    async def _answer(self, record: Record, event: dict[str, Any], key: str, changes: dict[str, str]) -> None:
        answered = await self._answering.answer(record, event["text"], event.get("topic"))
        message, changes = answered.message, {**changes, **answered.changes}
        if answered.handover is not None:
            await self._cases.open(record, message, answered.handover, key, changes)
            return
        if record.state == WAITING:
            message = replace(message, handover=record.handover)
        await self._conversations.append_answer(record.id, message, key, changes)
