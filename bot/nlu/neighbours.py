"""The examples nearest in meaning to a message, and how they vote: k nearest neighbours over the sentence vectors.

Beside the regression it sees what a straight line between classes cannot: an odd question is out of scope because three examples
like it are, whatever language they are in. One onnxruntime graph holds all examples at 8 bits: 85,000 in 33 MB, 1 ms a message on
one thread, the same thirty neighbours as with floats.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from bot.encoder.encoder import open_session

Array = np.ndarray[Any, Any]


def write_graph(vectors: Array, count: int, target: Path) -> None:
    """Writes a graph that finds the `count` nearest of `vectors` (float32 [examples, width], of length 1) by cosine, or all if fewer.
    Input `query` float32 [1, width]; outputs `cosines` float32 and `places` int64, each [1, count]."""
    count, step = min(count, len(vectors)), float(np.abs(vectors).max()) / 127
    initializers = [
        numpy_helper.from_array(np.round(vectors.T / step).astype(np.int8), "examples"),
        numpy_helper.from_array(np.array(step, dtype=np.float32), "step"),
        numpy_helper.from_array(np.array([count]), "count"),
    ]
    nodes = [
        helper.make_node("DynamicQuantizeLinear", ["query"], ["small", "scale", "zero"]),
        helper.make_node("MatMulInteger", ["small", "examples", "zero"], ["whole"]),
        helper.make_node("Cast", ["whole"], ["product"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["scale", "step"], ["unit"]),
        helper.make_node("TopK", ["product", "count"], ["best", "places"]),
        helper.make_node("Mul", ["best", "unit"], ["cosines"]),
    ]
    graph = helper.make_graph(
        nodes, "neighbours",
        [helper.make_tensor_value_info("query", TensorProto.FLOAT, [1, vectors.shape[1]])],
        [
            helper.make_tensor_value_info("cosines", TensorProto.FLOAT, [1, count]),
            helper.make_tensor_value_info("places", TensorProto.INT64, [1, count]),
        ],
        initializers,
    )  # fmt: skip
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    target.write_bytes(model.SerializeToString())


class Neighbours:
    """`targets`: the class index of each example, in the order of the graph's examples. `reach`: how much farther than the nearest
    (as a difference of cosines) a neighbour may be for its vote to weigh 1/e."""

    def __init__(self, graph: Path, targets: Array, classes: int, reach: float) -> None:
        self._session = open_session(graph)
        self._targets, self._classes, self._reach = targets, classes, reach

    def chances(self, vector: Array) -> Array:
        """The share of the neighbours' votes by class index, for a vector of length 1."""
        cosines, places = self._session.run(None, {"query": vector[None].astype(np.float32)})
        votes = np.exp((cosines[0] - cosines[0][0]) / self._reach)
        return np.bincount(self._targets[places[0]], votes, self._classes) / votes.sum()
