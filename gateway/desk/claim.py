"""Claim: an officer takes a waiting case. Of two at once, one wins; the other is told."""

from __future__ import annotations

from aiohttp import web

from core.errors import RequestError
from gateway.desk import audit, sessions
from gateway.parts import PARTS

routes = web.RouteTableDef()


@routes.post("/cases/{id}/claim")
async def claim(request: web.Request) -> web.StreamResponse:
    """Takes the case and opens it."""
    session = await sessions.required(request)
    fields = await sessions.form(request, session)
    parts, conversation = request.app[PARTS], request.match_info["id"]
    officer = session.officer
    written = await parts.cases.claim(
        conversation, officer.name, officer.shown, f"claim:{officer.name}:{fields.get('key', '')}"
    )
    if not written.done:
        raise RequestError(409, "not_waiting", "Another officer was first, or the resident took it back. Go back to the queue.")
    await audit.note(parts, officer.name, "claim", conversation)
    raise web.HTTPSeeOther(f"/cases/{conversation}")
