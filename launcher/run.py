"""`./staysafe run`: everything, in order, with progress; Ctrl-C stops everything cleanly."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any

import aiohttp

from core import settings as core_settings
from core.errors import StaySafeError
from core.settings import Settings
from gateway.desk import officers
from gateway.store.client import Store, store_url
from launcher import ports, store, train
from launcher.processes import Command, Supervised
from launcher.progress import say

_SECONDS = {"store": 20.0, "gateway": 40.0, "assistant": 240.0}


class NotReady(StaySafeError):
    """A process did not become ready in time."""


def main(arguments: list[str]) -> int:
    """Runs until Ctrl-C or SIGTERM. Exit code 0 after a clean stop."""
    settings = core_settings.load()
    ports.check_free(settings)
    if train.needed(settings):
        train.train(settings)
    asyncio.run(_run(settings))
    return 0


async def _run(settings: Settings) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stopped.set)
    running: list[Supervised] = []
    try:
        await _until(stopped, _start_all(settings, running))
        await stopped.wait()
    finally:
        say("Stopping")
        for process in reversed(running):
            await process.stop()
        say("Stopped")


async def _until(stopped: asyncio.Event, starting: Coroutine[Any, Any, None]) -> None:
    """Waits for the start, or for a stop that comes first."""
    task = asyncio.ensure_future(starting)
    waiting = asyncio.ensure_future(stopped.wait())
    await asyncio.wait({task, waiting}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    if not task.done():
        task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def _start_all(settings: Settings, running: list[Supervised]) -> None:
    if settings.redis_url:
        say("Using the store of STAYSAFE_REDIS_URL")
        if not await store.answers(settings):
            raise NotReady("the store of STAYSAFE_REDIS_URL does not answer: check the address and the password")
    else:
        await _start("The store", [store.command(settings)], running, _SECONDS["store"])
    # The gateway needs no assistant: emergency numbers are there while Rasa still loads.
    slow = asyncio.ensure_future(_start("The assistant", assistant_commands(settings), running, _SECONDS["assistant"]))
    try:
        await _start("The gateway", [gateway_command(settings)], running, _SECONDS["gateway"])
        await slow
    finally:
        slow.cancel()
    await _tell(settings)


async def _start(name: str, commands: Sequence[Command], running: list[Supervised], seconds: float) -> None:
    say(f"{name}: starting")
    started = [Supervised(command) for command in commands]
    for process in started:
        running.append(process)
        await process.start()
    for process in started:
        if not await process.wait_ready(seconds):
            raise NotReady(f"{process.command.name} was not ready after {seconds:g} s; see {process.command.log}")
    say(f"{name}: ready")


async def _tell(settings: Settings) -> None:
    say(f"Residents:      http://{settings.host}:{settings.port}/")
    say(f"Officers' desk: http://{settings.desk_host}:{settings.desk_port}/")
    connection = Store(store_url(settings))
    if not await officers.names(connection):
        say("No officer can log in yet: ./staysafe officer add NAME")
    await connection.close()
    say("Ctrl-C stops everything")


def assistant_commands(settings: Settings) -> list[Command]:
    """The action server and the Rasa server, both on loopback."""
    environment = train.rasa_environment(settings)
    logs = settings.data / "logs"
    rasa = [train.python(), "-m", "bot.serve", "--model", str(train.model_file(settings)), "--port", str(settings.rasa_port)]
    actions = [train.python(), "-m", "actions.serve", "--port", str(settings.actions_port)]
    return [
        Command(
            "The action server",
            actions,
            _answers(f"http://127.0.0.1:{settings.actions_port}/health"),
            logs / "actions.log",
            environment,
        ),
        Command("The Rasa server", rasa, _answers(f"{settings.rasa_url}/webhooks/staysafe/"), logs / "rasa.log", environment),
    ]


def gateway_command(settings: Settings) -> Command:
    """The gateway, with both listeners."""
    url = f"http://{_reachable(settings.host)}:{settings.port}/healthz"
    return Command("The gateway", [sys.executable, "-m", "gateway"], _answers(url), settings.data / "logs" / "gateway.log")


def _reachable(host: str) -> str:
    return "127.0.0.1" if host in ("0.0.0.0", "::") else host  # noqa: S104 - read, not bound


def _answers(url: str) -> Callable[[], Awaitable[bool]]:
    async def ready() -> bool:
        timeout = aiohttp.ClientTimeout(total=1.0)
        async with aiohttp.ClientSession(timeout=timeout) as client, client.get(url) as answer:
            return answer.status == 200

    return ready
