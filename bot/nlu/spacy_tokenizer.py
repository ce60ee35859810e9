"""Rasa component: spaCy's own tokenizer for each language (`xx` where it has none), inside `memory_zone()`.

The zone matters: without it every new word of a resident stays in spaCy's string store for ever.
"""

from __future__ import annotations

from typing import Any

import spacy
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from spacy.language import Language as Pipeline

from bot.nlu.language_detector import LANGUAGE
from core import settings
from core.languages import Languages, load_languages


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class MultilingualSpacyTokenizer(Tokenizer):
    """One blank pipeline a language. `training: false` leaves the examples untouched, for pipelines that learn nothing from words."""

    def __init__(self, config: dict[str, Any], languages: Languages) -> None:
        super().__init__(config)
        self._languages, self._training = languages, bool(config["training"])
        self._pipelines: dict[str, Pipeline] = {}

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Rasa's own tokenizer options, all off."""
        return {
            "training": True,
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
            "prefix_separator_symbol": None,
        }

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> MultilingualSpacyTokenizer:
        """Reads the register and makes every pipeline (2 s at start): the first messages after a start must not wait for it
        (Rasa calls this)."""
        component = cls(config, load_languages(settings.load().content / "languages.yml"))
        for code in component._languages:
            component._pipeline(code)
        return component

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Splits every example into words, where something learns from them."""
        return super().process_training_data(training_data) if self._training else training_data

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """Words with their places in the text. Anything but a resident's text (an intent's name) is one token."""
        text = message.get(attribute)
        if attribute != "text":
            return [Token(text, 0)]
        pipeline = self._pipeline(message.get(LANGUAGE))
        with pipeline.memory_zone():
            found = [Token(token.text, token.idx) for token in pipeline.make_doc(text) if token.text.strip()]
        return found or [Token(text, 0)]

    def _pipeline(self, language: str | None) -> Pipeline:
        code = self._languages[language].spacy if language is not None and language in self._languages else "xx"
        if code not in self._pipelines:
            self._pipelines[code] = spacy.blank(code)
        return self._pipelines[code]
