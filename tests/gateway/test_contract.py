"""The public contract and its errors, case by case."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gateway.parts import Parts
from gateway.store import keys
from tests.gateway.conftest import Resident

Client = TestClient[Any, Any]
FIELDS = {"id", "at", "from", "answer", "language", "dir", "text", "status", "buttons", "links", "handover"}


async def test_creating_a_conversation(client: Client) -> None:
    async with client.post("/api/conversations", json={"language": "ur"}) as answer:
        assert answer.status == 201
        body = await answer.json()
        assert set(body) == {"id", "token", "language"}
        assert body["language"] == "ur"
    async with client.post("/api/conversations") as answer:
        assert answer.status == 201


async def test_a_message_is_stored_then_answered(resident: Resident) -> None:
    reply = await resident.reply("/which_number")
    assert set(reply) >= FIELDS
    assert (reply["from"], reply["answer"], reply["language"]) == ("bot", "which_number", "en")
    assert "999" in reply["text"]
    first = (await resident.messages())[0]
    assert (first["from"], first["text"]) == ("resident", "Which number?")
    assert not {"topic", "details"} & set(first)


async def test_a_repeat_is_harmless(resident: Resident) -> None:
    events = {await resident.send("/about", key="same") for _ in range(5)}
    assert len(events) == 1
    await resident.reply("/patrols")
    assert [m["from"] for m in await resident.messages()] == ["resident", "bot", "resident", "bot"]


async def test_fifty_at_once_are_all_stored_and_answered_once_in_order(resident: Resident, parts: Parts) -> None:
    events = await asyncio.gather(*(resident.send("/patrols", key=f"m{n}") for n in range(50)))
    assert len(set(events)) == 50
    for _ in range(600):
        messages = await resident.messages()
        if sum(message["from"] == "bot" for message in messages) == 50:
            break
        await asyncio.sleep(0.02)
    assert [message["id"] for message in messages if message["from"] == "resident"] == sorted(events, key=order)
    assert sum(message["from"] == "bot" for message in messages) == 50
    for _ in range(100):
        if not parts.turns._workers:
            break
        await asyncio.sleep(0.01)
    assert parts.turns._workers == {}, "a worker ends when nothing is left to answer"
    assert await parts.store.run("zcard", keys.PENDING) == 0


def order(event: str) -> tuple[int, ...]:
    return tuple(int(part) for part in event.split("-"))


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"text": "", "key": "a"}, 400, "empty"),
        ({"text": " \n\t ", "key": "a"}, 400, "empty"),
        ({"text": "\u202e\u202d\u2066", "key": "a"}, 400, "empty"),
        ({"text": 7, "key": "a"}, 400, "no_text"),
        ({"key": "a"}, 400, "no_text"),
        ({"text": "x"}, 400, "no_key"),
        ({"text": "x", "key": ""}, 400, "no_key"),
        ({"text": "x", "key": "k" * 129}, 400, "no_key"),
        ({"text": "x" * 2001, "key": "a"}, 413, "too_long"),
        ({"text": "x", "key": "a", "filler": "y" * 17_000}, 413, "too_long"),
        ([], 400, "bad_json"),
        ("text", 400, "bad_json"),
    ],
)
async def test_bad_messages(resident: Resident, body: Any, status: int, code: str) -> None:
    async with resident.client.post(f"{resident.base}/messages", json=body, headers=resident.headers) as answer:
        assert answer.status == status
        error = (await answer.json())["error"]
        assert error["code"] == code
        assert error["message"]
    assert await resident.messages() == []


@pytest.mark.parametrize("raw", [b"{", b"\xff\xfe", b"nul", b"[" * 5000, b'{"text": "a", "key": }'])
async def test_broken_json(resident: Resident, raw: bytes) -> None:
    headers = {**resident.headers, "Content-Type": "application/json"}
    async with resident.client.post(f"{resident.base}/messages", data=raw, headers=headers) as answer:
        assert answer.status == 400
        assert (await answer.json())["error"]["code"] == "bad_json"


async def test_another_type(resident: Resident) -> None:
    async with resident.client.post(f"{resident.base}/messages", data="hello", headers=resident.headers) as answer:
        assert answer.status == 415


@pytest.mark.parametrize(
    "text",
    ["😀", "😀🔥🆘", "…", "12345", "\ud800", "a\udfffb", "\u202eolleh", "x" * 2000, "/restart", "/thanks", "/greeting{}"],
)
async def test_odd_texts_are_stored_and_answered(resident: Resident, text: str) -> None:
    raw = json.dumps({"text": text, "key": "odd"})  # escapes lone surrogates, as a broken phone would send them
    headers = {**resident.headers, "Content-Type": "application/json"}
    async with resident.client.post(f"{resident.base}/messages", data=raw, headers=headers) as answer:
        assert answer.status == 202
    for _ in range(200):
        messages = await resident.messages()
        if len(messages) == 2:
            break
        await asyncio.sleep(0.01)
    assert [message["from"] for message in messages] == ["resident", "service"]
    assert "999" in messages[1]["text"]


async def test_tokens(resident: Resident) -> None:
    client, url = resident.client, f"{resident.base}/messages"
    async with client.get(url) as answer:
        assert answer.status == 401
        assert (await answer.json())["error"]["code"] == "no_token"
    bodies = []
    for path, token in ((url, "wrong"), ("/api/conversations/nothing/messages", resident.token), (url, "é")):
        async with client.get(path, headers={"Authorization": f"Bearer {token}"}) as answer:
            assert answer.status == 404
            bodies.append(await answer.json())
    assert bodies[0] == bodies[1] == bodies[2]


@pytest.mark.parametrize("language", ["xx", "", 7, None, "EN", "en-GB"])
async def test_an_unknown_language(resident: Resident, language: Any) -> None:
    url = f"{resident.base}/language"
    async with resident.client.post(url, json={"language": language}, headers=resident.headers) as answer:
        assert answer.status == 400
        assert (await answer.json())["error"]["code"] == "unknown_language"


async def test_a_chosen_language_is_answered_in(resident: Resident) -> None:
    async with resident.client.post(f"{resident.base}/language", json={"language": "pa"}, headers=resident.headers) as answer:
        assert await answer.json() == {"language": "pa"}
    reply = await resident.reply("/which_number")
    assert (reply["language"], reply["dir"], reply["status"]) == ("pa", "ltr", "draft")
    assert reply["english"].startswith("Danger to life")


async def test_reading_after_an_id(resident: Resident) -> None:
    await resident.reply("/about")
    everything = await resident.messages()
    assert await resident.messages(everything[0]["id"]) == everything[1:]
    async with resident.client.get(f"{resident.base}/messages?after=yesterday", headers=resident.headers) as answer:
        assert answer.status == 400


async def test_wiping(resident: Resident) -> None:
    await resident.reply("/about")
    async with resident.client.delete(resident.base, headers=resident.headers) as answer:
        assert await answer.json() == {"deleted": True, "kept_by_police": False}
    async with resident.client.get(f"{resident.base}/messages", headers=resident.headers) as answer:
        assert answer.status == 404


async def test_too_fast_says_when_to_come_back(resident: Resident) -> None:
    statuses = []
    for number in range(70):
        body = {"text": "/about", "key": f"fast{number}"}
        async with resident.client.post(f"{resident.base}/messages", json=body, headers=resident.headers) as answer:
            statuses.append(answer.status)
            if answer.status == 429:
                assert int(answer.headers["Retry-After"]) >= 1
                break
    assert statuses[-1] == 429
    assert statuses.count(202) >= 60


async def test_events_resume_where_they_were(resident: Resident) -> None:
    await resident.reply("/about")
    first = (await resident.messages())[0]
    headers = {**resident.headers, "Last-Event-ID": first["id"]}
    async with resident.client.get(f"{resident.base}/events", headers=headers) as answer:
        assert answer.content_type == "text/event-stream"
        assert (await next_event(answer))["answer"] == "about"
        await resident.send("/patrols")
        assert (await next_event(answer))["from"] == "resident"
        assert (await next_event(answer))["answer"] == "patrols"


async def next_event(answer: Any) -> dict[str, Any]:
    while True:
        line = (await asyncio.wait_for(answer.content.readline(), 5)).decode()
        if line.startswith("data: "):
            return dict(json.loads(line[6:]))


async def test_unknown_paths_and_methods_get_the_contracts_error(client: Client) -> None:
    for method, path, status in (
        ("GET", "/nowhere", 404),
        ("PUT", "/api/conversations", 405),
        ("GET", "/api/interface/xx", 404),
    ):
        async with client.request(method, path) as answer:
            assert answer.status == status
            assert set((await answer.json())["error"]) == {"code", "message"}


async def test_health_and_interface(client: Client) -> None:
    async with client.get("/healthz") as answer:
        assert answer.status == 200
    async with client.get("/readyz") as answer:
        assert answer.status == 503
        assert (await answer.json())["parts"] == {"store": True, "assistant": False, "bulletin_fresh": False}
    async with client.get("/api/interface/ar") as answer:
        words = await answer.json()
        assert (words["dir"], len(words["topics"]), len(words["languages"])) == ("rtl", 6, 42)
    async with client.get("/") as answer:
        text = await answer.text()
        assert "tel:999" in text
        assert "{emergency}" not in text
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


async def test_no_random_body_makes_a_500(parts: Parts, resident: Resident) -> None:
    values = st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=30),
        lambda inner: st.lists(inner, max_size=3),
        max_leaves=5,
    )

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.dictionaries(st.sampled_from(["text", "key", "language", "x"]), values, max_size=4))
    def bodies(body: dict[str, Any]) -> None:
        made.append(body)

    made: list[dict[str, Any]] = []
    await asyncio.to_thread(bodies)
    for body in made:
        for path in ("messages", "language"):
            parts.limits._buckets.clear()
            async with resident.client.post(f"{resident.base}/{path}", json=body, headers=resident.headers) as answer:
                assert answer.status < 500
