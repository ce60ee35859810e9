"""Real processes killed under a running service: nothing stored is lost, nothing is answered twice."""

from __future__ import annotations

import json
import os
import signal
import time
import urllib.request
from pathlib import Path
from typing import Any

from tests.end_to_end.conftest import Service


def call(url: str, body: dict[str, Any] | None = None, token: str = "") -> Any:
    headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
    request = urllib.request.Request(url, json.dumps(body).encode() if body is not None else None, headers)  # noqa: S310
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
        return json.loads(answer.read())


def pid_of(service: Service, *words: str) -> int:
    """The child of this service's launcher whose command line holds all the words."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                line = (entry / "cmdline").read_bytes().decode(errors="replace")
                parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
            if parent == service.process.pid and all(word in line for word in words):
                return int(entry.name)
    raise AssertionError(f"no process {words}")


def replies(service: Service, conversation: dict[str, str], count: int, seconds: float = 60) -> list[dict[str, Any]]:
    url = f"{service.url}/api/conversations/{conversation['id']}/messages"
    end = time.monotonic() + seconds
    while True:
        try:
            found = [m for m in call(url, token=conversation["token"])["messages"] if m["from"] != "resident"]
        except OSError:
            found = []
        if len(found) >= count or time.monotonic() > end:
            return found
        time.sleep(0.1)


def send(service: Service, conversation: dict[str, str], text: str, key: str) -> None:
    url = f"{service.url}/api/conversations/{conversation['id']}/messages"
    for _ in range(200):
        try:
            call(url, {"text": text, "key": key}, conversation["token"])
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the gateway did not come back")


def test_the_store_is_killed_and_nothing_is_lost(service: Service) -> None:
    conversation = call(f"{service.url}/api/conversations", {})
    send(service, conversation, "what is the threat level", "1")
    assert len(replies(service, conversation, 1)) == 1
    time.sleep(1.2)  # the append-only file is written every second
    os.kill(pid_of(service, "valkey"), signal.SIGKILL)
    send(service, conversation, "which number do I call", "2")
    assert [m["answer"] for m in replies(service, conversation, 2)] == ["threat_level", "which_number"]
    assert "The store (Valkey) ended" in service.log.read_text()


def test_the_gateway_is_killed_and_answers_once(service: Service) -> None:
    conversation = call(f"{service.url}/api/conversations", {})
    send(service, conversation, "what is the threat level", "1")
    os.kill(pid_of(service, "-m", "gateway"), signal.SIGKILL)
    send(service, conversation, "what is the threat level", "1")
    assert [m["answer"] for m in replies(service, conversation, 1)] == ["threat_level"]
    time.sleep(4)
    assert len(replies(service, conversation, 1)) == 1


def test_the_action_server_is_killed_and_the_case_is_still_opened(service: Service) -> None:
    os.kill(pid_of(service, "actions.serve"), signal.SIGKILL)
    conversation = call(f"{service.url}/api/conversations", {})
    send(service, conversation, "I want to talk to a human being, a police officer", "1")
    reply = replies(service, conversation, 1)[0]
    assert reply["answer"] == "human"
    assert reply["handover"]["state"] == "waiting"


def test_rasa_is_killed_and_the_numbers_still_come(service: Service) -> None:
    os.kill(pid_of(service, "bot.serve"), signal.SIGKILL)
    conversation = call(f"{service.url}/api/conversations", {})
    send(service, conversation, "میں بہت پریشان ہوں، کسے فون کروں؟", "1")
    reply = replies(service, conversation, 1)[0]
    assert (reply["from"], reply["language"]) == ("service", "ur")
    assert "999" in reply["text"]
    assert "101" in reply["text"]
