"""Rasa component: multinomial logistic regression over all sentence features, with its own fallback.

Rasa's LogisticRegressionClassifier weighs every class alike ("balanced"), which takes the weight from out_of_scope, by far the
widest class: measured 4 points worse (docs/decisions/0004-understanding.md). The learning is scikit-learn's; here is only what
it is fed and how its probabilities are read.
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
from scipy.sparse import csr_matrix, hstack, vstack
from sklearn.linear_model import LogisticRegression

FALLBACK = "nlu_fallback"
EMERGENCY = "emergency"
_FILE = "classifier.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentRegression(GraphComponent, IntentClassifier):
    """`threshold`: under it the message is not understood. `emergency_threshold`: from it on it is an emergency, whatever else
    it may be: a missed emergency costs more than a false alarm. `C`, `max_iter`, `tol` go to scikit-learn."""

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config, self._storage, self._resource = config, storage, resource
        self._weights: np.ndarray[Any, Any] = np.zeros((0, 0), dtype=np.float32)
        self._bias: np.ndarray[Any, Any] = np.zeros(0, dtype=np.float32)
        self._classes: list[str] = []

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The values that measured best."""
        return {"C": 3.0, "max_iter": 150, "tol": 1e-3, "threshold": 0.3, "emergency_threshold": 0.3, "ranking": 5}

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> IntentRegression:
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
    ) -> IntentRegression:
        """The component with its trained weights (Rasa calls this)."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            saved = np.load(folder / _FILE, allow_pickle=False)
            component._weights, component._bias = saved["weights"], saved["bias"]
            component._classes = [str(name) for name in saved["classes"]]
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Fits on all examples that have an intent; saves float32 weights."""
        examples = [message for message in training_data.intent_examples if message.get(TEXT)]
        matrix = vstack([_row(message) for message in examples]).tocsr()
        model = LogisticRegression(
            C=self._config["C"], max_iter=self._config["max_iter"], tol=self._config["tol"], multi_class="multinomial"
        )
        model.fit(matrix, [message.get(INTENT) for message in examples])
        # Kept feature by feature, so that a message reads only the rows of the n-grams it has.
        self._weights = np.ascontiguousarray(model.coef_.T.astype(np.float32))
        self._bias = model.intercept_.astype(np.float32)
        self._classes = list(model.classes_)
        with self._storage.write_to(self._resource) as folder:
            np.savez(folder / _FILE, weights=self._weights, bias=self._bias, classes=np.array(self._classes))
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
        row = _row(message)
        scores = row.data @ self._weights[row.indices] + self._bias
        chances = np.exp(scores - scores.max())
        chances /= chances.sum()
        order = np.argsort(-chances)[: self._config["ranking"]]
        ranking = [{"name": self._classes[index], "confidence": float(chances[index])} for index in order]
        message.set(INTENT, self._choose(ranking), add_to_output=True)
        message.set("intent_ranking", ranking, add_to_output=True)

    def _choose(self, ranking: list[dict[str, Any]]) -> dict[str, Any]:
        for entry in ranking:
            if entry["name"] == EMERGENCY and entry["confidence"] >= self._config["emergency_threshold"]:
                return entry
        best = ranking[0]
        if best["confidence"] < self._config["threshold"]:
            return {"name": FALLBACK, "confidence": 1.0 - best["confidence"]}
        return best


def _row(message: Message) -> csr_matrix:
    """All sentence features of a message, sparse then dense, as one row."""
    parts = []
    for features in (message.get_sparse_features(TEXT)[1], message.get_dense_features(TEXT)[1]):
        if features is not None:
            parts.append(csr_matrix(features.features, dtype=np.float32))
    return hstack(parts, format="csr", dtype=np.float32)
