"""What happens between storing and answering: crashes, a store that goes away, an assistant that is not there."""

from __future__ import annotations

import asyncio
import logging

import pytest
from aiohttp.test_utils import TestClient, TestServer

from core.messages import RESIDENT, Message
from core.settings import Settings
from gateway.app import public_application, running_parts
from gateway.parts import Parts
from gateway.store import keys
from gateway.store.client import Store
from tests.gateway.conftest import Resident, free_port


def message(text: str) -> Message:
    return Message(RESIDENT, text, "en", "ltr", "reviewed")


async def answered(parts: Parts, conversation: str, count: int) -> list[str]:
    for _ in range(600):
        found = [event["from"] for event in await parts.conversations.read(conversation)]
        if len(found) >= count:
            break
        await asyncio.sleep(0.01)
    return found


async def test_a_message_stored_before_a_crash_is_answered_by_the_next_process(store_settings: Settings, parts: Parts) -> None:
    conversation, _ = await parts.conversations.create("en")
    await parts.conversations.mark_pending(conversation)
    await parts.conversations.append(conversation, message("Which number?"), "k", topic="which_number")
    # No schedule(): the process "died" here. Another one starts and finds the mark.
    async with running_parts(store_settings) as other:
        assert await answered(other, conversation, 2) == ["resident", "bot"]
        await asyncio.sleep(0.1)
        assert await other.store.run("zcard", keys.PENDING) == 0


async def test_a_mark_set_again_meanwhile_is_not_taken_away(parts: Parts) -> None:
    conversation, _ = await parts.conversations.create("en")
    await parts.conversations.mark_pending(conversation)
    first = await parts.conversations.pending_since(conversation)
    assert first is not None
    await asyncio.sleep(0.002)
    await parts.conversations.mark_pending(conversation)
    await parts.conversations.clear_pending(conversation, first)
    second = await parts.conversations.pending_since(conversation)
    assert second is not None
    await parts.conversations.clear_pending(conversation, second)
    assert await parts.conversations.pending_since(conversation) is None


async def test_two_processes_answer_once(store_settings: Settings, parts: Parts) -> None:
    async with running_parts(store_settings) as other:
        conversation, _ = await parts.conversations.create("en")
        await parts.conversations.append(conversation, message("x"), "k", topic="human")
        parts.turns.schedule(conversation)
        other.turns.schedule(conversation)
        await answered(parts, conversation, 2)
        await asyncio.sleep(0.2)
        assert [event["from"] for event in await parts.conversations.read(conversation)] == ["resident", "bot"]


async def test_an_append_is_written_once_however_often_it_is_tried(parts: Parts) -> None:
    conversation, _ = await parts.conversations.create("en")
    results = [await parts.conversations.append(conversation, message("x"), "same") for _ in range(3)]
    assert [result.status for result in results] == ["stored", "repeat", "repeat"]
    assert len({result.id for result in results}) == 1
    assert (await parts.conversations.append("gone", message("x"), "k")).status == "gone"
    refused = await parts.conversations.append(conversation, message("x"), "k2", guard=("state", ("waiting",)))
    assert refused.status == "refused"


async def test_a_queue_entry_without_a_case_is_cleaned_away(parts: Parts) -> None:
    conversation, _ = await parts.conversations.create("en")
    await parts.store.run("zadd", keys.QUEUE, {conversation: 1.0, "never-was": 1.0})
    assert await parts.cases.queue() == []
    assert await parts.store.run("zcard", keys.QUEUE) == 0


async def test_every_key_of_a_conversation_shares_its_hash_tag() -> None:
    for name in (keys.meta, keys.events, keys.seen):
        assert "{abc}" in name("abc")


async def test_without_a_store_the_error_is_plain_and_has_999(
    store_settings: Settings, parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    dead = Store(f"redis://127.0.0.1:{free_port()}/0")
    monkeypatch.setattr(parts.conversations, "store", dead)
    async with (
        TestClient(TestServer(public_application(parts))) as client,
        client.post("/api/conversations", json={}) as answer,
    ):
        assert answer.status == 503
        error = (await answer.json())["error"]
        assert error["code"] == "store_down"
        assert "999" in error["message"]


async def test_with_the_assistant_down_free_text_gets_the_numbers_in_its_language(resident: Resident) -> None:
    reply = await resident.reply("मलाई मद्दत चाहियो, कसलाई फोन गर्ने होला")
    assert (reply["from"], reply["answer"], reply["language"]) == ("service", None, "ne")
    assert "999" in reply["text"]
    assert "101" in reply["text"]


async def test_no_words_of_a_resident_are_logged(
    resident: Resident, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    await resident.reply("my unmistakable sentence")
    shown = caplog.text + "".join(capfd.readouterr())
    assert "unmistakable" not in shown
    assert resident.token not in shown


async def test_conversations_go_away_by_themselves(resident: Resident, parts: Parts) -> None:
    await resident.reply("/about")
    for name in (keys.meta, keys.events, keys.seen):
        left = await parts.store.run("ttl", name(resident.id))
        assert 29 * 86_400 < left <= 30 * 86_400
