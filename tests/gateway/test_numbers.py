"""No number is ever wrong: every answer in every language, after Fluent, after the gateway's JSON and in WhatsApp's request."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from core.answers import Answers
from core.bulletin_words import bulletin_values
from core.catalogue import Catalogue, Content
from core.languages import OTHER, load_languages
from core.messages import Message, from_fields
from core.settings import Settings
from core.text import strip_isolates
from gateway.channels.whatsapp.payload import BUTTON_TITLE, ROW_TITLE, payloads
from tests.core.numbers import linked, numbers

LANGUAGES = [language.code for language in load_languages(Settings().content / "languages.yml").offered]


def whatsapp_text(message: Message) -> str:
    """All that a resident reads of the requests, links left out."""
    parts = []
    for request in payloads(message, "447000000000", "Menu"):
        body = request["text"]["body"] if request["type"] == "text" else request["interactive"]["body"]["text"]
        parts += [line for line in body.splitlines() if not line.startswith("https:")]
    return "\n".join(parts)


def without_check(text: str, content: Content, *codes: str) -> str:
    """The text without the day and time of the last check, which each language writes in its own way."""
    plain = strip_isolates(text)
    for code in codes:
        plain = plain.replace(bulletin_values(content, code, lambda *_ids, **_values: "")["checked"], "")
    return plain


@pytest.mark.parametrize("code", [*LANGUAGES, OTHER])
def test_every_number_in_every_language_and_on_every_way(answers: Answers, catalogue: Catalogue, code: str) -> None:
    content = catalogue.now
    old = content.bulletin.checked + timedelta(days=999)  # past its age: the only date is the last check's
    for topic in content.topics.values():
        for hand_over in (False, True) if topic.hand_over else (False,):
            english = answers.answer(topic.id, "en", hand_over=hand_over, now=old)
            ours = answers.answer(topic.id, code, hand_over=hand_over, now=old)
            wanted = set(numbers(without_check(english.text, content, "en")))
            after_gateway = from_fields(json.loads(json.dumps({**ours.as_fields(), "id": "1-1", "at": "now"})))
            for said in (ours.text, after_gateway.text, whatsapp_text(ours)):
                assert set(numbers(without_check(said, content, "en", code))) == wanted, (topic.id, code)
            assert [link.href for link in after_gateway.links] == linked(content, topic)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_contact_stands_whole_in_the_text(answers: Answers, catalogue: Catalogue, code: str) -> None:
    """As it is written in contacts.yml, spaces included: a number cut by a line or a mark is a wrong number."""
    content = catalogue.now
    values = [contact.value for contact in content.contacts.values() if contact.call]
    for topic in content.topics.values():
        english, ours = (strip_isolates(answers.answer(topic.id, spoken).text) for spoken in ("en", code))
        for value in values:
            assert (value in ours) == (value in english), (topic.id, code, value)


@pytest.mark.parametrize("code", LANGUAGES)
def test_whatsapp_takes_every_answer_and_no_title_is_cut(answers: Answers, catalogue: Catalogue, code: str) -> None:
    for topic in catalogue.now.topics:
        message = answers.answer(topic, code, hand_over=True)
        for request in payloads(message, "447000000000", "Menu"):
            if request["type"] == "text":
                assert len(request["text"]["body"]) <= 4096
                continue
            action = request["interactive"]["action"]
            rows = action.get("buttons") or action["sections"][0]["rows"]
            titles = [row["reply"]["title"] if "reply" in row else row["title"] for row in rows]
            assert titles == [strip_isolates(button.title) for button in message.buttons][: len(titles)], (topic, code)
            assert max(map(len, titles)) <= (BUTTON_TITLE if "buttons" in action else ROW_TITLE)
            assert len(request["interactive"]["body"]["text"]) <= 1024
