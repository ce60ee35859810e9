"""The nearest examples: found at 8 bits as with floats, and voting by nearness."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.nlu.neighbours import Neighbours, write_graph

REACH = 0.05


def unit(rows: np.ndarray) -> np.ndarray:
    return (rows / np.linalg.norm(rows, axis=-1, keepdims=True)).astype(np.float32)


def vectors(count: int) -> np.ndarray:
    return unit(np.random.default_rng(7).standard_normal((count, 384)))


def test_the_vote_is_that_of_exact_neighbours(tmp_path: Path) -> None:
    examples, targets = vectors(2_000), np.arange(2_000) % 7
    write_graph(examples, 30, tmp_path / "graph.onnx")
    query = unit(examples[11] + 0.5 * examples[501] + 0.3 * vectors(1)[0])
    cosines = examples @ query
    nearest = np.argsort(-cosines)[:30]
    votes = np.exp((cosines[nearest] - cosines[nearest[0]]) / REACH)
    exact = np.bincount(targets[nearest], votes, 7) / votes.sum()
    found = Neighbours(tmp_path / "graph.onnx", targets, 7, REACH).chances(query)
    assert found == pytest.approx(exact, abs=0.02)
    assert found.argmax() == 11 % 7


def test_fewer_examples_than_neighbours_all_vote(tmp_path: Path) -> None:
    examples = vectors(3)
    write_graph(examples, 30, tmp_path / "graph.onnx")
    found = Neighbours(tmp_path / "graph.onnx", np.array([0, 1, 1]), 2, REACH).chances(examples[0])
    assert found.sum() == pytest.approx(1.0)
    assert found[0] > 0.9
