"""One case: the conversation as the resident sees it, with what the assistant made of each message."""

from __future__ import annotations

import secrets
import time

import aiohttp_jinja2
from aiohttp import web

from core.errors import RequestError
from gateway.conversations.record import START, Record
from gateway.desk import audit, sessions
from gateway.desk.words import shown_reason, shown_wait
from gateway.parts import PARTS, Parts

routes = web.RouteTableDef()


@routes.get("/cases/{id}")
@aiohttp_jinja2.template("case.html")
async def page(request: web.Request) -> dict[str, object]:
    """The whole conversation; the form to answer only for the case's officer."""
    session = await sessions.required(request)
    parts = request.app[PARTS]
    record = await found(parts, request.match_info["id"])
    messages = await parts.conversations.read(record.id)
    await audit.note(parts, session.officer.name, "view", record.id)
    language = parts.answers.catalogue.now.languages.get(record.language or "en")
    return {
        "session": session,
        "record": record,
        "reason": shown_reason(record.reason, record.kind) or "Closed",
        "language": language.name if language else "?",
        "wait": shown_wait(time.time() - record.case_at) if record.case_at else "",
        "messages": messages,
        "last": messages[-1]["id"] if messages else START,
        "mine": record.officer == session.officer.name,
        "key": secrets.token_urlsafe(12),
    }


async def found(parts: Parts, conversation: str) -> Record:
    """A conversation that was handed to the police. Raises RequestError 404 otherwise: officers do not read other chats."""
    record = await parts.conversations.record(conversation)
    if record is None or not record.ever_with_police:
        raise RequestError(404, "not_found", "There is no such case. It may have been taken back or deleted.")
    return record
