"""Close: the case ends and the assistant answers the resident again."""

from __future__ import annotations

from aiohttp import web

from core.errors import RequestError
from gateway.desk import audit, sessions
from gateway.desk.case import found
from gateway.parts import PARTS

routes = web.RouteTableDef()


@routes.post("/cases/{id}/close")
async def close(request: web.Request) -> web.StreamResponse:
    """Closes the officer's own case."""
    session = await sessions.required(request)
    fields = await sessions.form(request, session)
    parts = request.app[PARTS]
    record = await found(parts, request.match_info["id"])
    written = await parts.cases.close(record, session.officer.name, f"close:{session.officer.name}:{fields.get('key', '')}")
    if not written.done:
        raise RequestError(409, "not_yours", "This case is not yours any more. Go back to the queue.")
    await audit.note(parts, session.officer.name, "close", record.id)
    raise web.HTTPSeeOther("/")
