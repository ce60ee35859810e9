"""What is said to a resident's message: the emergency lane first, then the assistant, and where parts are down what can still be said.

Where two signals disagree the safer answer wins: what the lane saw and the assistant did not understand goes to an officer.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import structlog

from core.answers import EMERGENCY as EMERGENCY_ANSWER
from core.answers import Answers
from core.detection.decide import Decision, decide
from core.detection.detector import Detector
from core.emergencies.kinds import GENERAL
from core.languages import OTHER, SOURCE
from core.messages import Message
from core.topics import HandOver
from gateway.assistant import Assistant, AssistantDown, Reply
from gateway.conversations.record import Record
from gateway.emergencies.lane import EMERGENCY, LIKELY, NOTHING, Lane, Sighting
from gateway.translation.translator import Translator

log = structlog.get_logger()
UNCLEAR = "unclear"
ACID = "acid_attack"  # advice to one who asks; with a word of danger beside it, it is happening
UNSURE = 0.5
# What the assistant says where it has nothing to say: the lane's phrases know better.
_NO_ANSWER = frozenset({"out_of_scope", "nlu_fallback", "other_crime", "abuse", "greeting", "thanks", "goodbye", ""})


@dataclass(frozen=True)
class Answered:
    """The message to store, the case to open with it (None: no officer), and what changes in the conversation's record."""

    message: Message
    handover: HandOver | None
    changes: dict[str, str] = field(default_factory=dict)


class Answering:
    """Answers one message after the other; keeps nothing itself."""

    def __init__(
        self, assistant: Assistant, answers: Answers, detector: Detector, lane: Lane, translator: Translator | None = None
    ) -> None:
        self._assistant, self._answers, self._detector = assistant, answers, detector
        self._lane, self._translator = lane, translator

    async def answer(self, record: Record, text: str, tapped: str | None) -> Answered:
        """The answer to a resident's words, or to a tapped topic (`text` is then its label)."""
        if tapped:
            return await self._ask(record, text, tapped, Sighting(NOTHING), None)
        seen = self._lane.look(text, record.language)
        if seen.verdict == EMERGENCY:
            return self.emergency(record, text, seen)
        translated = await self._translated(record, text)
        if translated:
            seen = self._lane.look(translated, SOURCE)
            if seen.verdict == EMERGENCY:
                return self.emergency(record, text, seen)
        return await self._ask(record, text, None, seen, translated)

    def emergency(self, record: Record, text: str, seen: Sighting) -> Answered:
        """The answer to what the lane saw: no assistant is asked."""
        spoken = self._language(record, text)
        reply = Reply(spoken.language or seen.language, spoken.confidence, EMERGENCY_ANSWER, 1.0, (), None)
        return self._answered(record, reply, self._own(EMERGENCY_ANSWER, reply.language, seen.kind), seen, None)

    def emergency_line(self, record: Record, text: str) -> Answered | None:
        """The one line with 999, for danger told to an officer who may not be looking this minute; None for anything else."""
        seen = self._lane.look(text, record.language)
        if seen.verdict != EMERGENCY:
            return None
        line = self._answers.service("emergency_line", self._language(record, text).language or SOURCE)
        message = replace(line, handover=record.handover, details={"lane": seen.as_details()})
        return Answered(message, None, {"kind": seen.kind, "phrase": seen.phrase})

    async def _ask(self, record: Record, text: str, tapped: str | None, seen: Sighting, translated: str | None) -> Answered:
        try:
            reply = await self._assistant.ask(
                record, translated or text, tapped, other=translated is not None, evidence=seen.verdict
            )
        except AssistantDown as error:
            log.warning("The assistant did not answer", conversation=record.id, error=str(error))
            reply = self._without_assistant(record, text, tapped)
        return self._answered(record, reply, self._say(reply, seen), seen, translated)

    def _answered(
        self, record: Record, reply: Reply, said: tuple[Message, HandOver | None], seen: Sighting, translated: str | None
    ) -> Answered:
        message, handover = said
        message = replace(message, details=_details(reply, seen, translated))
        changes = _understood(record, reply, message)
        if handover is not None:
            changes |= {"kind": seen.kind, "phrase": seen.phrase}
        return Answered(message, handover, changes)

    def _say(self, reply: Reply, seen: Sighting) -> tuple[Message, HandOver | None]:
        """The assistant's message; made here where the lane knows better, or where the action server failed."""
        if seen.topic and reply.handover is None and (reply.intent in _NO_ANSWER or reply.intent_confidence < UNSURE):
            return self._own(seen.topic, reply.language, sighted=True)
        if reply.intent == EMERGENCY_ANSWER and seen.kind:
            return self._own(EMERGENCY_ANSWER, reply.language, seen.kind)
        if reply.intent == ACID and seen.verdict == LIKELY:
            return self._own(EMERGENCY_ANSWER, reply.language, "acid")
        if reply.messages:
            return reply.messages[0], reply.handover
        if reply.intent in self._answers.catalogue.now.topics:
            return self._own(reply.intent, reply.language)
        return self._answers.service("assistant_down", reply.language), None

    def _own(self, name: str, language: str, kind: str = "", *, sighted: bool = False) -> tuple[Message, HandOver | None]:
        """An answer made here. What the lane saw (`sighted`) goes to an officer, also where its topic is otherwise only advice."""
        topic = self._answers.catalogue.now.topics[name]
        handover = topic.hand_over or (HandOver(topic.id, "urgent") if sighted else None)
        return self._answers.answer(name, language, hand_over=handover is not None, kind=kind or GENERAL), handover

    async def _translated(self, record: Record, text: str) -> str | None:
        """The text in English by machine, where it is in none of our languages and the operator has turned a translator on."""
        if self._translator is None or self._language(record, text).language != OTHER:
            return None
        return await self._translator.to_english(text)

    def _language(self, record: Record, text: str) -> Decision:
        return decide(self._detector.guess(text), record.language, record.chosen)

    def _without_assistant(self, record: Record, text: str, tapped: str | None) -> Reply:
        """Rasa is down: the language by the same code as in Rasa; a tapped topic is answered all the same."""
        spoken = self._language(record, "" if tapped else text)
        return Reply(spoken.language or SOURCE, spoken.confidence, tapped or "", 1.0 if tapped else 0.0, (), None)


def _understood(record: Record, reply: Reply, message: Message) -> dict[str, str]:
    misunderstood = record.misunderstood + 1 if message.answer == UNCLEAR else 0
    changes = {"misunderstood": str(misunderstood)}
    if reply.language != record.language:
        changes["language"] = reply.language
    if message.answer == "language_switch":
        changes["chosen"] = "1"
    return changes


def _details(reply: Reply, seen: Sighting, translated: str | None) -> dict[str, Any]:
    machine = {"translated": translated, "status": "machine"} if translated else {}
    return {
        **machine,
        "intent": reply.intent,
        "confidence": round(reply.intent_confidence, 3),
        "language_confidence": round(reply.confidence, 3),
        **({"lane": seen.as_details()} if seen.verdict != NOTHING else {}),
    }
