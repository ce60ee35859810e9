"""A real Valkey and the real gateway on loopback, without Rasa: the state that residents must survive.

With the assistant down a tapped topic is still answered, so handing over can be tested here from end to end.
"""

from __future__ import annotations

import asyncio
import socket
import subprocess
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from argon2 import PasswordHasher

from core.catalogue import Catalogue
from core.detection.detector import Detector
from core.languages import load_languages
from core.settings import Settings
from gateway.app import public_application, running_parts
from gateway.desk import officers
from gateway.desk.app import desk_application
from gateway.emergencies.lane import Lane
from gateway.parts import Parts
from launcher import store as embedded

PASSWORD = "a long enough password"


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture(scope="session")
def store_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    data = tmp_path_factory.mktemp("data")
    settings = replace(Settings(), data=data, store_port=free_port(), rasa_port=free_port())
    command = embedded.command(settings)
    process = subprocess.Popen(command.arguments, stdout=subprocess.DEVNULL)
    for _ in range(100):
        if asyncio.run(embedded.answers(settings)):
            break
    yield settings
    process.terminate()
    process.wait()


@pytest.fixture(scope="session")
def detector() -> Detector:
    settings = Settings()
    return Detector.load(load_languages(settings.content / "languages.yml"), Path("none"), settings.examples)


@pytest.fixture(scope="session")
def lane(detector: Detector) -> Lane:
    return Lane.load(Settings().content, detector)


@pytest.fixture(autouse=True)
def quick(detector: Detector, lane: Lane, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same detector and words for all tests (they take two seconds to make), and cheap password hashes."""
    monkeypatch.setattr("gateway.app.Catalogue", lambda _folder: catalogue)
    monkeypatch.setattr(Detector, "load", lambda *_arguments: detector)
    monkeypatch.setattr(Lane, "load", lambda *_arguments: lane)
    monkeypatch.setattr(officers, "_hasher", PasswordHasher(time_cost=1, memory_cost=64))


@pytest.fixture
async def parts(store_settings: Settings) -> AsyncIterator[Parts]:
    async with running_parts(store_settings) as made:
        await made.store.run("flushdb")
        yield made


@pytest.fixture
async def client(parts: Parts) -> AsyncIterator[TestClient[Any, Any]]:
    async with TestClient(TestServer(public_application(parts))) as made:
        yield made


@pytest.fixture
async def desk(parts: Parts) -> AsyncIterator[TestClient[Any, Any]]:
    await officers.add(parts.store, "alex", "PC Alex", PASSWORD)
    await officers.add(parts.store, "sam", "PC Sam", PASSWORD)
    async with TestClient(TestServer(desk_application(parts))) as made:
        yield made


class Resident:
    """A resident with a conversation of their own."""

    def __init__(self, client: TestClient[Any, Any], conversation: dict[str, str]) -> None:
        self.client, self.id, self.token = client, conversation["id"], conversation["token"]
        self.base = f"/api/conversations/{self.id}"
        self.headers = {"Authorization": f"Bearer {self.token}"}
        self.count = 0

    async def send(self, text: str, key: str | None = None) -> str:
        self.count += 1
        body = {"text": text, "key": key or f"k{self.count}"}
        async with self.client.post(f"{self.base}/messages", json=body, headers=self.headers) as answer:
            assert answer.status == 202, await answer.text()
            return str((await answer.json())["event"])

    async def messages(self, after: str = "0-0") -> list[dict[str, Any]]:
        async with self.client.get(f"{self.base}/messages", params={"after": after}, headers=self.headers) as answer:
            assert answer.status == 200
            return list((await answer.json())["messages"])

    async def reply(self, text: str) -> dict[str, Any]:
        sent = await self.send(text)
        for _ in range(400):
            found = [message for message in await self.messages(sent) if message["from"] != "resident"]
            if found:
                return found[0]
            await asyncio.sleep(0.01)
        raise AssertionError(f"no reply to {text!r}")


@pytest.fixture
async def resident(client: TestClient[Any, Any]) -> Resident:
    async with client.post("/api/conversations", json={}) as answer:
        return Resident(client, await answer.json())
