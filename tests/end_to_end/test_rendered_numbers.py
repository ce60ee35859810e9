"""In Chromium's own rendering of right-to-left text every number reads from left to right, as it is dialled."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from core.answers import Answers
from core.catalogue import Catalogue
from core.settings import Settings
from core.text import strip_isolates
from tests.end_to_end.conftest import Service

RIGHT_TO_LEFT = ["ar", "he", "ur", "fa", "ps", "ckb"]
# Every character of every number: its left edge must grow, unless the line breaks between two groups.
WRONG = r"""(messages) => messages.flatMap(({id, text, dir, lang}) => {
  const block = document.createElement("p");
  block.className = "text"; block.dir = dir; block.lang = lang; block.textContent = text;
  document.querySelector("#log, main, body").append(block);
  const node = block.firstChild;
  const box = (at) => { const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + 1);
    return range.getBoundingClientRect(); };
  const wrong = [];
  for (const match of node.data.matchAll(/\+?\d[\d ]*\d|\d/g)) {
    for (let at = match.index + 1; at < match.index + match[0].length; at += 1) {
      const [before, here] = [box(at - 1), box(at)];
      if (here.top === before.top && here.left < before.left) { wrong.push(`${id}: ${match[0]}`); break; }
    }
  }
  return wrong;
})"""


@pytest.mark.parametrize("code", RIGHT_TO_LEFT)
def test_every_number_of_every_answer_is_rendered_whole(browser: Browser, service: Service, code: str) -> None:
    catalogue = Catalogue(Settings().content)
    answers = Answers(catalogue, Settings().mentioned)
    messages = [answers.answer(topic, code, hand_over=True) for topic in catalogue.now.topics]
    texts = [{"id": message.answer, "text": message.text, "dir": message.dir, "lang": code} for message in messages]
    page = browser.new_page()
    page.goto(service.url)
    assert page.evaluate(WRONG, texts) == []
    rendered = strip_isolates(
        page.evaluate("[...document.querySelectorAll('p.text')].map(block => block.innerText).join('\\n')")
    )
    for contact in catalogue.now.contacts.values():
        said = sum(strip_isolates(message.text).count(contact.value) for message in messages)
        assert rendered.count(contact.value) == said, contact.name
    page.close()


def test_a_number_without_isolates_would_be_found(browser: Browser, service: Service) -> None:
    """The check can fail: two groups of digits in Arabic text change places when nothing holds them together."""
    page = browser.new_page()
    page.goto(service.url)
    text = "اتصلوا بالرقم 01622 690690 الآن"
    assert page.evaluate(WRONG, [{"id": "bare", "text": text, "dir": "rtl", "lang": "ar"}]) != []
    page.close()
