"""Rasa component: logistic regression over all sentence features and the votes of the nearest examples, mixed; its own fallback.

Rasa's LogisticRegressionClassifier weighs every class alike ("balanced"), which takes the weight from out_of_scope, by far the
widest class: measured 4 points worse (docs/decisions/0004-understanding.md). The neighbours add 3 points more (decision 6).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix

from bot.encoder.encoder import WIDTH
from bot.nlu.neighbours import Neighbours, write_graph
from bot.nlu.regression import fit

FALLBACK = "nlu_fallback"
EMERGENCY = "emergency"
_FILE, _GRAPH = "classifier.npz", "neighbours.onnx"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentMixture(GraphComponent, IntentClassifier):
    """`C` is the inverse of the regression's penalty, `iterations` the most that are made; `neighbours` so many vote, within `reach`
    (see Neighbours), and their votes are `share` of the whole. `odds`: how much likelier a class is among residents than among the
    examples. `threshold`: under it the message is not understood. `emergency_thresholds`: from it on it is an emergency, whatever
    else it may be (a missed one costs more than a false alarm), by what the gateway's emergency lane made of the words: likely,
    calm or none (docs/decisions/0007-emergencies.md)."""

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config, self._storage, self._resource = config, storage, resource
        self._weights: np.ndarray[Any, Any] = np.zeros((0, 0), dtype=np.float32)
        self._bias: np.ndarray[Any, Any] = np.zeros(0, dtype=np.float32)
        self._odds: np.ndarray[Any, Any] = np.ones(0, dtype=np.float32)
        self._classes: list[str] = []
        self._neighbours: Neighbours | None = None

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The values that measured best."""
        return {
            "C": 3.0,
            "iterations": 100,
            "neighbours": 30,
            "reach": 0.05,
            "share": 0.5,
            "odds": {"out_of_scope": 1.8},
            "threshold": 0.3,
            "emergency_thresholds": {"likely": 0.2, "none": 0.4, "calm": 0.3},
            "ranking": 5,
        }

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> IntentMixture:
        """An untrained component (Rasa calls this)."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentMixture:
        """The component with its trained weights (Rasa calls this)."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            saved = np.load(folder / _FILE, allow_pickle=False)
            component._weights, component._bias = saved["weights"], saved["bias"]
            component._classes = [str(name) for name in saved["classes"]]
            component._odds = np.array([config["odds"].get(name, 1.0) for name in component._classes])
            component._neighbours = Neighbours(folder / _GRAPH, saved["targets"], len(component._classes), config["reach"])
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Fits on all examples that have an intent; saves float32 weights and the neighbours' graph."""
        examples = [message for message in training_data.intent_examples if message.get(TEXT)]
        self._classes = sorted({message.get(INTENT) for message in examples})
        targets = np.array([self._classes.index(message.get(INTENT)) for message in examples])
        pairs = [_features(message) for message in examples]
        dense = np.vstack([row for _, row in pairs])
        sparse = _stacked([row for row, _ in pairs])
        fitted = fit(sparse, dense, targets, len(self._classes), self._config["C"], self._config["iterations"])
        with self._storage.write_to(self._resource) as folder:
            write_graph(_direction(dense), self._config["neighbours"], folder / _GRAPH)
            names = np.array(self._classes)
            np.savez(folder / _FILE, weights=fitted.weights, bias=fitted.bias, classes=names, targets=targets)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets `intent` (or the fallback) and `intent_ranking`."""
        for message in messages:
            if message.get(TEXT):
                self._classify(message)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Training examples keep their own intents."""
        return training_data

    def _classify(self, message: Message) -> None:
        sparse, dense = _features(message)
        split = len(self._weights) - dense.shape[1]
        # Of the sparse weights only the rows of the n-grams that the message has are read.
        scores = sparse.data @ self._weights[:split][sparse.indices] + dense[0] @ self._weights[split:] + self._bias
        chances = np.exp(scores - scores.max())
        assert self._neighbours is not None, "Rasa loads a component before it processes"
        share = self._config["share"]
        chances = (1 - share) * chances / chances.sum() + share * self._neighbours.chances(_direction(dense)[0])
        chances = chances * self._odds
        chances /= chances.sum()
        order = np.argsort(-chances)[: self._config["ranking"]]
        ranking = [{"name": self._classes[index], "confidence": float(chances[index])} for index in order]
        evidence = (message.get("metadata") or {}).get("evidence")
        message.set(INTENT, self._choose(ranking, evidence), add_to_output=True)
        message.set("intent_ranking", ranking, add_to_output=True)

    def _choose(self, ranking: list[dict[str, Any]], evidence: str | None) -> dict[str, Any]:
        thresholds = self._config["emergency_thresholds"]
        enough = thresholds.get(evidence, thresholds["none"])
        for entry in ranking:
            if entry["name"] == EMERGENCY and entry["confidence"] >= enough:
                return entry
        best = next(entry for entry in ranking if entry["name"] != EMERGENCY)
        if best["confidence"] < self._config["threshold"]:
            return {"name": FALLBACK, "confidence": 1.0 - best["confidence"]}
        return best


def _features(message: Message) -> tuple[csr_matrix, np.ndarray[Any, Any]]:
    """The sparse and the dense sentence features of a message, one row each."""
    sparse, dense = message.get_sparse_features(TEXT)[1], message.get_dense_features(TEXT)[1]
    assert sparse is not None, "an n-gram featurizer must stand before the classifier in config.yml"
    assert dense is not None, "a sentence featurizer must stand before the classifier in config.yml"
    return csr_matrix(sparse.features, dtype=np.float32), np.asarray(dense.features, dtype=np.float32)


def _direction(dense: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The vectors of the encoder's last layer (the end of the dense feature), brought to length 1."""
    last = dense[:, -WIDTH:]
    length: np.ndarray[Any, Any] = np.linalg.norm(last, axis=1, keepdims=True)
    return last / np.maximum(length, 1e-9)


def _stacked(rows: list[csr_matrix]) -> csr_matrix:
    """One matrix of many single rows (scipy's own vstack takes ten times as long)."""
    ends = np.cumsum([0, *(row.nnz for row in rows)])
    parts = (np.concatenate([row.data for row in rows]), np.concatenate([row.indices for row in rows]), ends)
    return csr_matrix(parts, shape=(len(rows), rows[0].shape[1]))
