from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from core.answers import Answers
from core.catalogue import Catalogue
from core.languages import OTHER, load_languages
from core.settings import Settings
from core.text import FSI, PDI, strip_isolates
from tests.core.test_content import edit

LANGUAGES = [language.code for language in load_languages(Settings().content / "languages.yml").offered]


@pytest.mark.parametrize("code", ["ur", "ar", "he", "fa", "ps", "ckb"])
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


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(Settings().content, tmp_path / "content"))


def test_a_language_without_words_is_answered_in_english_and_told_so(copy: Path) -> None:
    edit(copy / "languages.yml", "spacy: pl\n  offered: true", "spacy: pl\n  offered: false")
    message = Answers(Catalogue(copy), Settings().mentioned).answer("which_number", "pl")
    assert message.language == "en"
    assert message.text.startswith("We can read your language, but")
    assert "999" in message.text


def test_an_unfinished_language_says_what_it_has_and_english_for_the_rest(copy: Path) -> None:
    edit(copy / "pl" / "answers.ftl", "\nposters =", "\nposters_later =")
    answers = Answers(Catalogue(copy), Settings().mentioned)
    missing, there = answers.answer("posters", "pl"), answers.answer("run_hide_tell", "pl")
    assert missing.text.startswith(answers.service("answer_missing", "pl").text)
    assert (missing.language, missing.status) == ("en", "reviewed")
    assert there.language == "pl"


def test_an_answer_that_is_made_of_parts_needs_all_of_them(copy: Path) -> None:
    edit(copy / "pl" / "answers.ftl", "\nlevel_meaning =", "\nlevel_meaning_later =")
    answers = Answers(Catalogue(copy), Settings().mentioned)
    assert answers.answer("threat_level", "pl").language == "en"
    assert answers.answer("which_number", "pl").language == "pl"


@pytest.mark.parametrize("topic", ["emergency", "acid_attack"])
def test_in_a_language_that_is_not_ours_999_still_comes_first(answers: Answers, topic: str) -> None:
    message = answers.answer(topic, OTHER, hand_over=True)
    assert "999" in message.text.splitlines()[0]
    assert "say the name of your language in English" in message.text


def test_who_reads_none_of_our_languages_gets_pictures_and_the_interpreter(answers: Answers) -> None:
    message = answers.answer("out_of_scope", OTHER)
    assert message.text.startswith("I do not know this language yet")
    assert [button.title.split()[0] for button in message.buttons[:3]] == ["🚨", "⚠️", "🏃"]
    assert {"/emergency", "/human", "/interpreter"} <= {button.send for button in message.buttons}


@pytest.mark.parametrize(
    ("code", "days", "said"), [("en", 1, "1 day."), ("en", 30, "30 days."), ("ar", 2, "يومين (2)"), ("ar", 30, "30 يوماً")]
)
def test_days_have_the_plural_form_of_the_language(catalogue: Catalogue, code: str, days: int, said: str) -> None:
    answers = Answers(catalogue, Settings(retention_days=days).mentioned)
    assert said in strip_isolates(answers.answer("privacy", code).text)


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
