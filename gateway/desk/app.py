"""The desk's application: its own port, its own errors as pages, its own files."""

from __future__ import annotations

from pathlib import Path

import aiohttp_jinja2
import jinja2
from aiohttp import web

from core.errors import RequestError
from gateway import http
from gateway.desk import case, claim, close, live, login, queue, reply
from gateway.parts import PARTS, Parts

_HERE = Path(__file__).parent


@web.middleware
async def error_pages(request: web.Request, handler: http.Handler) -> web.StreamResponse:
    """An officer sees a page that says what is wrong and how to go on."""
    try:
        return await handler(request)
    except RequestError as error:
        response = aiohttp_jinja2.render_template("error.html", request, {"message": error.message})
        response.set_status(error.status)
        return response


def desk_application(parts: Parts) -> web.Application:
    """The officers' side."""
    app = web.Application(middlewares=[http.errors, error_pages], client_max_size=64 * 1024)
    app[PARTS] = parts
    app[http.EMERGENCY_LINE] = lambda: "Tell the resident by another way where life is in danger."
    app.on_response_prepare.append(http.safe_headers)
    aiohttp_jinja2.setup(app, loader=jinja2.FileSystemLoader(_HERE / "templates"), autoescape=True)
    for module in (login, queue, case, claim, reply, close, live):
        app.add_routes(module.routes)
    app.router.add_static("/static/", _HERE / "static")
    app.router.add_get("/favicon.ico", http.no_icon)
    return app
