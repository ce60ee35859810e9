"""The whole service, started as an operator starts it, on ports and data of its own; and a real Chromium."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from core import settings
from core.settings import ROOT

CHROMIUM = os.environ.get("STAYSAFE_CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
PASSWORD = "a long enough password"


@dataclass(frozen=True)
class Service:
    """A running service: addresses, its data folder, and its launcher's process."""

    url: str
    desk: str
    rasa: str
    data: Path
    environment: dict[str, str]
    process: subprocess.Popen[str]
    log: Path

    def officer(self, name: str, shown: str) -> None:
        """Adds an officer with the launcher's own command."""
        command = [sys.executable, "-m", "launcher", "officer", "add", name, "--shown", shown]
        subprocess.run(
            command, cwd=ROOT, env=self.environment, input=PASSWORD + "\n", text=True, check=True, capture_output=True
        )


def ports(count: int) -> list[int]:
    opened = [socket.socket() for _ in range(count)]
    for found in opened:
        found.bind(("127.0.0.1", 0))
    numbers = [int(found.getsockname()[1]) for found in opened]
    for found in opened:
        found.close()
    return numbers


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    data = tmp_path_factory.mktemp("var")
    shutil.copytree(settings.load().data / "model", data / "model")
    names = ("PORT", "DESK_PORT", "RASA_PORT", "ACTIONS_PORT", "STORE_PORT")
    chosen = {f"STAYSAFE_{name}": str(port) for name, port in zip(names, ports(5), strict=True)}
    environment = {**os.environ, **chosen, "STAYSAFE_DATA": str(data)}
    log = data / "run.log"
    with log.open("w") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "launcher", "run"], cwd=ROOT, env=environment, stdout=output, stderr=output, text=True
        )
    url, desk, rasa = (f"http://127.0.0.1:{chosen[f'STAYSAFE_{name}']}" for name in ("PORT", "DESK_PORT", "RASA_PORT"))
    made = Service(url, desk, rasa, data, environment, process, log)
    end = time.monotonic() + 600  # the model may have to be trained first
    while "Ctrl-C stops" not in log.read_text():
        assert process.poll() is None, log.read_text()
        assert time.monotonic() < end, log.read_text()
        time.sleep(0.2)
    yield made
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 0


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield made
        made.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(locale="en-GB")
    yield made
    made.close()


@pytest.fixture(autouse=True)
def ready(service: Service) -> None:
    """Each test begins with everything up again, whatever the one before has killed."""
    end = time.monotonic() + 120
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(f"{service.url}/readyz", timeout=2):  # noqa: S310 - loopback
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise AssertionError(service.log.read_text())
