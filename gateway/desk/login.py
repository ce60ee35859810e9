"""Log in and out."""

from __future__ import annotations

import aiohttp_jinja2
from aiohttp import web

from core.errors import RequestError
from gateway.desk import audit, officers, sessions
from gateway.http import address
from gateway.limits import LOGIN
from gateway.parts import PARTS

routes = web.RouteTableDef()


@routes.get("/login")
@aiohttp_jinja2.template("login.html")
async def page(_request: web.Request) -> dict[str, object]:
    """The form."""
    return {"fault": ""}


@routes.post("/login")
async def log_in(request: web.Request) -> web.StreamResponse:
    """Starts a session. A wrong name and a wrong password look and last the same; tries are limited by address and account."""
    parts = request.app[PARTS]
    sessions.same_origin(request)
    posted = await request.post()
    name, password = str(posted.get("name", "")).strip().lower()[:40], str(posted.get("password", ""))[:1024]
    try:
        parts.limits.spend(f"login:{address(request, parts.settings.trusted_proxy)}", LOGIN)
        parts.limits.spend(f"login-name:{name}", LOGIN)
    except RequestError as error:
        return _refused(request, error.message, error.status)
    officer = await officers.check(parts.store, name, password)
    if officer is None:
        return _refused(request, "The name or the password is wrong.", 403)
    await audit.note(parts, officer.name, "log_in")
    response = web.HTTPSeeOther("/")
    await sessions.begin(parts, officer, response)
    raise response


@routes.post("/logout")
async def log_out(request: web.Request) -> web.StreamResponse:
    """Ends the session."""
    session = await sessions.required(request)
    await sessions.form(request, session)
    await sessions.end(request, session)
    await audit.note(request.app[PARTS], session.officer.name, "log_out")
    raise web.HTTPSeeOther("/login")


def _refused(request: web.Request, fault: str, status: int) -> web.StreamResponse:
    response = aiohttp_jinja2.render_template("login.html", request, {"fault": fault})
    response.set_status(status)
    return response
