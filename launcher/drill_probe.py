"""One drill message: sent as a resident would, read back, judged, and wiped."""

from __future__ import annotations

import asyncio
import time
import uuid
from dataclasses import dataclass
from typing import Any

import aiohttp

from core.catalogue import Content
from core.text import strip_isolates
from gateway.conversations.conversations import Conversations

# The answers that are drilled, the contacts that each must name, and whether it must go to an officer.
EXPECTED = {
    "emergency": (("emergency", "silent_code", "relay_emergency", "bsl_service"), True),
    "which_number": (("emergency", "police", "hotline"), False),
    "threat_level": ((), False),
    "human": (("emergency", "police"), True),
}
_PATIENCE = 20.0


@dataclass(frozen=True)
class Outcome:
    """What came out for one message: `fault` is empty if all was right; `seconds` from sending to reading the answer."""

    language: str
    answer: str
    fault: str
    seconds: float


async def probe(
    client: aiohttp.ClientSession, conversations: Conversations, content: Content, language: str, answer: str, text: str
) -> Outcome:
    """Sends one message in a conversation marked as a drill: its case is kept from the officers' queue. Nothing stays behind."""
    conversation, token = await conversations.create(None, drill=True)
    base, headers = f"/api/conversations/{conversation}", {"Authorization": f"Bearer {token}"}
    started = time.perf_counter()
    try:
        async with client.post(f"{base}/messages", json={"text": text, "key": str(uuid.uuid4())}, headers=headers) as sent:
            if sent.status != 202:
                return Outcome(language, answer, f"refused with {sent.status}", time.perf_counter() - started)
            event = (await sent.json())["event"]
        reply = await _reply(client, base, headers, event)
        return Outcome(language, answer, fault(content, language, answer, reply), time.perf_counter() - started)
    except (aiohttp.ClientError, asyncio.TimeoutError) as error:
        return Outcome(language, answer, f"not reached ({type(error).__name__})", time.perf_counter() - started)
    finally:
        async with client.delete(base, headers=headers):
            pass


def fault(content: Content, language: str, answer: str, reply: dict[str, Any] | None) -> str:
    """What is wrong with a reply, or nothing."""
    if reply is None:
        return "no answer"
    contacts, handed_over = EXPECTED[answer]
    text = strip_isolates(reply["text"])
    if reply["answer"] != answer:
        return f"answered {reply['answer']}"
    if reply["language"] != language:
        return f"answered in {reply['language']}"
    missing = [name for name in contacts if content.contacts[name].value not in text]
    if missing:
        return f"without {', '.join(missing)}"
    if answer == "emergency" and content.contacts["emergency"].value not in text.splitlines()[0]:
        return "does not begin with the emergency number"
    if handed_over and (reply["handover"] or {}).get("state") != "waiting":
        return "not handed over"
    return ""


async def _reply(client: aiohttp.ClientSession, base: str, headers: dict[str, str], event: str) -> dict[str, Any] | None:
    end = time.perf_counter() + _PATIENCE
    while time.perf_counter() < end:
        async with client.get(f"{base}/messages", params={"after": event}, headers=headers) as answer:
            answer.raise_for_status()
            found = [message for message in (await answer.json())["messages"] if message["from"] != "resident"]
        if found:
            return dict(found[0])
        await asyncio.sleep(0.05)
    return None
