"""The queue: who waits, how long, in which language, why."""

from __future__ import annotations

import aiohttp_jinja2
from aiohttp import web

from gateway import drills
from gateway.conversations.cases import Case
from gateway.desk import sessions
from gateway.desk.words import shown_reason, shown_wait
from gateway.parts import PARTS, Parts

routes = web.RouteTableDef()


@routes.get("/")
@aiohttp_jinja2.template("queue.html")
async def page(request: web.Request) -> dict[str, object]:
    """All open cases, the most urgent first."""
    session = await sessions.required(request)
    parts = request.app[PARTS]
    rows = [_row(parts, case, session.officer.name) for case in await parts.cases.queue()]
    waiting = sum(row["waiting"] is True for row in rows)
    return {"session": session, "rows": rows, "waiting": waiting, "drill": await drills.last(parts.store)}


def _row(parts: Parts, case: Case, officer: str) -> dict[str, object]:
    record = case.record
    language = parts.answers.catalogue.now.languages.get(record.language or "en")
    return {
        "id": record.id,
        "reason": shown_reason(record.reason, record.kind),
        "priority": record.priority,
        "language": language.name if language else "?",
        "wait": shown_wait(case.waited),
        "waiting": record.state == "waiting",
        "mine": record.officer == officer,
        "officer": record.officer_name,
    }
