"""The public contract: conversations, messages, language, wiping (docs/api.md)."""

from __future__ import annotations

import asyncio
import hashlib
from typing import Any

import structlog
from aiohttp import web

from core.errors import RequestError
from core.languages import SOURCE
from core.messages import RESIDENT, Message
from core.text import clean
from gateway.conversations.conversations import public
from gateway.conversations.record import START, Record
from gateway.http import EMERGENCY_LINE, STORE_DOWN, address, json_body
from gateway.limits import CREATE, WRITE, WRITE_ADDRESS
from gateway.parts import PARTS, Parts
from gateway.store.client import StoreDown

TEXT_LIMIT = 2_000
KEY_LIMIT = 128
PATIENCE, EMERGENCY_PATIENCE = 3.0, 0.8  # seconds that the store may take before the answer comes without it
log = structlog.get_logger()
routes = web.RouteTableDef()


@routes.post("/api/conversations")
async def create(request: web.Request) -> web.Response:
    """A new conversation; `language` is what the page or the browser speaks, not yet a choice."""
    parts = request.app[PARTS]
    parts.limits.spend(f"create:{_address(request)}", CREATE)
    body = await json_body(request, optional=True)
    language = _language(parts, body["language"]) if body.get("language") is not None else None
    conversation, token = await parts.conversations.create(language)
    return web.json_response({"id": conversation, "token": token, "language": language or SOURCE}, status=201)


@routes.post("/api/conversations/{id}/messages")
async def send(request: web.Request) -> web.Response:
    """Stores a message and answers 202 with its id; the reply follows in the stream.

    While the store is away: 503, and `answer` holds what can be said without it.
    """
    parts = request.app[PARTS]
    _token(request)
    parts.limits.spend(f"address:{_address(request)}", WRITE_ADDRESS)
    body = await json_body(request)
    text, key = _text(body), _key(body)
    stored = asyncio.ensure_future(_stored(request, text, key))
    await asyncio.wait({stored}, timeout=EMERGENCY_PATIENCE)
    if not stored.done() and not parts.unstored.is_emergency(text):
        await asyncio.wait({stored}, timeout=PATIENCE - EMERGENCY_PATIENCE)
    try:
        return await asyncio.wait_for(stored, 0)
    except (StoreDown, asyncio.TimeoutError):
        log.error("A message met no store")
        answer = parts.unstored.answer(text, _hint(parts, body)).as_fields()
        error = {"code": "store_down", "message": f"{STORE_DOWN} {request.app[EMERGENCY_LINE]()}"}
        return web.json_response({"error": error, "answer": answer}, status=503, headers={"Retry-After": "2"})


@routes.post("/api/emergency")
async def emergency(request: web.Request) -> web.Response:
    """What can be said to a message without a conversation: for pages that could not open one. Nothing is stored."""
    parts = request.app[PARTS]
    parts.limits.spend(f"address:{_address(request)}", WRITE_ADDRESS)
    body = await json_body(request)
    return web.json_response({"answer": parts.unstored.answer(_text(body), _hint(parts, body)).as_fields()})


async def _stored(request: web.Request, text: str, key: str) -> web.Response:
    parts, record = await authorised(request)
    parts.limits.spend(f"write:{record.id}", WRITE)
    message, topic = resident_message(parts, record, text)
    await parts.conversations.mark_pending(record.id)
    written = await parts.conversations.append(record.id, message, f"resident:{key}", topic=topic)
    if not written.done:
        raise RequestError(404, "not_found", "There is no such conversation. Start a new one with POST /api/conversations.")
    parts.turns.schedule(record.id)
    return web.json_response({"event": written.id}, status=202)


@routes.get("/api/conversations/{id}/messages")
async def messages(request: web.Request) -> web.Response:
    """Messages after an event id, oldest first."""
    parts, record = await authorised(request)
    found = await parts.conversations.read(record.id, request.query.get("after") or START)
    return web.json_response({"messages": [public(message) for message in found]})


@routes.post("/api/conversations/{id}/language")
async def language(request: web.Request) -> web.Response:
    """The resident's choice of language."""
    parts, record = await authorised(request)
    body = await json_body(request)
    code = _language(parts, body.get("language"))
    await parts.conversations.set_language(record.id, code)
    return web.json_response({"language": code})


@routes.delete("/api/conversations/{id}")
async def wipe(request: web.Request) -> web.Response:
    """Wipes the transcript; says whether the police keep a case."""
    parts, record = await authorised(request)
    kept = await parts.conversations.wipe(record)
    return web.json_response({"deleted": True, "kept_by_police": kept})


async def authorised(request: web.Request) -> tuple[Parts, Record]:
    """The parts and the caller's own conversation. Raises 401 without a token, 404 for "not there" and "not yours" alike."""
    parts = request.app[PARTS]
    return parts, await parts.conversations.authorise(request.match_info["id"], _token(request))


def _token(request: web.Request) -> str:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise RequestError(401, "no_token", "Send the conversation's token: Authorization: Bearer TOKEN.")
    return token.strip()


def resident_message(parts: Parts, record: Record, text: str) -> tuple[Message, str | None]:
    """What is stored for a resident's text: a tapped topic ("/threat_level") is shown as its label; other text is cleaned."""
    language = parts.answers.catalogue.now.languages.get(record.language or SOURCE)
    code, direction = (language.code, language.dir) if language else (SOURCE, "ltr")
    topic = parts.answers.tapped(text)
    shown = parts.answers.title(topic, code) if topic else text
    return Message(RESIDENT, shown, code, direction, "reviewed"), topic


def _text(body: dict[str, Any]) -> str:
    text = body.get("text")
    if not isinstance(text, str):
        raise RequestError(400, "no_text", 'Send {"text": "…", "key": "…"}; text must be a string.')
    if len(text) > TEXT_LIMIT:
        raise RequestError(413, "too_long", f"A message can have {TEXT_LIMIT} characters at most. Send it in parts.")
    cleaned = clean(text)
    if not cleaned:
        raise RequestError(400, "empty", "The message is empty. Write something first.")
    return cleaned


def _hint(parts: Parts, body: dict[str, Any]) -> str | None:
    """The language that the page is in, where it says one that we offer."""
    language = body.get("language")
    return language if isinstance(language, str) and language in parts.answers.catalogue.now.languages else None


def _key(body: dict[str, Any]) -> str:
    key = body.get("key")
    if not isinstance(key, str) or not 0 < len(key) <= KEY_LIMIT:
        raise RequestError(
            400, "no_key", f"Send a key (1 to {KEY_LIMIT} characters), new for each message: it makes a repeat harmless."
        )
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _language(parts: Parts, code: Any) -> str:
    languages = parts.answers.catalogue.now.languages
    if not isinstance(code, str) or code not in languages:
        known = " ".join(language.code for language in languages.offered)
        raise RequestError(400, "unknown_language", f"Unknown language. Offered now: {known}.")
    return code


def _address(request: web.Request) -> str:
    return address(request, request.app[PARTS].settings.trusted_proxy)
