"""What a resident sees when parts of the service are stopped or killed under it, and that nothing is lost or answered twice."""

from __future__ import annotations

import json
import os
import signal
import time
import urllib.error
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import BrowserContext, expect

from core.text import strip_isolates
from tests.end_to_end.conftest import Service
from tests.end_to_end.test_faults import call, pid_of, replies, send
from tests.end_to_end.test_journeys import opened, write

EMERGENCIES = {
    "en": "he is breaking down my door with an axe",
    "ur": "میرے گھر میں آگ لگی ہے",
    "pl": "nasz dom się pali",
    "zh": "有人拿着刀砍人",
}
ASSISTANT, ACTIONS, STORE = ("bot.serve",), ("actions.serve",), ("valkey",)


@contextmanager
def stopped(service: Service, *words: str) -> Iterator[None]:
    """A process that hangs: it holds its port and answers nothing."""
    pid = pid_of(service, *words)
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


@contextmanager
def all_but_the_gateway_killed(service: Service) -> Iterator[None]:
    """The supervisor sleeps meanwhile, so that it starts nothing again."""
    os.kill(service.process.pid, signal.SIGSTOP)
    try:
        for words in (ASSISTANT, ACTIONS, STORE):
            os.kill(pid_of(service, *words), signal.SIGKILL)
        yield
    finally:
        os.kill(service.process.pid, signal.SIGCONT)


def conversation_of(service: Service) -> dict[str, str]:
    return dict(call(f"{service.url}/api/conversations", {}))


def refused(service: Service, conversation: dict[str, str], text: str, key: str) -> dict[str, object]:
    """The body of the 503 that a message gets while nothing can be stored."""
    url = f"{service.url}/api/conversations/{conversation['id']}/messages"
    with pytest.raises(urllib.error.HTTPError) as raised:
        call(url, {"text": text, "key": key}, conversation["token"])
    assert raised.value.code == 503
    return dict(json.loads(raised.value.read()))


def test_a_hanging_assistant_delays_no_emergency_and_is_not_answered_twice(service: Service) -> None:
    conversation = conversation_of(service)
    with stopped(service, *ASSISTANT):
        started = time.monotonic()
        send(service, conversation, EMERGENCIES["pl"], "1")
        emergency = replies(service, conversation, 1)[0]
        assert time.monotonic() - started < 2
        assert (emergency["answer"], emergency["language"]) == ("emergency", "pl")
        send(service, conversation, "Jaki jest poziom zagrożenia?", "2")
        down = replies(service, conversation, 2)[1]
        assert (down["from"], down["language"]) == ("service", "pl")
        assert "999" in down["text"]
        assert "101" in down["text"]
    time.sleep(5)  # time for a late answer of the assistant to come, if it were taken
    assert len(replies(service, conversation, 2)) == 2


def test_without_the_action_server_an_emergency_and_a_wish_for_a_person_open_cases(service: Service) -> None:
    conversation = conversation_of(service)
    with stopped(service, *ACTIONS):
        send(service, conversation, EMERGENCIES["en"], "1")
        send(service, conversation, "/human", "2")
        found = replies(service, conversation, 2)
    assert [message["answer"] for message in found] == ["emergency", "human"]
    assert all(message["handover"]["state"] == "waiting" for message in found)


def test_with_a_hanging_store_999_comes_at_once_and_the_message_is_kept_once(service: Service) -> None:
    conversation = conversation_of(service)
    with stopped(service, *STORE):
        started = time.monotonic()
        body = refused(service, conversation, EMERGENCIES["zh"], "1")
        assert time.monotonic() - started < 2
        answer = body["answer"]
        assert isinstance(answer, dict)
        assert (answer["answer"], answer["language"]) == ("emergency", "zh")
        assert "999" in str(answer["text"]).splitlines()[0]
    send(service, conversation, EMERGENCIES["zh"], "1")
    assert [message["answer"] for message in replies(service, conversation, 1)] == ["emergency"]
    time.sleep(4)
    url = f"{service.url}/api/conversations/{conversation['id']}/messages"
    assert len(call(url, token=conversation["token"])["messages"]) == 2


def test_everything_but_the_gateway_is_killed(service: Service, context: BrowserContext) -> None:
    page = opened(context, service)
    page.locator("#language").select_option("ur")
    write(page, "خطرے کی سطح کیا ہے؟")
    expect(page.locator("article.bot")).to_have_count(1)
    with all_but_the_gateway_killed(service):
        for code, text in EMERGENCIES.items():
            answer = call(f"{service.url}/api/emergency", {"text": text})["answer"]
            assert (answer["answer"], answer["language"]) == ("emergency", code)
            assert "Call 999" in strip_isolates(answer["text"])
        write(page, EMERGENCIES["ur"])
        note = page.locator("#m-unstored")
        expect(note).to_contain_text("999")
        expect(note.locator(".text").first).to_have_attribute("lang", "ur")
        expect(page.locator("article.resident").last).not_to_have_attribute("id", "m-")
    # The page sends it again by itself; the stored answer takes the note's place.
    expect(page.locator("#m-unstored")).to_have_count(0, timeout=60_000)
    expect(page.locator("article.bot")).to_have_count(2, timeout=60_000)
    expect(page.locator("article.resident")).to_have_count(2)


def test_an_offline_page_shows_the_numbers_and_sends_later_once(service: Service, context: BrowserContext) -> None:
    page = opened(context, service)
    page.locator("#language").select_option("pl")
    expect(page.locator("#bar")).to_contain_text("101")
    context.set_offline(True)
    write(page, "Na jaki numer mam dzwonić?")
    note = page.locator("#m-unstored")
    expect(note).to_contain_text("999")
    expect(note.locator('a[href="tel:999"]')).to_be_visible()
    expect(note.locator(".text")).to_have_attribute("lang", "pl")
    write(page, "Jaki jest poziom zagrożenia?")
    expect(page.locator("article.resident")).to_have_count(2)
    context.set_offline(False)
    expect(page.locator("article.bot")).to_have_count(2, timeout=30_000)
    expect(page.locator("#m-unstored")).to_have_count(0)
    answered = [article.get_attribute("lang") for article in page.locator("article.bot .text").all()]
    assert answered[0] == "pl"
    expect(page.locator("article.resident")).to_have_count(2)
