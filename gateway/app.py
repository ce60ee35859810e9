"""Puts the parts together and runs the two listeners: residents on one port, officers on another."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable

import aiohttp
import structlog
from aiohttp import web

from core.answers import Answers
from core.catalogue import Catalogue
from core.detection.detector import Detector
from core.settings import Settings
from gateway import http
from gateway.assistant import Assistant
from gateway.channels.web import api, events, pages
from gateway.conversations.answering import Answering
from gateway.conversations.cases import Cases
from gateway.conversations.conversations import Conversations
from gateway.conversations.turns import Turns
from gateway.conversations.unstored import Unstored
from gateway.desk.app import desk_application
from gateway.emergencies.lane import Lane
from gateway.limits import Limits
from gateway.parts import PARTS, Parts
from gateway.store.client import Store, store_url
from gateway.store.wake import Wake
from gateway.translation.providers import provider
from gateway.translation.translator import Translator

log = structlog.get_logger()


@contextlib.asynccontextmanager
async def running_parts(settings: Settings) -> AsyncIterator[Parts]:
    """Makes all parts, keeps their background tasks running, and stops them in order."""
    catalogue = Catalogue(settings.content)
    detector = Detector.load(catalogue.now.languages, settings.language_evidence, settings.examples)
    answers = Answers(catalogue, settings.mentioned)
    lane = Lane.load(settings.content, detector)
    store = Store(store_url(settings))
    async with aiohttp.ClientSession() as client:
        assistant = Assistant(client, settings.rasa_url, settings.assistant_timeout)
        conversations = Conversations(store, settings.retention_days)
        cases = Cases(conversations, answers)
        translator = Translator(translate, settings.translator_timeout) if (translate := provider(settings)) else None
        unstored = Unstored(answers, detector, lane)
        answering = Answering(assistant, answers, detector, lane, translator)
        turns = Turns(conversations, cases, answering)
        wake = Wake(store)
        parts = Parts(settings, store, wake, answers, assistant, answering, unstored, conversations, cases, turns, Limits())
        tasks = [asyncio.create_task(wake.run()), asyncio.create_task(turns.sweep())]
        try:
            yield parts
        finally:
            for task in tasks:
                task.cancel()
            await turns.stop()
            if translator is not None:
                translator.stop()
            await store.close()


def emergency_line(answers: Answers) -> Callable[[], str]:
    """The one line that every error to a resident ends with, its number from contacts.yml."""
    return lambda: answers.service("emergency_line", "en").text


def public_application(parts: Parts) -> web.Application:
    """The residents' side."""
    app = web.Application(middlewares=[http.errors], client_max_size=http.BODY_LIMIT + 1024)
    app[PARTS] = parts
    app[http.EMERGENCY_LINE] = emergency_line(parts.answers)
    app.on_response_prepare.append(http.safe_headers)
    for routes in (api.routes, events.routes, pages.routes):
        app.add_routes(routes)
    app.router.add_static("/static/", pages.STATIC)
    app.router.add_get("/favicon.ico", http.no_icon)
    return app


async def serve(settings: Settings, stopped: asyncio.Event) -> None:
    """Runs both listeners until `stopped` is set."""
    async with running_parts(settings) as parts, contextlib.AsyncExitStack() as stack:
        listeners = (
            (public_application(parts), settings.host, settings.port),
            (desk_application(parts), settings.desk_host, settings.desk_port),
        )
        for app, host, port in listeners:
            runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
            await runner.setup()
            stack.push_async_callback(runner.cleanup)
            await web.TCPSite(runner, host, port).start()
        log.info("The gateway listens", port=settings.port, desk_port=settings.desk_port)
        await stopped.wait()
