"""The emergency lane by its words alone: what is one, said loudly or quietly, and what is not."""

from __future__ import annotations

import pytest

from core.catalogue import Catalogue
from core.emergencies.phrases import load_phrases
from core.settings import Settings
from gateway.emergencies.lane import EMERGENCY, LIKELY, NOTHING, QUIET, SENSITIVE, Lane

BOOKS = load_phrases(Settings().content / "emergencies")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He has a gun, people are running", "attack"),
        ("there is a bomb in the station", "bomb"),
        ("someone threw acid at a girl, her face is burning", "acid"),
        ("our kitchen is on fire", "fire"),
        ("my dad is not breathing", "medical"),
        ("He's at the door", "violence"),
        ("I'm hiding in the wardrobe", "trapped"),
        ("i can't talk he will hear me", "trapped"),
        ("my husband is beating me", "domestic"),
        ("I took all the pills", "suicide"),
        ("I was raped", "sexual"),
        ("my little girl is missing", "child"),
        ("he threatened to kill me", "threat"),
        ("HEEELP ME PLEASE!!!", "general"),
        ("Fire!!", "fire"),
        ("999", "general"),
    ],
)
def test_emergencies_and_their_kinds(lane: Lane, text: str, kind: str) -> None:
    seen = lane.look(text)
    assert (seen.verdict, seen.kind) == (EMERGENCY, kind)
    assert seen.phrase
    assert seen.language == "en"


@pytest.mark.parametrize(
    "text",
    [
        "What number do I call in an emergency?",
        "Last week a man had a knife on the bus",
        "I saw a film where he has a gun",
        "If there is a bomb in the station, where do I go?",
        "There is no bomb here",
        "We have a fire drill tomorrow",
        "I lit a fire in the fireplace",
        "My battery is dying",
        "What is the threat level?",
        "Hello",
    ],
)
def test_calm_messages_are_no_emergency(lane: Lane, text: str) -> None:
    assert lane.look(text).verdict in (QUIET, NOTHING, LIKELY)


def test_now_brings_the_alarm_back(lane: Lane) -> None:
    assert lane.look("last week he had a knife and right now he is at my door with a knife").verdict == EMERGENCY


def test_a_calm_sentence_leaves_the_next_one_alone(lane: Lane) -> None:
    assert lane.look("How do I call the police? He is breaking down my door.").verdict == EMERGENCY


def test_what_is_over_goes_to_the_officer_of_its_topic(lane: Lane) -> None:
    seen = lane.look("my husband hit me last year")
    assert (seen.verdict, seen.topic) == (SENSITIVE, "domestic_abuse")
    seen = lane.look("two years ago I was raped")
    assert (seen.verdict, seen.topic) == (SENSITIVE, "sexual_offence")


def test_a_matter_for_an_officer_is_seen(lane: Lane) -> None:
    seen = lane.look("my boss took my passport and I work without pay")
    assert (seen.verdict, seen.topic) == (SENSITIVE, "trafficking")


def test_the_most_urgent_kind_comes_first(lane: Lane) -> None:
    assert lane.look("she is bleeding and he has a gun").kind == "attack"


def test_a_short_word_of_another_language_is_no_alarm(lane: Lane) -> None:
    # German "Brand" is a fire, English "brand" is not.
    assert lane.look("I like this new brand of bread very much").verdict == NOTHING


@pytest.mark.parametrize("code", sorted(BOOKS))
def test_the_drill_emergency_of_every_language(lane: Lane, code: str) -> None:
    assert lane.look(BOOKS[code].drill["emergency"]).verdict == EMERGENCY


@pytest.mark.parametrize("code", sorted(BOOKS))
@pytest.mark.parametrize("answer", ["which_number", "threat_level"])
def test_the_calm_drill_messages_of_every_language(lane: Lane, code: str, answer: str) -> None:
    assert lane.look(BOOKS[code].drill[answer]).verdict != EMERGENCY


def test_every_kind_has_its_first_steps_in_every_language(catalogue: Catalogue) -> None:
    content = catalogue.now
    for kind in content.kinds.values():
        for language in content.languages.offered:
            assert content.words.has(language.code, kind.steps), f"{language.code}: {kind.steps}"
