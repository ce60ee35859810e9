"""The words of emergencies: spelling, the small language of phrases, and what the checks say about a wrong file."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.catalogue import Catalogue
from core.checks import phrases as check
from core.emergencies.kinds import load_kinds
from core.emergencies.pattern import read_pattern
from core.emergencies.phrases import load_phrases, read_phrases
from core.emergencies.spelling import marked_sentences, sentences
from core.errors import ContentError
from core.settings import Settings

CONTENT = Settings().content


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("HEEELP!!! Someone's here", [" help ", " someone s here "]),
        ("Pożar w domu, ratunku", [" pozar w domu ratunku "]),
        ("آگ لگی ہے۔ مدد کرو", [" اگ لگی هی ", " مدد کرو "]),
        ("*help* (please)", [" help please "]),
        ("ሰላም ዓለም", [" ሰላም አለም "]),
        ("999", [" 999 "]),
        ("…?!", []),
    ],
)
def test_one_spelling(text: str, bare: list[str]) -> None:
    assert sentences(text) == bare


def test_marks_stay_where_they_make_other_words() -> None:
    assert marked_sentences("Nhà tôi cháy") == [" nhà tôi cháy "]


@pytest.mark.parametrize(
    ("phrase", "sentence", "found"),
    [
        ("he has a knife", " help he has a knife here ", "he has a knife"),
        ("he has a knife", " she has a knife ", None),
        ("fire", " fired ", None),
        ("stab*", " he stabbed me ", "stabbed"),
        ("*fire", " campfire ", "campfire"),
        ("call (|the )police", " call police ", "call police"),
        ("call (|the) police", " call the police ", "call the police"),
        ("call (|the) police", " call police ", "call police"),
        ("injured (|badly|now)", " he is injured ", "injured "),
        ("injured (|badly|now)", " he is injured badly ", "injured "),
        ("he (|badly) … hurt", " he is hurt ", "he is hurt"),
        ("(he|she (just |)) hit me", " she just hit me ", "she just hit me"),
        ("smell(s|ing|) gas", " smelling gas ", "smelling gas"),
        ("knife … chasing", " knife he is now chasing us ", "knife he is now chasing"),
        ("knife … chasing", " knife one two three four five chasing ", None),
        ("knife … chasing", " knife chasing ", "knife chasing"),
        ("着火", " 房子着火了 ", "着火"),
        ("有人…刀", " 有人拿着刀 ", "有人拿着刀"),
        ("can't talk", " can t talk ", "can t talk"),
    ],
)
def test_what_a_phrase_finds(phrase: str, sentence: str, found: str | None) -> None:
    pattern = read_pattern(phrase)
    match = pattern.expression.search(sentence)
    assert (match.group() if match else None) == found
    assert found is None or any(literal in sentence for literal in pattern.literals)


@pytest.mark.parametrize("phrase", ["(a|b", "a|b", "a) b", "(a|) (b|)", "…", "*"])
def test_a_phrase_that_cannot_be_found_is_an_error(phrase: str) -> None:
    with pytest.raises(ContentError):
        read_pattern(phrase)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("colour: [red]", "unknown keys"),
        ("kinds: [fire]", "each with a list"),
        ("kinds: {fire: fire}", "must be a list"),
        ("filler: [[help]]", "put it into quotes"),
        ("calm: {bored: [yawn]}", "reasons"),
    ],
)
def test_a_wrong_file_says_what_to_do(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "xx.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match=says):
        read_phrases(path)


def test_the_general_kind_must_be_there(tmp_path: Path) -> None:
    path = tmp_path / "emergencies.yml"
    path.write_text("fire: {steps: emergency_fire}\n", encoding="utf-8")
    with pytest.raises(ContentError, match="general"):
        load_kinds(path)


def test_the_check_names_what_is_missing(tmp_path: Path, catalogue: Catalogue) -> None:
    (tmp_path / "en.yml").write_text("kinds: {fire: [fire], flood: [flood]}\ndrill: {human: hello}\n", encoding="utf-8")
    said = [str(finding) for finding in check.check(tmp_path, catalogue.now) if "en.yml" in finding.where]
    for fault in ("flood is unknown", "attack is missing", "drill: emergency is missing", "at least 100"):
        assert any(fault in line for line in said), fault


def test_every_offered_language_has_phrases_without_a_fault(catalogue: Catalogue) -> None:
    assert [str(finding) for finding in check.check(CONTENT / "emergencies", catalogue.now) if finding.fatal] == []
    assert set(load_phrases(CONTENT / "emergencies")) == set(catalogue.now.languages)
