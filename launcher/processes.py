"""The supervisor: starts a process, watches it, starts it again with back-off when it dies, and says so."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from launcher.progress import say

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
STEADY_SECONDS = 60.0
_STOP_SECONDS = 8.0


@dataclass(frozen=True)
class Command:
    """One process: what is run, with which environment, where its output goes, and how to see that it is ready."""

    name: str
    arguments: Sequence[str]
    ready: Callable[[], Awaitable[bool]]
    log: Path
    environment: Mapping[str, str] = field(default_factory=dict)


class Supervised:
    """Keeps one command running until `stop`."""

    def __init__(self, command: Command) -> None:
        self.command = command
        self._process: asyncio.subprocess.Process | None = None
        self._task: asyncio.Task[None] | None = None
        self._stopping = False

    @property
    def pid(self) -> int | None:
        """The process's id while it runs."""
        return self._process.pid if self._process and self._process.returncode is None else None

    async def start(self) -> None:
        """Starts the process and its watch."""
        await self._spawn()
        self._task = asyncio.create_task(self._watch())

    async def wait_ready(self, seconds: float) -> bool:
        """True as soon as it is ready; False after that time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with contextlib.suppress(Exception):
                if await self.command.ready():
                    return True
            await asyncio.sleep(0.1)
        return False

    async def stop(self) -> None:
        """Asks the process to end, then makes it."""
        self._stopping = True
        process = self._process
        if process and process.returncode is None:
            _signal(process.pid, signal.SIGTERM)
            try:
                await asyncio.wait_for(process.wait(), _STOP_SECONDS)
            except asyncio.TimeoutError:
                _signal(process.pid, signal.SIGKILL)
                await process.wait()
        if self._task:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _spawn(self) -> None:
        self.command.log.parent.mkdir(parents=True, exist_ok=True)
        with self.command.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *self.command.arguments,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env={**os.environ, **self.command.environment},
                start_new_session=True,  # Ctrl-C reaches only the supervisor, which stops them in order
            )

    async def _watch(self) -> None:
        pause = FIRST_PAUSE
        while True:
            assert self._process is not None, "watched only after a start"
            began = time.monotonic()
            code = await self._process.wait()
            if self._stopping:
                return
            if time.monotonic() - began > STEADY_SECONDS:
                pause = FIRST_PAUSE
            say(f"{self.command.name} ended (exit code {code}); starting it again in {pause:g} s. Log: {self.command.log}")
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
            await self._spawn()


def _signal(pid: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, number)
