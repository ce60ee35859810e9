"""Handing over: stored with its reply, seen by officers, claimed by one, answered, closed; or taken back."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from aiohttp.test_utils import TestClient

from gateway.parts import Parts
from gateway.store import keys
from tests.gateway.conftest import PASSWORD, Resident

Client = TestClient[Any, Any]


class Officer:
    """An officer's browser: cookies, and the CSRF token of the last page."""

    def __init__(self, desk: Client, name: str) -> None:
        self.desk, self.name, self.cookies, self.csrf = desk, name, {}, ""

    async def log_in(self, password: str = PASSWORD) -> int:
        form = {"name": self.name, "password": password}
        async with self.desk.post("/login", data=form, allow_redirects=False) as answer:
            self.cookies = {name: morsel.value for name, morsel in answer.cookies.items()}
            self.desk.session.cookie_jar.clear()
            return answer.status

    async def page(self, path: str = "/") -> str:
        async with self.desk.get(path, cookies=self.cookies, allow_redirects=False) as answer:
            text = await answer.text()
            found = re.search(r'name="csrf" value="([^"]+)"', text)
            self.csrf = found[1] if found else self.csrf
            return text

    async def post(self, path: str, **form: str) -> int:
        form = {"csrf": self.csrf, "key": "form-1", **form}
        async with self.desk.post(path, data=form, cookies=self.cookies, allow_redirects=False) as answer:
            return answer.status


async def logged_in(desk: Client, name: str) -> Officer:
    officer = Officer(desk, name)
    assert await officer.log_in() == 303
    await officer.page()
    return officer


async def test_the_whole_way_to_an_officer_and_back(resident: Resident, desk: Client, parts: Parts) -> None:
    await parts.conversations.set_language(resident.id, "pa")
    reply = await resident.reply("/person_concern")
    assert reply["answer"] == "person_concern"
    assert reply["handover"] == {"state": "waiting", "place": 1}
    assert "0800 789 321" in reply["text"]
    assert reply["buttons"][-1]["send"] == "/undo_handover"

    officer = await logged_in(desk, "alex")
    queue = await officer.page("/")
    assert "Worried about a person" in queue
    assert "Punjabi" in queue
    assert await officer.post(f"/cases/{resident.id}/claim") == 303
    assert (await resident.messages())[-1]["handover"] == {"state": "with_officer"}
    assert "PC Alex" in (await resident.messages())[-1]["text"]

    assert await officer.post(f"/cases/{resident.id}/reply", text="ਸਤ ਸ੍ਰੀ ਅਕਾਲ, <b>call me</b>", key="r1") == 303
    assert await officer.post(f"/cases/{resident.id}/reply", text="ਸਤ ਸ੍ਰੀ ਅਕਾਲ, <b>call me</b>", key="r1") == 303
    last = (await resident.messages())[-1]
    assert (last["from"], last["status"], last["text"]) == ("officer", "officer", "ਸਤ ਸ੍ਰੀ ਅਕਾਲ, <b>call me</b>")
    assert sum(message["from"] == "officer" for message in await resident.messages()) == 1
    assert "&lt;b&gt;call me" in await officer.page(f"/cases/{resident.id}")

    await resident.send("/about")
    await asyncio.sleep(0.3)
    assert (await resident.messages())[-1]["from"] == "resident", "the bot is silent while an officer has the conversation"

    assert await officer.post(f"/cases/{resident.id}/close", key="c1") == 303
    assert (await resident.messages())[-1]["handover"] == {"state": "closed"}
    assert (await resident.reply("/about"))["answer"] == "about"
    assert "Nobody waits" in await officer.page("/")


async def test_two_officers_claim_and_one_wins(resident: Resident, desk: Client) -> None:
    await resident.reply("/hate_crime")
    alex, sam = await logged_in(desk, "alex"), await logged_in(desk, "sam")
    statuses = await asyncio.gather(*(officer.post(f"/cases/{resident.id}/claim") for officer in (alex, sam)))
    assert sorted(statuses) == [303, 409]
    loser = alex if statuses[0] == 409 else sam
    assert await loser.post(f"/cases/{resident.id}/reply", text="hello") == 409
    assert all(message["from"] != "officer" for message in await resident.messages())


