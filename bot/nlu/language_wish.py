"""Rasa component after the classifier: "speak Polish please" changes the language of the answer to the one named."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.language_detector import LANGUAGE, mark
from core import settings
from core.detection.decide import Decision
from core.detection.named import LanguageNames
from core.languages import load_languages

WISH = "language_switch"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class LanguageWish(GraphComponent):
    """Looks for a language's name in messages that ask for a change of language."""

    def __init__(self, names: LanguageNames) -> None:
        self._names = names

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> LanguageWish:
        """Reads the names of our languages (Rasa calls this)."""
        return cls(LanguageNames(load_languages(settings.load().content / "languages.yml")))

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets `language` to the one asked for; leaves other messages, and wishes without a name, as they are."""
        for message in messages:
            intent = message.get(INTENT) or {}
            if intent.get("name") != WISH:
                continue
            asked = self._names.asked(message.get(TEXT) or "", message.get(LANGUAGE))
            if asked is not None:
                mark(message, Decision(asked, 1.0, True))
        return messages
