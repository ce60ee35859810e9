"""Rasa component: character n-grams inside words (TF-IDF), a sparse feature beside the sentence vector.

Rasa's own CountVectorsFeaturizer counts without weights or length normalisation, which drowns the vector; hence scikit-learn's
TfidfVectorizer here. Two views of the text, one component each: `written` is folded as in core.text (NFKC, vowel points, tatweel,
Arabic letter forms), and Latin and Greek letters lose their marks, because half of the residents type without them; `skeleton` has
the consonants in Latin letters (bot.nlu.skeleton).
"""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.nlu.skeleton import skeleton
from core.text import without_marks

VIEWS = {"written": without_marks, "skeleton": skeleton}
_FILE = "ngrams.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class NgramFeaturizer(SparseFeaturizer, GraphComponent):
    """`view`: see above; n-grams of `shortest` to `longest` characters; those `seen` in fewer examples are dropped; `weight` is the
    length of a message's features."""

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        SparseFeaturizer.__init__(self, config["alias"], config)
        self._storage, self._resource, self._weight = storage, resource, np.float32(config["weight"])
        self._vectorizer = TfidfVectorizer(
            preprocessor=VIEWS[config["view"]],
            analyzer="char_wb",
            ngram_range=(config["shortest"], config["longest"]),
            sublinear_tf=True,
            min_df=config["seen"],
            dtype=np.float32,
        )

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """N-grams of one to four characters that at least eight examples hold."""
        return {"view": "written", "shortest": 1, "longest": 4, "seen": 8, "weight": 1.0, "alias": "ngrams"}

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing to validate: Rasa's recipe checks the names."""

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> NgramFeaturizer:
        """An untrained component (Rasa calls this)."""
        return cls({**config, "alias": config.get("alias") or "ngrams"}, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> NgramFeaturizer:
        """The component with the vocabulary and weights of training (Rasa calls this)."""
        component = cls.create(config, model_storage, resource, execution_context)
        with model_storage.read_from(resource) as folder:
            saved = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        component._vectorizer.vocabulary_ = {gram: index for index, gram in enumerate(saved["grams"])}
        component._vectorizer.idf_ = np.array(saved["weights"])
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Learns the vocabulary and its weights; saves them as JSON."""
        texts = [message.get(TEXT) for message in training_data.training_examples if message.get(TEXT)]
        self._vectorizer.fit(texts)
        grams = sorted(self._vectorizer.vocabulary_, key=self._vectorizer.vocabulary_.__getitem__)
        with self._storage.write_to(self._resource) as folder:
            saved = {"grams": grams, "weights": self._vectorizer.idf_.tolist()}
            (folder / _FILE).write_text(json.dumps(saved, ensure_ascii=False), encoding="utf-8")
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Adds features to every example, all at once."""
        messages = [message for message in training_data.training_examples if message.get(TEXT)]
        rows = (self._vectorizer.transform([message.get(TEXT) for message in messages]) * self._weight).tocsr()
        for place, message in enumerate(messages):
            message.add_features(Features(rows[place], FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds one sparse sentence feature to each message."""
        for message in messages:
            if message.get(TEXT):
                row = self._vectorizer.transform([message.get(TEXT)]) * self._weight
                message.add_features(Features(row, FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return messages
