"""The content checks find each fault; that the shipped content has none is a step of its own in `./staysafe test`."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from core.answers import Answers
from core.catalogue import Catalogue, load_content
from core.checks import number_lines, words
from core.errors import ContentError
from core.settings import Settings


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The content with five of its languages: enough for every fault, and quick."""
    folder = Path(shutil.copytree(Settings().content, tmp_path / "content"))
    register = folder / "languages.yml"
    blocks = re.split(r"(?m)^(?=[a-z]+:$)", register.read_text(encoding="utf-8"))
    kept = [block for block in blocks if block.split(":")[0] in ("en", "ur", "pa", "ne", "ta")]
    register.write_text("".join(kept), encoding="utf-8")
    return folder


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def fatal(folder: Path) -> list[str]:
    content = load_content(folder)
    found = words.check(folder, content)
    return [str(finding) for finding in found if finding.fatal]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("call { $police }.", "call 101.", "a digit"),
        ("call { $police }.", "call { $emergency }.", "other placeables"),
        ("call { $police }.", "see www.example.org { $police }.", "a link"),
        ("which_number =", "which_numbr =", "missing"),
    ],
)
def test_a_fault_in_any_answer_fails_the_check(copy: Path, old: str, new: str, said: str) -> None:
    path = copy / "ur" / "answers.ftl"
    path.write_text((copy / "en" / "answers.ftl").read_text(encoding="utf-8"), encoding="utf-8")
    edit(path, old, new)
    assert any(said in finding and "ur/answers.ftl" in finding for finding in fatal(copy))


def test_numbers_that_changed_places_fail_the_check(copy: Path) -> None:
    path = copy / "ta" / "answers.ftl"
    text = path.read_text(encoding="utf-8")
    start = text.index("which_number =")
    swapped = text[start:].replace("{ $emergency }", "{ $x }", 1).replace("{ $police }", "{ $emergency }", 1)
    path.write_text(text[:start] + swapped.replace("{ $x }", "{ $police }", 1), encoding="utf-8")
    found = number_lines.check(copy, load_content(copy))
    assert [finding.where for finding in found] == ["ta/answers.ftl"]


@pytest.mark.parametrize(
    ("language", "old", "new", "said", "serious"),
    [
        ("ur", "\nself_harm =", "\nself_harn =", "self_harm is missing (must)", True),
        ("ur", "\nposters =", "\nposterz =", "posters is missing (should)", False),
    ],
)
def test_what_is_needed_in_danger_must_be_there_the_rest_may_wait(
    copy: Path, language: str, old: str, new: str, said: str, serious: bool
) -> None:
    edit(copy / language / "answers.ftl", old, new)
    found = {str(finding): finding.fatal for finding in words.check(copy, load_content(copy))}
    assert any(said in text and level == serious for text, level in found.items())


def test_words_in_a_neighbours_script_are_found(copy: Path) -> None:
    edit(copy / "pa" / "interface.ftl", "send = ", "send = भेजें ")
    assert any("wrong script: DEVANAGARI" in finding for finding in fatal(copy))


def test_native_digits_are_found_too(copy: Path) -> None:
    path = copy / "ne" / "answers.ftl"
    path.write_text(path.read_text(encoding="utf-8").replace("{ $emergency }", "९९९ { $emergency }", 1), encoding="utf-8")
    assert any("a digit" in finding for finding in fatal(copy))


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("bulletin.yml", "level: severe", "level: SEVERE!", "level must be one of"),
        ("bulletin.yml", "checked: 2026-09-28T21:14:00+01:00", "checked: 2026-09-28T21:14:00", "with its zone"),
        ("contacts.yml", 'value: "999"', "value: 999", "quotes"),
        ("contacts.yml", "sure: confirmed", "sure: maybe", "sure"),
        ("languages.yml", "status: draft", "status: reviewed", "reviewer"),
        ("topics.yml", "priority: urgent", "priority: soon", "priority"),
        ("topics.yml", "buttons: [silent_call]", "buttons: [silent_cal]", "unknown topics"),
        ("languages.yml", "name: English", "name: [", "not valid YAML"),
    ],
)
def test_a_wrong_file_is_named_with_its_fault(copy: Path, file: str, old: str, new: str, said: str) -> None:
    edit(copy / file, old, new)
    with pytest.raises(ContentError, match=said) as caught:
        load_content(copy)
    assert file in str(caught.value)


def test_an_edit_is_said_at_once_and_a_broken_one_is_not(copy: Path) -> None:
    catalogue = Catalogue(copy)
    answers = Answers(catalogue, Settings().mentioned)
    edit(copy / "contacts.yml", 'value: "101"', 'value: "102"')
    catalogue._looked = -10.0
    assert "102" in answers.answer("which_number", "pa").text
    edit(copy / "contacts.yml", 'value: "102"', "value: 102")
    catalogue._looked = -10.0
    catalogue._changed = 0.0
    assert "102" in answers.answer("which_number", "pa").text


def test_the_letters_own_bulletin_is_an_example_that_loads() -> None:
    from core.bulletin import load_bulletin

    bulletin = load_bulletin(Settings().content / "examples" / "bulletin_2017-05-23.yml")
    assert bulletin.level == "critical"


def test_the_letters_numbers_are_all_there(catalogue: Catalogue) -> None:
    values = {contact.value for contact in catalogue.now.contacts.values()}
    assert {"999", "101", "01622 690690", "0800 789 321", "60066"} <= values
    assert catalogue.now.contacts["kent_text"].sure == "letter"
