"""Officers' sessions: a random token in a strict cookie, its SHA-256 in the store, idle and absolute ends, a CSRF token each."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from dataclasses import dataclass

from aiohttp import web

from core.errors import RequestError
from gateway.desk.officers import Officer
from gateway.parts import PARTS, Parts
from gateway.store import keys

IDLE_SECONDS = 30 * 60
WHOLE_SECONDS = 12 * 3600


@dataclass(frozen=True)
class Session:
    """Who is logged in; `csrf` must come back with every form."""

    officer: Officer
    csrf: str
    digest: str


def cookie_name(parts: Parts) -> str:
    """`__Host-desk` where cookies can be secure (https); a plain name for a demo on loopback."""
    return "__Host-desk" if parts.settings.secure_cookies else "desk"


async def begin(parts: Parts, officer: Officer, response: web.Response) -> None:
    """Starts a session and sets its cookie."""
    token = secrets.token_urlsafe(32)
    fields = {
        "name": officer.name,
        "shown": officer.shown,
        "csrf": secrets.token_urlsafe(24),
        "until": f"{time.time() + WHOLE_SECONDS:.0f}",
    }
    name = keys.session(_digest(token))
    await parts.store.run("hset", name, mapping=fields)
    await parts.store.run("expire", name, IDLE_SECONDS)
    secure = parts.settings.secure_cookies
    response.set_cookie(cookie_name(parts), token, httponly=True, secure=secure, samesite="Strict", path="/")


async def current(request: web.Request) -> Session | None:
    """The session of a request, kept alive by it; None where there is none (any more)."""
    parts = request.app[PARTS]
    token = request.cookies.get(cookie_name(parts), "")
    if not token:
        return None
    digest = _digest(token)
    fields = await parts.store.run("hgetall", keys.session(digest))
    if not fields or time.time() > float(fields["until"]):
        return None
    await parts.store.run("expire", keys.session(digest), IDLE_SECONDS)
    return Session(Officer(fields["name"], fields["shown"]), fields["csrf"], digest)


async def end(request: web.Request, session: Session) -> None:
    """Ends a session at once."""
    await request.app[PARTS].store.run("unlink", keys.session(session.digest))


async def required(request: web.Request) -> Session:
    """The session, or a redirect to the log-in page."""
    session = await current(request)
    if session is None:
        raise web.HTTPSeeOther("/login")
    return session


async def form(request: web.Request, session: Session) -> dict[str, str]:
    """A posted form whose CSRF token is the session's. Raises RequestError 403 otherwise."""
    same_origin(request)
    posted = await request.post()
    fields = {name: value for name, value in posted.items() if isinstance(value, str)}
    if not hmac.compare_digest(fields.get("csrf", "").encode(), session.csrf.encode()):
        raise RequestError(403, "forbidden", "This form is from another session. Load the page again.")
    return fields


def same_origin(request: web.Request) -> None:
    """Refuses a form that another website sends. Raises RequestError 403."""
    origin = request.headers.get("Origin")
    if origin is not None and origin.split("://", 1)[-1] != request.host:
        raise RequestError(403, "forbidden", "This form comes from another website.")


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
