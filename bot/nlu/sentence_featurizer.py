"""Rasa component: the multilingual encoder's pooled layers as one dense feature.

Each of its numbers is centred and scaled over the training examples: the encoder's vectors all point much the same way, and
without that a linear classifier sees mostly what they have in common.
Another encoder can take its place behind the same component: it needs `layers(text) -> float32 [layers, width]`.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, FEATURE_TYPE_SEQUENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.encoder.encoder import DIMENSION, GRAPH_NAME, SentenceEncoder, write_graph
from core.text import strip_isolates

SAMPLE = 2_000
_STATISTICS = "statistics.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class SentenceFeaturizer(DenseFeaturizer, GraphComponent):
    """`scale` is each layer's weight against the sparse n-grams beside it (those have length 1).
    `sequence: true` repeats the vector for every token, for classifiers that want token features (DIET)."""

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource, encoder: SentenceEncoder | None
    ) -> None:
        DenseFeaturizer.__init__(self, config["alias"], config)
        self._scale, self._sequence = float(config["scale"]), bool(config["sequence"])
        self._storage, self._resource, self._encoder = storage, resource, encoder
        self._centre: np.ndarray[Any, Any] = np.zeros(DIMENSION, dtype=np.float32)
        self._spread: np.ndarray[Any, Any] = np.ones(DIMENSION, dtype=np.float32)

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Scale 0.5: the best of those measured beside character n-grams."""
        return {"scale": 0.5, "sequence": False, "alias": "sentence_encoder"}

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing to validate: Rasa's recipe checks the names."""

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> SentenceFeaturizer:
        """A component without a graph: `train` builds it (Rasa calls this)."""
        return cls({**config, "alias": config.get("alias") or "sentence_encoder"}, model_storage, resource, None)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> SentenceFeaturizer:
        """Loads the graph that training put into the model (Rasa calls this)."""
        component = cls.create(config, model_storage, resource, execution_context)
        with model_storage.read_from(resource) as folder:
            component._encoder = SentenceEncoder(folder / GRAPH_NAME)
            saved = np.load(folder / _STATISTICS, allow_pickle=False)
            component._centre, component._spread = saved["centre"], saved["spread"]
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Builds the ONNX graph from the verified weights into the model; learns centre and spread on a sample of examples."""
        texts = [message.get(TEXT) for message in training_data.training_examples if message.get(TEXT)]
        with self._storage.write_to(self._resource) as folder:
            self._encoder = SentenceEncoder(write_graph(folder))
            chosen = texts[:: max(1, len(texts) // SAMPLE)]
            groups = [[chosen[place] for place in group] for group in self._encoder.batches(chosen)]
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                sample = np.concatenate(list(pool.map(self._encoder.batch, groups))).reshape(len(chosen), -1)
            self._centre, self._spread = sample.mean(axis=0), np.maximum(sample.std(axis=0), 1e-6)
            np.savez(folder / _STATISTICS, centre=self._centre, spread=self._spread)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Encodes every example (about 1 ms each) on all cores; at run time one thread a message is faster for all."""
        assert self._encoder is not None, "Rasa trains or loads a component before it processes"
        messages = [message for message in training_data.training_examples if message.get(TEXT)]
        groups = self._encoder.batches([strip_isolates(message.get(TEXT)) for message in messages])
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(lambda group: self._add_batch([messages[place] for place in group]), groups))
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds the sentence feature, and the sequence feature where asked for."""
        for message in messages:
            text = message.get(TEXT)
            if text:
                assert self._encoder is not None, "Rasa trains or loads a component before it processes"
                self._set(message, self._encoder.layers(strip_isolates(text)))
        return messages

    def _add_batch(self, messages: list[Message]) -> None:
        assert self._encoder is not None, "Rasa trains or loads a component before it processes"
        vectors = self._encoder.batch([strip_isolates(message.get(TEXT)) for message in messages])
        for message, layers in zip(messages, vectors, strict=True):
            self._set(message, layers)

    def _set(self, message: Message, layers: np.ndarray[Any, Any]) -> None:
        level = (layers.ravel() - self._centre) / self._spread
        vector = (level * (self._scale / np.sqrt(layers.shape[1]))).reshape(1, -1).astype(np.float32)
        if self._sequence:
            repeated = np.repeat(vector, len(message.get(TOKENS_NAMES[TEXT])), axis=0)
            message.add_features(Features(repeated, FEATURE_TYPE_SEQUENCE, TEXT, self._identifier))
        message.add_features(Features(vector, FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
