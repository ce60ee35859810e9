"""Rasa component after the classifier: "speak Polish please" changes the language of the answer to the one named, and a greeting
in another language changes nothing."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.language_detector import CONFIDENCE, LANGUAGE, mark
from core import settings
from core.detection.decide import Decision
from core.detection.named import LanguageNames
from core.detection.scripts import main_script
from core.languages import Languages, load_languages

WISH = "language_switch"
COURTESIES = ("greeting", "thanks", "goodbye")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class LanguageWish(GraphComponent):
    """Looks for a language's name in messages that ask for a change of language. A courtesy ("salaam alaikum", "good night") keeps
    the language of a conversation that has been heard before, unless it is written in a script of its own."""

    def __init__(self, names: LanguageNames, languages: Languages) -> None:
        self._names, self._languages = names, languages

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> LanguageWish:
        """Reads the names of our languages (Rasa calls this)."""
        languages = load_languages(settings.load().content / "languages.yml")
        return cls(LanguageNames(languages), languages)

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets `language` to the one asked for or kept; leaves other messages, and wishes without a name, as they are."""
        for message in messages:
            intent = (message.get(INTENT) or {}).get("name")
            if intent == WISH:
                asked = self._names.asked(message.get(TEXT) or "", message.get(LANGUAGE))
                if asked is not None:
                    mark(message, Decision(asked, 1.0, True))
            elif intent in COURTESIES:
                self._keep(message)
        return messages

    def _keep(self, message: Message) -> None:
        known = message.get(METADATA) or {}
        spoken = str(known.get("spoken") or "")
        if not known.get("heard") or spoken not in self._languages or message.get(LANGUAGE) == spoken:
            return
        if main_script(message.get(TEXT) or "") in ("LATIN", self._languages[spoken].script):
            mark(message, Decision(spoken, message.get(CONFIDENCE), False))
