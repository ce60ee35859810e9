"""Trains our own language evidence from data/nlu, for every process: var/model/language.json."""

from __future__ import annotations

from core import settings
from core.detection.examples import ExampleModel, read_examples


def main() -> None:
    """Writes the model and says where."""
    values = settings.load()
    ExampleModel.train(read_examples(values.examples)).save(values.detection_model)
    print(f"Language evidence written ({values.detection_model.stat().st_size / 1e6:.1f} MB)")


if __name__ == "__main__":
    main()
