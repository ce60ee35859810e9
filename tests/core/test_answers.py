from __future__ import annotations

import re
from datetime import timedelta

import pytest

from core.answers import Answers
from core.catalogue import Catalogue
from core.text import FSI, PDI, strip_isolates

LANGUAGES = ["en", "he", "hi", "ne", "pa", "ur", "ar"]
_NUMBER = re.compile(r"\+?\d[\d ]*\d|\d+")


def numbers(text: str) -> set[str]:
    """Digit groups of a text, without spaces; dates and times of the bulletin are compared elsewhere."""
    return {found.replace(" ", "") for found in _NUMBER.findall(strip_isolates(text))}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_answer_says_exactly_the_numbers_of_english(answers: Answers, catalogue: Catalogue, code: str) -> None:
    now = catalogue.now.bulletin.checked + timedelta(days=999)  # past its age: no dates but the check's
    for topic in catalogue.now.topics:
        ours = numbers(answers.answer(topic, code, now=now).text)
        english = numbers(answers.answer(topic, "en", now=now).text)
        assert ours == english, topic


@pytest.mark.parametrize("code", ["ur", "ar", "he"])
def test_each_number_in_right_to_left_text_is_isolated(answers: Answers, catalogue: Catalogue, code: str) -> None:
    for topic in catalogue.now.topics:
        text = answers.answer(topic, code).text
        native = text.split("\n\nAre you in danger")[0].split('\n\nCall 999 now. Say "acid')[0]
        depth = 0
        for letter in native:
            depth += (letter == FSI) - (letter == PDI)
            assert depth > 0 or not letter.isdigit(), f"{topic}: a digit outside isolates"
        assert depth == 0


@pytest.mark.parametrize("code", LANGUAGES)
def test_emergency_begins_with_999_in_the_language_and_in_english(answers: Answers, code: str) -> None:
    message = answers.answer("emergency", code, hand_over=True)
    assert "999" in message.text.splitlines()[0]
    assert "Call 999" in message.text
    for route in ("55", "18000", "999 BSL"):
        assert route in strip_isolates(message.text)
    assert message.links[0].href == "tel:999"


def test_links_and_buttons_carry_no_invisible_marks(answers: Answers, catalogue: Catalogue) -> None:
    for code in LANGUAGES:
        for topic in catalogue.now.topics:
            message = answers.answer(topic, code, hand_over=True)
            for link in message.links:
                assert link.href == strip_isolates(link.href)
                assert link.href.startswith(("tel:", "https://"))
            for button in message.buttons:
                assert button.title == strip_isolates(button.title)
                assert len(button.title) <= 20


def test_a_language_without_words_is_answered_in_english_and_told_so(answers: Answers) -> None:
    message = answers.answer("which_number", "pl")
    assert message.language == "en"
    assert message.text.startswith("We can read your language, but")
    assert "999" in message.text


def test_draft_translations_are_marked(answers: Answers) -> None:
    assert answers.answer("greeting", "ur").status == "draft"
    assert answers.answer("greeting", "en").status == "reviewed"


def test_a_level_past_its_age_is_not_said(answers: Answers, catalogue: Catalogue) -> None:
    bulletin = catalogue.now.bulletin
    fresh = answers.answer("threat_level", "en", now=bulletin.checked + timedelta(hours=1)).text
    assert "SEVERE" in fresh
    assert "30 April 2026" in fresh
    assert "28 September 2026, 21:14" in fresh
    for topic in ("threat_level", "kent_threat", "military"):
        for code in LANGUAGES:
            stale = answers.answer(topic, code, now=bulletin.checked + timedelta(hours=bulletin.max_age_hours, minutes=1)).text
            assert "SEVERE" not in stale


def test_only_a_tapped_topic_of_ours_is_one(answers: Answers) -> None:
    assert answers.tapped("/threat_level") == "threat_level"
    assert answers.tapped("/undo_handover") == "undo_handover"
    for text in (
        "threat_level",
        "/unclear",
        "/thanks",
        "/nlu_fallback",
        '/threat_level{"language":"xx"}',
        "/restart",
        "//human",
    ):
        assert answers.tapped(text) is None


def test_the_second_misunderstanding_offers_an_officer_first(answers: Answers) -> None:
    assert answers.answer("unclear", "en").buttons[0].send == "/threat_level"
    again = answers.answer("unclear", "en", again=True)
    assert again.buttons[0].send == "/human"
    assert "police officer" in again.text
