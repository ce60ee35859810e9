"""Our Rasa components and the trained model, in process: a real agent, no server."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
import spacy
from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.core.utils import AvailableEndpoints
from rasa.shared.core.domain import Domain
from rasa.shared.nlu.training_data.message import Message

from bot.channel import _turn, _words
from bot.nlg import CatalogueNLG
from bot.nlu.spacy_tokenizer import MultilingualSpacyTokenizer
from bot.tracker_store import BoundedTrackerStore
from core import settings
from core.languages import load_languages
from core.settings import ROOT

MODEL = settings.load().data / "model" / "staysafe.tar.gz"


@pytest.fixture(scope="module")
def agent() -> Agent:
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml"))
    domain = Domain.load(str(ROOT / "domain.yml"))
    generator = NaturalLanguageGenerator.create(endpoints.nlg, domain)
    store = BoundedTrackerStore(domain)
    return Agent.load(str(MODEL), domain=domain, generator=generator, tracker_store=store)


def parse(agent: Agent, text: str, **known: Any) -> dict[str, Any]:
    return asyncio.run(agent.processor.parse_message(UserMessage(text, metadata=known)))


def test_endpoints_name_our_voice() -> None:
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml"))
    assert isinstance(NaturalLanguageGenerator.create(endpoints.nlg, Domain.empty()), CatalogueNLG)


def test_without_our_voice_rasa_would_say_nothing() -> None:
    domain = Domain.load(str(ROOT / "domain.yml"))
    assert {text for responses in domain.responses.values() for text in (entry["text"] for entry in responses)} == {""}


@pytest.mark.parametrize(
    ("text", "intent", "language"),
    [
        ("could you tell me what the current threat level is", "threat_level", "en"),
        ("מה המספר של המשטרה למקרה שאינו דחוף", "which_number", "he"),
        ("हमला हो तो भागना, छिपना, बताना क्या होता है समझाइए", "run_hide_tell", "hi"),
        ("मलाई प्रहरी अफिसरसँगै कुरा गर्नु छ", "human", "ne"),
        ("ਮੇਰਾ ਭਤੀਜਾ ਸੀਰੀਆ ਜਾ ਕੇ ਲੜਨ ਦੀਆਂ ਗੱਲਾਂ ਕਰਦਾ", "person_concern", "pa"),
        ("کیا سڑکوں پر فوج تعینات ہو گی", "military", "ur"),
        ("شخص معه سكين يهاجم الناس الآن ساعدونا", "emergency", "ar"),
    ],
)
def test_understood_in_each_language(agent: Agent, text: str, intent: str, language: str) -> None:
    parsed = parse(agent, text)
    assert (parsed["intent"]["name"], parsed["language"]) == (intent, language)


def test_what_is_nobodys_topic_is_out_of_scope_or_unclear(agent: Agent) -> None:
    for text in ("the colour of my grandmother's teapot is blue", "qwrt zxcv plmk", "آلو کے پراٹھے کیسے بنتے ہیں"):
        assert parse(agent, text)["intent"]["name"] in ("out_of_scope", "nlu_fallback")


def test_the_spoken_language_is_kept_where_words_say_nothing(agent: Agent) -> None:
    assert parse(agent, "ok", spoken="ne")["language"] == "ne"


@pytest.mark.parametrize(
    ("text", "spoken"),
    [("good morning to you", "pl"), ("salaam alaikum bhai", "ro"), ("muchas gracias", "ur"), ("dziękuję bardzo", "en")],
)
def test_a_courtesy_does_not_change_the_language_of_a_conversation(agent: Agent, text: str, spoken: str) -> None:
    assert parse(agent, text, spoken=spoken, heard=True)["language"] == spoken
    assert parse(agent, text, spoken=spoken, heard=False)["intent"]["name"] in ("greeting", "thanks")


def test_a_courtesy_in_a_script_of_its_own_does(agent: Agent) -> None:
    assert parse(agent, "ਸਤ ਸ੍ਰੀ ਅਕਾਲ ਜੀ", spoken="en", heard=True)["language"] == "pa"


def test_a_first_greeting_shows_the_language(agent: Agent) -> None:
    assert parse(agent, "dzień dobry państwu", spoken="en", heard=False)["language"] == "pl"


def test_a_tapped_topic_is_answered_in_the_spoken_language_also_after_a_restart(agent: Agent) -> None:
    body = {"conversation": "fresh", "topic": "which_number", "text": "x", "spoken": "he", "chosen": False, "misunderstood": 0}
    reply = asyncio.run(_turn(agent, body, agent.handle_message))
    assert (reply["language"], reply["intent"]) == ("he", "which_number")
    assert (reply["messages"][0]["language"], reply["messages"][0]["dir"]) == ("he", "rtl")


def test_a_turn_tells_what_was_understood(agent: Agent) -> None:
    body = {"conversation": "another", "text": "qwrt zxcv plmk", "spoken": "en", "chosen": False, "misunderstood": 1}
    reply = asyncio.run(_turn(agent, body, agent.handle_message))
    message = reply["messages"][0]
    if message["answer"] == "unclear":
        assert message["buttons"][0]["send"] == "/human"
    assert reply["handover"] is None


def test_a_wish_for_another_language_is_followed(agent: Agent) -> None:
    assert parse(agent, "please write in Urdu", spoken="en")["language"] == "ur"


def test_the_answer_is_said_in_the_slots_language(agent: Agent) -> None:
    class Collected(CollectingOutputChannel):
        async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
            self.messages.append(message)

    channel = Collected()
    asyncio.run(agent.handle_message(UserMessage("کون سے نمبر پر پولیس کو فون کروں", channel, "someone")))
    said = channel.messages[0]["custom"]["message"]
    assert (said["answer"], said["language"], said["dir"]) == ("which_number", "ur", "rtl")
    assert "999" in said["text"]


def test_a_tracker_stays_bounded(agent: Agent) -> None:
    for number in range(40):
        asyncio.run(agent.handle_message(UserMessage("/about", CollectingOutputChannel(), "long", metadata={"turn": number})))
    tracker = asyncio.run(agent.tracker_store.retrieve("long"))
    assert tracker is not None
    assert len(tracker.events) <= 24


def test_trackers_of_old_conversations_are_dropped() -> None:
    store = BoundedTrackerStore(Domain.empty(), conversations=3)
    for name in "abcde":
        asyncio.run(store.create_tracker(name))
    assert asyncio.run(store.keys()) == ["c", "d", "e"]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"text": "hello"}, "hello"),
        ({"text": '/human{"language": "xx"}'}, 'human{"language": "xx"}'),
        ({"text": " //restart"}, "restart"),
        ({"text": "///"}, "?"),
        ({"topic": "human", "text": "Talk"}, "/human"),
        ({"topic": "human{}", "text": "Talk"}, "Talk"),
    ],
)
def test_free_text_never_becomes_a_command(body: dict[str, Any], words: str) -> None:
    assert _words(body) == words


def test_spacy_tokenises_every_offered_language_and_keeps_no_words() -> None:
    languages = load_languages(settings.load().content / "languages.yml")
    tokenizer = MultilingualSpacyTokenizer(MultilingualSpacyTokenizer.get_default_config(), languages)
    for code, text in (
        ("en", "Where's the station?"),
        ("pa", "ਪੁਲਿਸ ਕਿੱਥੇ ਹੈ"),
        ("ur", "پولیس کہاں ہے"),
        ("th", "สวัสดี ครับ"),
        (None, "x y"),
    ):
        message = Message({"text": text, "language": code})
        assert len(tokenizer.tokenize(message, "text")) >= 2
    pipeline = tokenizer._pipelines["en"]
    before = len(pipeline.vocab.strings)
    for number in range(50):
        tokenizer.tokenize(Message({"text": f"unheard{number} words{number}", "language": "en"}), "text")
    assert len(pipeline.vocab.strings) == before
    assert isinstance(pipeline, spacy.language.Language)
