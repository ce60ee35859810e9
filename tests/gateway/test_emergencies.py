"""Emergencies and sensitive matters through the gateway, with no assistant at all: the lane answers, the case says why."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from core.messages import RESIDENT, Message
from core.settings import Settings
from core.text import strip_isolates
from gateway.app import public_application, running_parts
from gateway.parts import Parts
from tests.gateway.conftest import Resident, free_port
from tests.gateway.test_cases import Officer

Client = TestClient[Any, Any]


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("There is a man with a knife, he is attacking people", "en", "attack"),
        ("nasz dom się pali", "pl", "fire"),
        ("میرے گھر میں آگ لگی ہے", "ur", "fire"),
    ],
)
async def test_999_first_in_the_language_then_english_and_an_urgent_case(
    resident: Resident, parts: Parts, text: str, language: str, kind: str
) -> None:
    reply = await resident.reply(text)
    assert (reply["answer"], reply["language"], reply["handover"]["state"]) == ("emergency", language, "waiting")
    words = strip_isolates(reply["text"])
    assert "999" in words.splitlines()[0]
    for way in ("55", "999 BSL", "18000", "Are you in danger now? Call 999."):
        assert way in words
    record = await parts.conversations.record(resident.id)
    assert record is not None
    assert (record.priority, record.reason, record.kind) == ("urgent", "emergency", kind)
    assert record.phrase


async def test_the_steps_fit_the_kind(resident: Resident) -> None:
    assert "Get out, stay out" in (await resident.reply("my flat is on fire"))["text"]
    assert "press hard on the wound" in (await resident.reply("he is bleeding, it will not stop bleeding"))["text"]
    suicide = await resident.reply("I am going to kill myself now")
    assert "116 123" in suicide["text"]
    assert "tel:116123" in [link["href"] for link in suicide["links"]]


async def test_every_such_turn_says_it_again_and_keeps_one_case(resident: Resident, parts: Parts) -> None:
    for _ in range(3):
        assert "999" in (await resident.reply("he is breaking down my door"))["text"].splitlines()[0]
    assert len(await parts.cases.queue()) == 1


async def test_the_way_out_is_pointed_out_where_someone_may_be_watching(resident: Resident) -> None:
    assert '"Exit this page"' in (await resident.reply("my husband is beating me"))["text"]
    assert '"Exit this page"' not in (await resident.reply("the house is on fire"))["text"]


async def test_what_is_over_is_believed_and_handed_over(resident: Resident, parts: Parts) -> None:
    reply = await resident.reply("two years ago I was raped")
    assert (reply["answer"], reply["handover"]["state"]) == ("sexual_offence", "waiting")
    assert reply["text"].startswith("I believe you.")
    assert "999" in reply["text"]
    record = await parts.conversations.record(resident.id)
    assert record is not None
    assert (record.reason, record.priority) == ("sexual_offence", "high")


async def test_a_suspicious_bag_that_was_seen_goes_to_an_officer(resident: Resident) -> None:
    reply = await resident.reply("there is an abandoned bag at the station")
    assert (reply["answer"], reply["handover"]["state"]) == ("suspicious_item", "waiting")
    assert reply["text"].startswith("Do not touch it.")


async def test_asking_for_advice_about_a_bag_opens_no_case(resident: Resident) -> None:
    reply = await resident.reply("/suspicious_item")
    assert (reply["answer"], reply["handover"]) == ("suspicious_item", None)


async def test_a_later_calm_message_does_not_take_the_reason_from_the_case(resident: Resident, parts: Parts) -> None:
    await resident.reply("my flat is on fire")
    await resident.reply("/human")
    record = await parts.conversations.record(resident.id)
    assert record is not None
    assert (record.reason, record.priority, record.kind) == ("emergency", "urgent", "fire")


async def test_danger_told_to_an_officer_still_gets_the_999_line(resident: Resident, parts: Parts, desk: Client) -> None:
    await resident.reply("/human")
    officer = Officer(desk, "alex")
    await officer.log_in()
    await officer.page()
    await officer.post(f"/cases/{resident.id}/claim")
    silent = await resident.send("thank you, I wait")
    sent = await resident.send("he is breaking down my door")
    for _ in range(300):
        found = [message for message in await resident.messages(silent) if message["from"] != "resident"]
        if found:
            break
        await asyncio.sleep(0.01)
    assert [(message["from"], message["answer"]) for message in found] == [("service", None)]
    assert found[0]["id"] > sent
    assert "999" in found[0]["text"]
    record = await parts.conversations.record(resident.id)
    assert record is not None
    assert (record.state, record.priority, record.kind) == ("with_officer", "urgent", "violence")


async def test_the_officer_sees_why(resident: Resident, desk: Client) -> None:
    await resident.reply("nasz dom się pali")
    officer = Officer(desk, "alex")
    await officer.log_in()
    assert "Emergency: fire" in await officer.page()
    case = await officer.page(f"/cases/{resident.id}")
    assert "Emergency: fire" in case
    assert "seen in the words: fire, by the pl phrase" in case


@pytest.fixture
async def storeless(store_settings: Settings) -> Any:
    """A gateway whose store is not there."""
    settings = replace(store_settings, store_port=free_port())
    async with running_parts(settings) as parts, TestClient(TestServer(public_application(parts))) as client:
        yield client


@pytest.mark.parametrize(
    ("text", "language", "answer"),
    [
        ("he has a gun, people are running", "en", "emergency"),
        ("nasz dom się pali", "pl", "emergency"),
        ("Dzień dobry", "pl", None),
        ("/run_hide_tell", "en", "run_hide_tell"),
    ],
)
async def test_without_a_store_999_still_comes_in_the_language(
    storeless: Client, text: str, language: str, answer: str | None
) -> None:
    headers = {"Authorization": "Bearer any"}
    async with storeless.post("/api/conversations/x/messages", json={"text": text, "key": "k"}, headers=headers) as sent:
        body = await sent.json()
        assert (sent.status, body["error"]["code"], sent.headers["Retry-After"]) == (503, "store_down", "2")
    async with storeless.post("/api/emergency", json={"text": text, "language": "en"}) as asked:
        assert asked.status == 200
        assert (await asked.json())["answer"]["answer"] == answer
    said = body["answer"]
    assert (said["answer"], said["language"], said["handover"]) == (answer, language, None)
    assert "999" in said["text"]
    if answer is None:
        assert "101" in said["text"]


async def test_a_drill_leaves_no_case(parts: Parts, client: Client) -> None:
    conversation, token = await parts.conversations.create(None, drill=True)
    resident = Resident(client, {"id": conversation, "token": token})
    assert (await resident.reply("he has a gun"))["handover"]["state"] == "waiting"
    assert await parts.cases.queue() == []
    async with client.delete(resident.base, headers=resident.headers) as wiped:
        assert (await wiped.json())["kept_by_police"] is False
    assert await parts.conversations.record(conversation) is None


async def test_a_stored_emergency_is_answered_once_after_a_crash(store_settings: Settings, parts: Parts) -> None:
    conversation, _ = await parts.conversations.create("en")
    await parts.conversations.mark_pending(conversation)
    await parts.conversations.append(conversation, Message(RESIDENT, "help me please", "en", "ltr", "reviewed"), "k")
    async with running_parts(store_settings) as other:
        for _ in range(300):
            found = await other.conversations.read(conversation)
            if len(found) == 2:
                break
            await asyncio.sleep(0.01)
    assert [event.get("answer") for event in found] == [None, "emergency"]
