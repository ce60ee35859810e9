"""Text to token ids, as the encoder was trained: normaliser map, spaces collapsed, unigram pieces."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tokenizers import Tokenizer, models

from bot.encoder.weights import Pieces

META = "▁"
PREFIX = "query: "
MAX_TOKENS = 512
_SPACES = re.compile(" {2,}")


@dataclass(frozen=True)
class EncoderTokenizer:
    """Unigram tokenizer of the `tokenizers` library over the bundled pieces; same ids as the C engine."""

    tokenizer: Tokenizer
    normaliser: dict[int, str]
    begin: int
    end: int

    @classmethod
    def build(cls, pieces: Pieces) -> EncoderTokenizer:
        """Builds it from the weight file's pieces. No special token is registered, so a resident who types
        `<mask>` or `</s>` cannot inject one: the pieces of that name are out of reach of ordinary text."""
        special = {pieces.begin, pieces.end, pieces.unknown, 1, len(pieces.texts) - 1}
        vocabulary = [
            (f"\x00{index}" if index in special and text.startswith("<") else text, score)
            for index, (text, score) in enumerate(zip(pieces.texts, pieces.scores, strict=True))
        ]
        model = models.Unigram(vocabulary, unk_id=pieces.unknown, byte_fallback=False)
        return cls(Tokenizer(model), pieces.normaliser, pieces.begin, pieces.end)

    def ids(self, text: str) -> list[int]:
        """Token ids of `text` with the query prefix, begin and end; cut at the 512 tokens the encoder can hold."""
        mapped = _SPACES.sub(" ", (PREFIX + text).translate(self.normaliser))
        spaced = mapped.replace(" ", META)
        if not spaced.startswith(META):
            spaced = META + spaced
        content = self.tokenizer.encode(spaced, add_special_tokens=False).ids
        return [self.begin, *content[: MAX_TOKENS - 2], self.end]
