"""The supervisor: a process that dies is started again, and it says so; a stop leaves nothing behind."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from launcher import processes
from launcher.processes import Command, Supervised


def command(tmp_path: Path, code: str) -> Command:
    async def ready() -> bool:
        return (tmp_path / "ready").exists()

    script = f"import pathlib; pathlib.Path({str(tmp_path / 'ready')!r}).touch(); {code}"
    return Command("The test", [sys.executable, "-c", script], ready, tmp_path / "log")


async def until(condition: object, seconds: float = 8.0) -> None:
    for _ in range(int(seconds * 50)):
        if condition():  # type: ignore[operator]
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it did not happen in time")


async def test_a_killed_process_is_started_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(processes, "FIRST_PAUSE", 0.05)
    process = Supervised(command(tmp_path, "import time; time.sleep(60)"))
    await process.start()
    assert await process.wait_ready(10)
    first = process.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    await until(lambda: process.pid not in (None, first))
    assert "starting it again" in capsys.readouterr().out
    second = process.pid
    assert second is not None
    await process.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(second, 0)


async def test_the_pause_grows_when_it_keeps_dying(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(processes, "FIRST_PAUSE", 0.01)
    process = Supervised(command(tmp_path, "raise SystemExit(3)"))
    await process.start()
    seen = []
    for _ in range(400):
        seen.append(capsys.readouterr().out)
        if "0.04 s" in "".join(seen):
            break
        await asyncio.sleep(0.02)
    await process.stop()
    text = "".join(seen)
    assert "exit code 3" in text
    assert "0.01 s" in text
    assert "0.04 s" in text


async def test_a_process_that_never_gets_ready_is_told(tmp_path: Path) -> None:
    async def never() -> bool:
        return False

    process = Supervised(Command("x", [sys.executable, "-c", "import time; time.sleep(60)"], never, tmp_path / "log"))
    await process.start()
    assert not await process.wait_ready(0.3)
    await process.stop()
