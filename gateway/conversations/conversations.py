"""The store of conversations. Every write goes through one script and carries a key, so that a repeat changes nothing."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import time
from dataclasses import dataclass
from typing import Any

from core.errors import RequestError
from core.messages import Message
from gateway.conversations.record import BOT, START, WAITING, Record, read_record
from gateway.store import keys
from gateway.store.client import Store

_DAY = 86_400
_PAGE = 500


@dataclass(frozen=True)
class Written:
    """What an append did: `status` stored, repeat, refused or gone; `id` of the event (empty if none)."""

    status: str
    id: str = ""

    @property
    def done(self) -> bool:
        """True if the message stands in the stream, now or from an earlier try."""
        return self.status in ("stored", "repeat")


class Conversations:
    """Makes, reads and writes conversations. `retention_days` after its last message a conversation goes away by itself."""

    def __init__(self, store: Store, retention_days: int) -> None:
        self.store, self._lifetime = store, retention_days * _DAY

    async def create(self, language: str | None, *, drill: bool = False) -> tuple[str, str]:
        """A new conversation: (id, token). The token is kept only as its SHA-256. `drill`: its cases never reach the queue."""
        conversation, token = secrets.token_urlsafe(12), secrets.token_urlsafe(24)
        fields = {"token": _digest(token), "state": BOT, "created": f"{time.time():.3f}", "language": language or ""}
        fields |= {"drill": "1"} if drill else {}
        await self.store.run("hset", keys.meta(conversation), mapping=fields)
        await self.store.run("expire", keys.meta(conversation), self._lifetime)
        return conversation, token

    async def record(self, conversation: str) -> Record | None:
        """What is known of a conversation, or None where there is none."""
        fields = await self.store.run("hgetall", keys.meta(conversation))
        return read_record(conversation, fields) if fields else None

    async def authorise(self, conversation: str, token: str) -> Record:
        """The conversation, if the token is its own. Raises the same RequestError for "not there" and "not yours"."""
        record = await self.record(conversation)
        if record is None or not record.token or not hmac.compare_digest(record.token, _digest(token)):
            raise RequestError(404, "not_found", "There is no such conversation. Start a new one with POST /api/conversations.")
        return record

    async def append(
        self,
        conversation: str,
        message: Message | None,
        key: str,
        *,
        changes: dict[str, str] | None = None,
        guard: tuple[str, tuple[str, ...]] | None = None,
        topic: str | None = None,
    ) -> Written:
        """Stores a message (None: only the changes) once for `key`; `guard` (field, allowed values) must hold at that moment."""
        body = json.dumps(_stored(message, topic), ensure_ascii=False) if message else ""
        field, allowed = guard or ("", ())
        extra = [part for pair in (changes or {}).items() for part in pair]
        arguments: list[str | int] = [key, body, self._lifetime, keys.WAKE + conversation, field, "|".join(allowed), *extra]
        names = (keys.meta(conversation), keys.events(conversation), keys.seen(conversation))
        status, *rest = await self.store.append(names, arguments)
        return Written(status, rest[0] if rest and status in ("stored", "repeat") else "")

    async def append_answer(self, conversation: str, message: Message, key: str, changes: dict[str, str]) -> Written:
        """Stores the assistant's answer; where an officer took over meanwhile only that the message was dealt with: the bot is silent."""
        written = await self.append(conversation, message, key, changes=changes, guard=("state", (BOT, WAITING)))
        if written.status == "refused":
            await self.append(conversation, None, key, changes={"answered": changes["answered"]})
        return written

    async def read(self, conversation: str, after: str = START) -> list[dict[str, Any]]:
        """The messages after an event id, oldest first, 500 at most. Raises RequestError for an id that is none."""
        if not is_event_id(after):
            raise RequestError(400, "bad_event_id", "The id after which to read must look like 1700000000000-0.")
        entries = await self.store.run("xrange", keys.events(conversation), f"({after}", "+", count=_PAGE)
        return [_read(event, fields["m"]) for event, fields in entries]

    async def set_language(self, conversation: str, language: str) -> None:
        """The resident's explicit choice."""
        await self.store.run("hset", keys.meta(conversation), mapping={"language": language, "chosen": "1"})

    async def wipe(self, record: Record) -> bool:
        """Deletes the transcript at once. With a case for the police only the resident's way in goes; True if something is kept."""
        if record.ever_with_police:
            await self.store.run("hdel", keys.meta(record.id), "token")
            return True
        names = (keys.meta(record.id), keys.events(record.id), keys.seen(record.id))
        await self.store.run("unlink", *names)
        await self.store.run("zrem", keys.PENDING, record.id)
        await self.store.run("zrem", keys.QUEUE, record.id)
        return False

    async def mark_pending(self, conversation: str) -> None:
        """Notes, before a resident's message is written, that it will need an answer: a crash after it leaves a trace."""
        await self.store.run("zadd", keys.PENDING, {conversation: time.time()})

    async def pending(self, older_than: float) -> list[str]:
        """Conversations marked at least that many seconds ago."""
        found: list[str] = await self.store.run("zrangebyscore", keys.PENDING, 0, time.time() - older_than)
        return found

    async def pending_since(self, conversation: str) -> float | None:
        """When the conversation was marked last, None if it is not."""
        score: float | None = await self.store.run("zscore", keys.PENDING, conversation)
        return score

    async def clear_pending(self, conversation: str, since: float) -> None:
        """Takes the mark away, unless a newer message has set it again."""
        await self.store.remove_unchanged(keys.PENDING, conversation, since)


def is_event_id(text: str) -> bool:
    """True for a stream id: milliseconds, a dash, a number."""
    first, dash, second = text.partition("-")
    return bool(dash) and first.isascii() and second.isascii() and first.isdigit() and second.isdigit() and len(text) < 40


def public(message: dict[str, Any]) -> dict[str, Any]:
    """A stored message without what only officers see."""
    return {name: value for name, value in message.items() if name not in ("topic", "details")}


def _stored(message: Message, topic: str | None) -> dict[str, Any]:
    fields = message.as_fields()
    if topic:
        fields["topic"] = topic
    if message.details:
        fields["details"] = message.details
    return fields


def _read(event: str, body: str) -> dict[str, Any]:
    milliseconds = int(event.split("-")[0])
    at = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(milliseconds / 1000)) + f".{milliseconds % 1000:03d}Z"
    return {"id": event, "at": at, **json.loads(body)}


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
