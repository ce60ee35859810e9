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

from core.answers import UNDO, Answers
from core.detection.decide import decide
from core.detection.detector import Detector
from core.languages import OTHER
from core.messages import RESIDENT, Message
from core.topics import HandOver
from gateway.assistant import Assistant, AssistantDown, Reply
from gateway.conversations.cases import Cases
from gateway.conversations.conversations import Conversations
from gateway.conversations.record import WAITING, WITH_OFFICER, Record
from gateway.store.client import StoreDown
from gateway.translation.translator import Translator

log = structlog.get_logger()
UNCLEAR = "unclear"
_SWEEP_SECONDS = 3.0
_RETRY_SECONDS = 1.0


class Turns:
    """Answers residents while the assistant has the conversation; with an officer it stays silent."""

    def __init__(
        self,
        conversations: Conversations,
        cases: Cases,
        assistant: Assistant,
        answers: Answers,
        detector: Detector,
        translator: Translator | None = None,
    ) -> None:
        self._conversations, self._cases = conversations, cases
        self._assistant, self._answers, self._detector, self._translator = assistant, answers, detector, translator
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
            await self._conversations.append(record.id, None, key, changes=changes)
        elif event.get("topic") == UNDO:
            await self._cases.undo(record, key, changes)
        else:
            await self._answer(record, event, key, changes)

    async def _answer(self, record: Record, event: dict[str, Any], key: str, changes: dict[str, str]) -> None:
        translated = None if event.get("topic") else await self._translated(record, event["text"])
        try:
            words = translated or event["text"]
            reply = await self._assistant.ask(record, words, event.get("topic"), other=translated is not None)
        except AssistantDown as error:
            log.warning("The assistant did not answer", conversation=record.id, error=str(error))
            reply = self._without_assistant(record, event)
        message, handover = self._say(reply)
        message = replace(message, details=_details(reply, translated))
        changes |= _understood(record, reply, message)
        if handover is not None:
            await self._cases.open(record, message, handover, key, changes)
        else:
            if record.state == WAITING:
                message = replace(message, handover=record.handover)
            await self._conversations.append_answer(record.id, message, key, changes)

    async def _translated(self, record: Record, text: str) -> str | None:
        """The text in English by machine, where it is in none of our languages and the operator has turned a translator on."""
        if self._translator is None or decide(self._detector.guess(text), record.language, record.chosen).language != OTHER:
            return None
        return await self._translator.to_english(text)

    def _say(self, reply: Reply) -> tuple[Message, HandOver | None]:
        """The assistant's message; where the action server failed, the same answer made here from the understood topic."""
        if reply.messages:
            return reply.messages[0], reply.handover
        topics = self._answers.catalogue.now.topics
        topic = topics.get(reply.intent)
        if topic is None:
            return self._answers.service("assistant_down", reply.language), None
        hand_over = topic.hand_over is not None
        return self._answers.answer(topic.id, reply.language, hand_over=hand_over), topic.hand_over

    def _without_assistant(self, record: Record, event: dict[str, Any]) -> Reply:
        """Rasa is down: the language by the same code as in Rasa; a tapped topic is answered all the same."""
        topic = event.get("topic") or ""
        text = "" if topic else event["text"]
        decision = decide(self._detector.guess(text), record.language, record.chosen)
        return Reply(decision.language or "en", decision.confidence, topic, 1.0 if topic else 0.0, (), None)


def _understood(record: Record, reply: Reply, message: Message) -> dict[str, str]:
    misunderstood = record.misunderstood + 1 if message.answer == UNCLEAR else 0
    changes = {"misunderstood": str(misunderstood)}
    if reply.language != record.language:
        changes["language"] = reply.language
    if message.answer == "language_switch":
        changes["chosen"] = "1"
    return changes


def _details(reply: Reply, translated: str | None) -> dict[str, Any]:
    machine = {"translated": translated, "status": "machine"} if translated else {}
    return {
        **machine,
        "intent": reply.intent,
        "confidence": round(reply.intent_confidence, 3),
        "language_confidence": round(reply.confidence, 3),
    }
