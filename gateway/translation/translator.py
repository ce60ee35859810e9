"""A translator that cannot hurt the service: few threads, a time limit, a breaker, a small cache in memory; no word in a log."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from hashlib import blake2b

import structlog

from gateway.translation.providers import AUTO, Translate

log = structlog.get_logger()
THREADS, WAITING = 4, 8
FAULTS, PAUSE_SECONDS = 5, 10.0
CACHED, CACHED_SECONDS = 256, 600.0


class Translator:
    """`to_english` gives a translation or None, within `timeout` seconds, whatever the provider does."""

    def __init__(self, translate: Translate, timeout: float) -> None:
        self._translate, self._timeout = translate, timeout
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="translation")
        self._places = threading.BoundedSemaphore(THREADS + WAITING)
        self._faults, self._closed_until = 0, 0.0
        self._cache: OrderedDict[bytes, tuple[float, str]] = OrderedDict()

    async def to_english(self, text: str, source: str = AUTO) -> str | None:
        """The text in English. None if the provider fails, is too slow, is paused after faults, or too many are waiting."""
        key = blake2b(f"{source}\0{text}".encode(), digest_size=16).digest()
        known = self._known(key)
        if known is not None:
            return known
        if time.monotonic() < self._closed_until or not self._places.acquire(blocking=False):
            return None
        translated = await self._bounded(text, source)
        if translated:
            self._cache[key] = (time.monotonic() + CACHED_SECONDS, translated)
            while len(self._cache) > CACHED:
                self._cache.popitem(last=False)
        return translated

    def stop(self) -> None:
        """Ends the threads; calls under way run out by their own limit."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._cache.clear()

    def _known(self, key: bytes) -> str | None:
        until, translated = self._cache.get(key, (0.0, ""))
        if until < time.monotonic():
            self._cache.pop(key, None)
            return None
        return translated

    async def _bounded(self, text: str, source: str) -> str | None:
        work = self._threads.submit(self._translate, text, source, "en")
        work.add_done_callback(lambda _done: self._places.release())
        try:
            translated = await asyncio.wait_for(asyncio.wrap_future(work), self._timeout)
        except Exception as error:  # the library raises anything, and its messages hold the words: only the kind is logged
            self._fault(type(error).__name__)
            return None
        self._faults = 0
        return translated.strip() or None

    def _fault(self, kind: str) -> None:
        self._faults += 1
        log.warning("A translation failed", kind=kind, in_a_row=self._faults)
        if self._faults >= FAULTS:
            self._closed_until = time.monotonic() + PAUSE_SECONDS
