"""`./staysafe drill [CODE ...]`: every language's four test messages (content/emergencies) through the public contract."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence

import aiohttp

from core import settings as core_settings
from core.catalogue import Content, load_content
from core.emergencies.phrases import load_phrases
from core.errors import StaySafeError
from core.settings import Settings
from gateway import drills
from gateway.conversations.conversations import Conversations
from gateway.store.client import Store, StoreDown, store_url
from launcher.drill_probe import EXPECTED, Outcome, probe

_AT_ONCE = 4


def main(arguments: list[str]) -> int:
    """Prints what came out; 0 if every answer was right, 1 otherwise. Codes as arguments: only these languages."""
    settings = core_settings.load()
    content = load_content(settings.content)
    codes = arguments or [language.code for language in content.languages.offered]
    unknown = [code for code in codes if code not in content.languages]
    if unknown:
        raise StaySafeError(f"no such language: {', '.join(unknown)}")
    try:
        outcomes = asyncio.run(_drill(settings, content, codes))
    except StoreDown:
        raise StaySafeError("the store is not running: start ./staysafe run first") from None
    _report(outcomes)
    return 1 if any(outcome.fault for outcome in outcomes) else 0


async def _drill(settings: Settings, content: Content, codes: Sequence[str]) -> list[Outcome]:
    store = Store(store_url(settings))
    conversations = Conversations(store, settings.retention_days)
    books = load_phrases(settings.content / "emergencies")
    allowed = asyncio.Semaphore(_AT_ONCE)

    async def one(client: aiohttp.ClientSession, code: str, answer: str) -> Outcome:
        text = books[code].drill.get(answer) if code in books else None
        if text is None:
            return Outcome(code, answer, f"content/emergencies/{code}.yml has no drill message for it", 0.0)
        async with allowed:
            return await probe(client, conversations, content, code, answer, text)

    try:
        async with aiohttp.ClientSession(f"http://{settings.host}:{settings.port}") as client:
            outcomes = await asyncio.gather(*(one(client, code, answer) for code in codes for answer in EXPECTED))
        faults = [f"{outcome.language} {outcome.answer}: {outcome.fault}" for outcome in outcomes if outcome.fault]
        await drills.record(store, drills.Drill(time.time(), len(outcomes), tuple(faults)))
        return outcomes
    finally:
        await store.close()


def _report(outcomes: Sequence[Outcome]) -> None:
    by_language: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        by_language.setdefault(outcome.language, []).append(outcome)
    for code, found in by_language.items():
        print(f"{code:4}" + "  ".join(f"{outcome.answer} {outcome.fault or 'right':5}" for outcome in found))
    wrong = sum(bool(outcome.fault) for outcome in outcomes)
    slowest = max((outcome.seconds for outcome in outcomes), default=0.0)
    print(f"{len(outcomes) - wrong} of {len(outcomes)} right, the slowest after {slowest:.2f} s")
