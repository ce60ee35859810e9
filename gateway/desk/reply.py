"""Reply: the case's officer writes to the resident, as typed."""

from __future__ import annotations

from aiohttp import web

from core.errors import RequestError
from core.text import clean
from gateway.desk import audit, sessions
from gateway.desk.case import found
from gateway.parts import PARTS

TEXT_LIMIT = 4_000
routes = web.RouteTableDef()


@routes.post("/cases/{id}/reply")
async def reply(request: web.Request) -> web.StreamResponse:
    """Stores the officer's words; the resident's page shows them at once. The form's key makes a double click harmless."""
    session = await sessions.required(request)
    fields = await sessions.form(request, session)
    parts = request.app[PARTS]
    record = await found(parts, request.match_info["id"])
    text = clean(fields.get("text", "").replace("\r\n", "\n"))
    if not 0 < len(text) <= TEXT_LIMIT:
        raise RequestError(400, "bad_text", f"Write between 1 and {TEXT_LIMIT} characters. Go back: your text is still there.")
    written = await parts.cases.reply(
        record, session.officer.name, text, f"reply:{session.officer.name}:{fields.get('key', '')}"
    )
    if not written.done:
        raise RequestError(409, "not_yours", "This case is not yours any more, so nothing was sent. Go back to the queue.")
    await audit.note(parts, session.officer.name, "reply", record.id)
    raise web.HTTPSeeOther(f"/cases/{record.id}#end")
