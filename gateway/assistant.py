"""The Rasa client: one message in, what was understood and what is said out, or AssistantDown within the time allowed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import aiohttp

from core.errors import StaySafeError
from core.messages import Message, from_fields
from core.topics import HandOver
from gateway.conversations.record import START, Record
from gateway.emergencies.lane import NOTHING


class AssistantDown(StaySafeError):
    """Rasa did not answer, in time or at all, or answered nonsense."""


@dataclass(frozen=True)
class Reply:
    """What the assistant made of a message. `messages` is empty where the action server failed; `intent` then still helps."""

    language: str
    confidence: float
    intent: str
    intent_confidence: float
    messages: tuple[Message, ...]
    handover: HandOver | None


class Assistant:
    """Talks to the Rasa server on loopback. `timeout` in seconds for a whole turn."""

    def __init__(self, http: aiohttp.ClientSession, url: str, timeout: float) -> None:
        self._http, self._url = http, url
        self._timeout = aiohttp.ClientTimeout(total=timeout)

    async def ask(self, record: Record, text: str, topic: str | None, *, other: bool = False, evidence: str = NOTHING) -> Reply:
        """One turn; `other`: `text` is a translation from a language that is none of ours; `evidence`: what the emergency lane
        made of it. Raises AssistantDown; the caller then answers by itself."""
        body = {
            "conversation": record.id,
            "text": text,
            "topic": topic,
            "spoken": record.language,
            "chosen": record.chosen,
            "heard": record.answered != START,
            "misunderstood": record.misunderstood,
            "other": other,
            "evidence": evidence,
        }
        try:
            async with self._http.post(f"{self._url}/webhooks/staysafe/messages", json=body, timeout=self._timeout) as answer:
                answer.raise_for_status()
                return _reply(await answer.json())
        except (aiohttp.ClientError, asyncio.TimeoutError, ValueError, KeyError, TypeError) as error:
            raise AssistantDown(type(error).__name__) from error

    async def ready(self) -> bool:
        """True if the Rasa server answers."""
        try:
            timeout = aiohttp.ClientTimeout(total=1.0)
            async with self._http.get(f"{self._url}/webhooks/staysafe/", timeout=timeout) as answer:
                return answer.status == 200
        except (aiohttp.ClientError, asyncio.TimeoutError):
            return False


def _reply(body: dict[str, Any]) -> Reply:
    handover = body.get("handover")
    return Reply(
        language=body.get("language") or "en",
        confidence=float(body.get("confidence") or 0.0),
        intent=body.get("intent") or "",
        intent_confidence=float(body.get("intent_confidence") or 0.0),
        messages=tuple(from_fields(fields) for fields in body["messages"]),
        handover=HandOver(handover["reason"], handover["priority"]) if handover else None,
    )
