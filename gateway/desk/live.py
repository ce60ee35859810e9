"""Live: tells open desk pages that the queue or their case changed; they load what is new."""

from __future__ import annotations

import asyncio
import contextlib

from aiohttp import web

from gateway.desk import sessions
from gateway.parts import PARTS
from gateway.store.wake import EVERYTHING

routes = web.RouteTableDef()
_SIGN_OF_LIFE_SECONDS = 15.0


@routes.get("/live")
async def live(request: web.Request) -> web.StreamResponse:
    """An event `changed` for every change of `?case=ID`, or of any conversation; ends with the session."""
    await sessions.required(request)
    watched = request.query.get("case") or EVERYTHING
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"})
    await response.prepare(request)
    with request.app[PARTS].wake.watch(watched) as changed, contextlib.suppress(ConnectionResetError):
        await response.write(b"retry: 2000\n\n")
        while await sessions.current(request) is not None:
            try:
                await asyncio.wait_for(changed.wait(), _SIGN_OF_LIFE_SECONDS)
                changed.clear()
                await response.write(b"event: changed\ndata: .\n\n")
            except asyncio.TimeoutError:
                await response.write(b": here\n\n")
    return response
