"""What all tests share: the real content, and no network but loopback."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from core import settings
from core.answers import Answers
from core.catalogue import Catalogue
from core.settings import Settings

_connect = socket.socket.connect


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"a test tried to reach {address[0]}")
        _connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue(settings.Settings().content)


@pytest.fixture(scope="session")
def answers(catalogue: Catalogue) -> Answers:
    return Answers(catalogue, Settings(force_name="the test force").mentioned)
