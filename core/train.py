"""Trains our own language evidence from the examples and word lists, for every process: var/model/language/."""

from __future__ import annotations

from core import settings
from core.detection.evidence import Evidence
from core.languages import load_languages


def main() -> None:
    """Writes the evidence and says how large it is."""
    values = settings.load()
    languages = load_languages(values.content / "languages.yml")
    Evidence.train(languages, values.examples, values.word_lists).save(values.language_evidence)
    size = sum(path.stat().st_size for path in values.language_evidence.iterdir())
    print(f"Language evidence written ({size / 1e6:.1f} MB)")


if __name__ == "__main__":
    main()
