"""Rasa component: decides the language of each message and fills the `language` slot.

Messages carry what the gateway knows as metadata: {"spoken": code or null, "chosen": bool}. The decision goes onto the
message as `language` and as an entity, from which Rasa's slot mapping fills the slot.
"""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from core import settings
from core.detection.decide import OTHER_CONFIDENCE, Decision, decide
from core.detection.detector import Detector
from core.languages import OTHER, SOURCE, load_languages

LANGUAGE = "language"
CONFIDENCE = "language_confidence"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class LanguageDetector(GraphComponent):
    """The detector of core/, with the conversation's language as a prior."""

    def __init__(self, detector: Detector) -> None:
        self._detector = detector

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> LanguageDetector:
        """Loads the detector from the settings' paths (Rasa calls this)."""
        values = settings.load()
        languages = load_languages(values.content / "languages.yml")
        return cls(Detector.load(languages, values.language_evidence, values.examples))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Marks every training example that does not carry its language already (bot.importer)."""
        self.process([message for message in training_data.training_examples if not message.get(LANGUAGE)])
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds `language`, `language_confidence` and the entity. Abstains to the spoken language, at last to English."""
        for message in messages:
            known = message.get(METADATA) or {}
            text = message.get(TEXT) or ""
            words = "" if text.startswith("/") else text  # a tapped topic says nothing about the language
            if known.get("other"):  # a translation: the resident wrote in a language that is none of ours
                mark(message, Decision(OTHER, OTHER_CONFIDENCE, True))
                continue
            mark(message, decide(self._detector.guess(words), known.get("spoken"), bool(known.get("chosen"))))
        return messages


def mark(message: Message, decision: Decision) -> None:
    """Writes a decision onto a message; replaces an earlier one."""
    language = decision.language or SOURCE
    message.set(LANGUAGE, language, add_to_output=True)
    message.set(CONFIDENCE, decision.confidence, add_to_output=True)
    others = [entity for entity in message.get(ENTITIES, []) if entity["entity"] != LANGUAGE]
    found = {"entity": LANGUAGE, "value": language, "confidence_entity": decision.confidence, "extractor": "LanguageDetector"}
    message.set(ENTITIES, [*others, found], add_to_output=True)
