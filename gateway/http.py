"""What both listeners share: errors as the contract has them, JSON bodies, safe headers. Never a stack trace."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiohttp import web

from core.errors import RequestError
from gateway.store.client import StoreDown

log = structlog.get_logger()
BODY_LIMIT = 16 * 1024
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_NAMES = {
    400: "bad_request",
    401: "no_token",
    403: "forbidden",
    404: "not_found",
    405: "bad_method",
    413: "too_long",
    415: "bad_type",
}
EMERGENCY_LINE: web.AppKey[Callable[[], str]] = web.AppKey("emergency_line")
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
}


def error_response(status: int, code: str, message: str, retry_after: int | None = None) -> web.Response:
    """{"error": {"code", "message"}} with its status."""
    headers = {"Retry-After": str(retry_after)} if retry_after is not None else {}
    return web.json_response({"error": {"code": code, "message": message}}, status=status, headers=headers)


@web.middleware
async def errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turns every failure into the contract's error."""
    try:
        return await handler(request)
    except RequestError as error:
        return error_response(error.status, error.code, error.message, error.retry_after)
    except StoreDown:
        log.error("A request met no store", method=request.method)
        return error_response(503, "store_down", f"{STORE_DOWN} {request.app[EMERGENCY_LINE]()}", retry_after=2)
    except web.HTTPRedirection:
        raise
    except web.HTTPException as error:
        return error_response(error.status, _NAMES.get(error.status, "error"), f"{error.reason}. See docs/api.md.")
    except (ConnectionResetError, ConnectionError):
        raise
    except Exception:
        log.exception("A request failed")
        return error_response(500, "internal", f"Something went wrong here. Try again. {request.app[EMERGENCY_LINE]()}")


STORE_DOWN = "The service cannot keep messages just now, so nothing was sent. Try again."


async def no_icon(_request: web.Request) -> web.Response:
    """Browsers ask for /favicon.ico by themselves; there is none."""
    return web.Response(status=204)


async def safe_headers(_request: web.Request, response: web.StreamResponse) -> None:
    """Headers on every response (an `on_response_prepare` signal)."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Cache-Control", "no-store")


async def json_body(request: web.Request, optional: bool = False) -> dict[str, Any]:
    """The JSON object of a request. Raises RequestError: 415 for another type, 413 over 16 KiB, 400 for anything else.

    Lone surrogates survive parsing here; core.text.clean makes them harmless.
    """
    raw = await request.read()
    if len(raw) > BODY_LIMIT:
        raise RequestError(413, "too_long", "The body must be under 16 KiB.")
    if not raw and optional:
        return {}
    if request.content_type != "application/json":
        raise RequestError(415, "bad_type", "Send JSON, with Content-Type: application/json.")
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError):
        raise RequestError(400, "bad_json", "The body is not valid JSON in UTF-8.") from None
    if not isinstance(body, dict):
        raise RequestError(400, "bad_json", "The body must be a JSON object.")
    return body


def address(request: web.Request, trusted_proxy: bool) -> str:
    """The caller's address; from X-Forwarded-For only behind a proxy that the operator trusts."""
    if trusted_proxy:
        forwarded = request.headers.get("X-Forwarded-For", "")
        if forwarded:
            return forwarded.rsplit(",", 1)[-1].strip()
    return request.remote or "unknown"
