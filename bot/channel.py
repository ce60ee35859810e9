"""Rasa input channel for the gateway: one message in; what was understood and what is said, out. Loopback only.

POST /webhooks/staysafe/messages
  {"conversation", "text" | "topic", "spoken": code or null, "chosen": bool, "heard": bool, "misunderstood": int, "other": bool,
   "evidence": what the gateway's emergency lane made of the words: likely, calm or none}
  -> {"language", "confidence", "intent", "intent_confidence", "messages": [...], "handover": {...} or null}
"""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

log = logging.getLogger(__name__)
_TOPIC = re.compile(r"[a-z_]{1,40}")


class CollectedReplies(OutputChannel):
    """Collects what the NLG said in this turn."""

    def __init__(self) -> None:
        self.said: list[dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        """The channel's name in Rasa."""
        return "staysafe"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keeps the whole message; empty ones (an answer without the NLG) are dropped and logged."""
        if message.get("custom"):
            self.said.append(message["custom"])
        else:
            log.error("An answer without words was dropped: is nlg.type set in endpoints.yml?")


class StaySafeChannel(InputChannel):
    """Named in credentials.yml."""

    @classmethod
    def name(cls) -> str:
        """The path under /webhooks/."""
        return "staysafe"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The two routes: messages, and a health check."""
        routes = Blueprint("staysafe_webhook")

        @routes.get("/")
        async def health(_request: Request) -> HTTPResponse:
            return response.json({"status": "ok"})

        @routes.post("/messages")
        async def receive(request: Request) -> HTTPResponse:
            body = request.json
            if not isinstance(body, dict) or not isinstance(body.get("conversation"), str):
                return response.json({"error": "conversation and text are needed"}, status=400)
            return response.json(await _turn(request.app.ctx.agent, body, on_new_message))

        return routes


async def _turn(agent: Any, body: dict[str, Any], handle: Callable[[UserMessage], Awaitable[Any]]) -> dict[str, Any]:
    replies = CollectedReplies()
    metadata = {name: body.get(name) for name in ("spoken", "chosen", "heard", "misunderstood", "other", "evidence")}
    message = UserMessage(_words(body), replies, body["conversation"], input_channel="staysafe", metadata=metadata)
    parsed = await agent.processor.parse_message(message)
    if message.text.startswith("/") and body.get("spoken"):
        # Rasa reads a tapped topic without its pipeline: the language of the conversation must come along.
        parsed["entities"] = [{"entity": "language", "value": body["spoken"], "extractor": "StaySafeChannel"}]
    message.parse_data = parsed
    await handle(message)
    intent = parsed.get("intent") or {}
    return {
        "language": _entity(parsed, body.get("spoken")),
        "confidence": parsed.get("language_confidence"),
        "intent": intent.get("name"),
        "intent_confidence": intent.get("confidence"),
        "messages": [said["message"] for said in replies.said],
        "handover": next((said["handover"] for said in replies.said if said.get("handover")), None),
    }


def _words(body: dict[str, Any]) -> str:
    """A tapped topic becomes Rasa's intent message; a leading slash in free text must never become one."""
    topic = body.get("topic")
    if isinstance(topic, str) and _TOPIC.fullmatch(topic):
        return f"/{topic}"
    return str(body.get("text") or "").lstrip("/ ") or "?"


def _entity(parsed: dict[str, Any], spoken: str | None) -> str | None:
    found = [entity["value"] for entity in parsed.get("entities") or () if entity.get("entity") == "language"]
    return found[-1] if found else spoken
