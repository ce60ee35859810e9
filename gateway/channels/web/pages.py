"""The demo page with the chat, the words around it by language, and health."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

from core.errors import RequestError
from core.languages import SOURCE
from gateway.parts import PARTS

STATIC = Path(__file__).parent / "static"
routes = web.RouteTableDef()


@routes.get("/")
async def page(request: web.Request) -> web.Response:
    """The page with the chat; the numbers that it shows before anything is loaded come from contacts.yml."""
    contacts = request.app[PARTS].answers.catalogue.now.contacts
    text = (STATIC / "index.html").read_text(encoding="utf-8")
    for name in ("emergency", "police"):
        text = text.replace(f"{{{name}}}", contacts[name].value)
    return web.Response(text=text, content_type="text/html")


@routes.get("/api/interface/{language}")
async def interface(request: web.Request) -> web.Response:
    """Every word around the chat in one language, the languages on offer, and the topics to begin with."""
    answers = request.app[PARTS].answers
    content = answers.catalogue.now
    languages = content.languages
    code = request.match_info["language"]
    if code not in languages:
        raise RequestError(404, "unknown_language", "Unknown language.")
    language = languages[code] if languages[code].offered else languages[SOURCE]
    return web.json_response(
        {
            "language": language.code,
            "dir": language.dir,
            "status": language.message_status,
            "words": answers.interface(language.code),
            "topics": [
                {"title": answers.title(topic, language.code), "send": f"/{topic}"}
                for topic in content.topics["greeting"].buttons
            ],
            "languages": [{"code": other.code, "own": other.own, "dir": other.dir} for other in languages.offered],
        }
    )


@routes.get("/healthz")
async def healthz(_request: web.Request) -> web.Response:
    """Alive."""
    return web.json_response({"status": "ok"})


@routes.get("/readyz")
async def readyz(request: web.Request) -> web.Response:
    """Ready to store and to answer: 200, or 503 with the part that is not."""
    parts = request.app[PARTS]
    try:
        store = bool(await parts.store.run("ping"))
    except Exception:
        store = False
    assistant = await parts.assistant.ready()
    states = {"store": store, "assistant": assistant, "bulletin_fresh": parts.answers.catalogue.now.bulletin.fresh()}
    ready = store and assistant
    return web.json_response({"ready": ready, "parts": states}, status=200 if ready else 503)
