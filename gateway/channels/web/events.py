"""Server-sent events: the stream of a conversation as it grows, resumable with Last-Event-ID."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

from aiohttp import web

from gateway.channels.web.api import authorised
from gateway.conversations.conversations import public
from gateway.conversations.record import START
from gateway.parts import Parts

LOOK_AGAIN_SECONDS = 10.0
routes = web.RouteTableDef()


@routes.get("/api/conversations/{id}/events")
async def events(request: web.Request) -> web.StreamResponse:
    """Every message after Last-Event-ID (or `after`), then each new one; a comment every ten seconds keeps proxies awake."""
    parts, record = await authorised(request)
    after = request.headers.get("Last-Event-ID") or request.query.get("after") or START
    await parts.conversations.read(record.id, after)  # a bad id is an error before the stream begins
    return await stream(request, grown(parts, record.id, after))


async def grown(parts: Parts, conversation: str, after: str) -> AsyncIterator[dict[str, Any] | None]:
    """Messages after an id as they come; None when it is time for a sign of life."""
    with parts.wake.watch(conversation) as changed:
        while True:
            changed.clear()
            found = await parts.conversations.read(conversation, after)
            for message in found:
                after = message["id"]
                yield message
            if found:
                continue
            try:
                await asyncio.wait_for(changed.wait(), LOOK_AGAIN_SECONDS)
            except asyncio.TimeoutError:
                if await parts.conversations.record(conversation) is None:
                    return
                yield None


async def stream(request: web.Request, messages: AsyncIterator[dict[str, Any] | None]) -> web.StreamResponse:
    """Writes messages as events until the reader goes away."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream; charset=utf-8", "X-Accel-Buffering": "no"})
    await response.prepare(request)
    with contextlib.suppress(ConnectionResetError):
        await response.write(b"retry: 2000\n\n")
        async for message in messages:
            if message is None:
                await response.write(b": here\n\n")
                continue
            data = json.dumps(public(message), ensure_ascii=False)
            await response.write(f"id: {message['id']}\nevent: message\ndata: {data}\n\n".encode())
    return response