async def test_the_resident_takes_it_back(resident: Resident, desk: Client, parts: Parts) -> None:
    await resident.reply("/human")
    undone = await resident.reply("/undo_handover")
    assert undone["handover"] == {"state": "closed"}
    assert "not passed on" in undone["text"]
    officer = await logged_in(desk, "alex")
    assert "Nobody waits" in await officer.page("/")
    assert await officer.post(f"/cases/{resident.id}/claim") == 409
    assert "no such case" in await officer.page(f"/cases/{resident.id}")


async def test_taking_back_a_second_case_leaves_the_first_with_the_police(
    resident: Resident, desk: Client, parts: Parts
) -> None:
    await resident.reply("/human")
    officer = await logged_in(desk, "alex")
    await officer.post(f"/cases/{resident.id}/claim")
    await officer.post(f"/cases/{resident.id}/close", key="close")
    await resident.reply("/hate_crime")
    await resident.reply("/undo_handover")
    record = await parts.conversations.record(resident.id)
    assert record is not None
    assert (record.state, record.ever_with_police) == ("bot", True)


async def test_a_waiting_resident_is_still_answered_and_keeps_the_place(resident: Resident, parts: Parts) -> None:
    await resident.reply("/community_tension")
    before = await parts.conversations.record(resident.id)
    assert (await resident.reply("/which_number"))["handover"] == {"state": "waiting"}
    await resident.reply("/emergency")
    after = await parts.conversations.record(resident.id)
    assert before is not None
    assert after is not None
    assert (before.priority, after.priority, after.reason) == ("normal", "urgent", "emergency")
    assert before.case_at == after.case_at


async def test_wiping_keeps_the_polices_case_and_says_so(resident: Resident, desk: Client) -> None:
    await resident.reply("/domestic_abuse")
    async with resident.client.delete(resident.base, headers=resident.headers) as answer:
        assert await answer.json() == {"deleted": True, "kept_by_police": True}
    async with resident.client.get(f"{resident.base}/messages", headers=resident.headers) as answer:
        assert answer.status == 404
    assert "Abuse at home" in await (await logged_in(desk, "sam")).page("/")


async def test_urgent_cases_come_first(client: Client, desk: Client) -> None:
    for topic in ("human", "self_harm", "hate_crime"):
        async with client.post("/api/conversations", json={}) as answer:
            await Resident(client, await answer.json()).reply(f"/{topic}")
    queue = await (await logged_in(desk, "alex")).page("/")
    assert queue.index("Self-harm") < queue.index("Asked for a person") < queue.index("Hate crime")


async def test_logging_in_is_guarded(desk: Client, parts: Parts) -> None:
    officer = Officer(desk, "alex")
    assert await officer.log_in("wrong password here") == 403
    assert await Officer(desk, "nobody").log_in() == 403
    async with desk.get("/", allow_redirects=False) as answer:
        assert (answer.status, answer.headers["Location"]) == (303, "/login")
    async with desk.post(
        "/login", data={"name": "alex", "password": PASSWORD}, headers={"Origin": "https://evil.example"}
    ) as answer:
        assert answer.status == 403
    statuses = [await officer.log_in("wrong") for _ in range(9)]
    assert statuses[-1] == 429


async def test_a_form_without_its_csrf_token_does_nothing(resident: Resident, desk: Client) -> None:
    await resident.reply("/human")
    officer = await logged_in(desk, "alex")
    assert await officer.post(f"/cases/{resident.id}/claim", csrf="other") == 403
    assert "nobody yet" in await officer.page("/")


async def test_officers_cannot_read_chats_that_were_not_handed_over(resident: Resident, desk: Client) -> None:
    await resident.reply("/about")
    assert "no such case" in await (await logged_in(desk, "alex")).page(f"/cases/{resident.id}")


async def test_every_verb_leaves_an_audit_entry_without_words(resident: Resident, desk: Client, parts: Parts) -> None:
    await resident.reply("/human")
    officer = await logged_in(desk, "alex")
    await officer.post(f"/cases/{resident.id}/claim")
    await officer.post(f"/cases/{resident.id}/reply", text="secret words")
    await officer.post(f"/cases/{resident.id}/close")
    entries = [fields for _, fields in await parts.store.run("xrange", keys.AUDIT)]
    assert [entry["verb"] for entry in entries] == ["log_in", "claim", "reply", "close"]
    assert "secret" not in str(entries)
