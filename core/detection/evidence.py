"""Our own evidence of languages, made by training and read by every process: a vocabulary and a model of our examples."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from core.detection.examples import ExampleModel, read_examples
from core.detection.vocabulary import Vocabulary
from core.languages import Languages

VOCABULARY, EXAMPLES = "vocabulary.npz", "examples.json"
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Evidence:
    """What residents' languages look like: `vocabulary` by words, `examples` by letters and whole short messages."""

    vocabulary: Vocabulary
    examples: ExampleModel

    @classmethod
    def train(cls, languages: Languages, examples: Path, own_lists: Path) -> Evidence:
        """From the word lists and examples (20 s). Needs the package wordfreq, which only the assistant's environment has."""
        from core.detection.word_lists import word_lists

        lists = word_lists(languages, own_lists, read_examples(examples))
        return cls(Vocabulary.build(lists), ExampleModel.train(languages, read_examples(examples)))

    @classmethod
    def load(cls, folder: Path, languages: Languages, examples: Path) -> Evidence:
        """As trained; before the first training with what the examples alone say (2 s), and a word about it in the log."""
        try:
            return cls(Vocabulary.load(folder / VOCABULARY), ExampleModel.load(folder / EXAMPLES))
        except (OSError, ValueError, KeyError):
            log.warning("No trained language evidence: detection runs on the examples alone")
            return cls(Vocabulary.build({}), ExampleModel.train(languages, read_examples(examples)))

    def save(self, folder: Path) -> None:
        """Writes both parts into `folder`."""
        self.vocabulary.save(folder / VOCABULARY)
        self.examples.save(folder / EXAMPLES)
