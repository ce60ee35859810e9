"""Builds the encoder as an ONNX graph from the bundled 4-bit weights.

Operators of onnxruntime's `com.microsoft` set do the work of a post-norm BERT (MultiHeadAttention, SkipLayerNormalization, BiasGelu).
The word table and each layer's last matrix stay at 4 bits, without loss (GatherBlockQuantized, MatMulNBits): the numbers that go
into that matrix have outliers, which eight bits a text would flatten. The other matrices become 8 bits a column
(DynamicQuantizeMatMul), which x86 processors multiply twice as fast: 1.2 ms a text in training instead of 1.8, and after centring
still a cosine of 0.995 to the graph without loss; with the last matrices too it would be 0.985.
Input `ids` int64 [batch, n], texts of one length; output `pooled` float32 [4 x batch, 384]: the mean over all tokens after
each of LAYERS, layer by layer. The last one, normalised, is the model's own sentence vector; the middle layers tell meanings
apart better together with it (docs/decisions/0004-understanding.md) and cost nothing more.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper

from bot.encoder.weights import BLOCK, Quantised, WeightFile

CONTRIB = "com.microsoft"
LAYERS = (5, 7, 9, 11)  # counted from 0; 11 is the last
ACCURACY_INT8 = 4  # MatMulNBits: int8 activations, as the C engine has them


class _Builder:
    def __init__(self, weights: WeightFile) -> None:
        self.weights, self.header = weights, weights.header
        self.nodes: list[Any] = []
        self.initializers: list[Any] = []

    def constant(self, name: str, value: np.ndarray[Any, Any]) -> str:
        self.initializers.append(numpy_helper.from_array(value, name))
        return name

    def floats(self, name: str) -> str:
        return self.constant(name, self.weights.floats(name))

    def node(self, kind: str, inputs: list[str], output: str, domain: str = "", **attributes: object) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def dense(self, source: str, name: str, bias: bool = True) -> str:
        matrix = self.weights.quantised(f"{name}.w", self.header.hidden).floats()
        steps = np.maximum(np.abs(matrix).max(axis=1, keepdims=True) / 127, 1e-12)
        whole = self.constant(f"{name}.whole", np.ascontiguousarray(np.round(matrix / steps).astype(np.int8).T))
        inputs = [source, whole, self.constant(f"{name}.steps", steps[:, 0]), ""]
        return self.node(
            "DynamicQuantizeMatMul", [*inputs, self.floats(f"{name}.b")] if bias else inputs, f"{name}.out", CONTRIB
        )

    def dense_in_blocks(self, source: str, name: str, rows: int, columns: int) -> str:
        matrix = self.weights.quantised(f"{name}.w", columns)
        packed = self.constant(f"{name}.packed", _pack(matrix))
        scales = self.constant(f"{name}.scales", matrix.scales.reshape(-1))
        product = self.node(
            "MatMulNBits", [source, packed, scales], f"{name}.product", CONTRIB,
            K=columns, N=rows, bits=4, block_size=BLOCK, accuracy_level=ACCURACY_INT8,
        )  # fmt: skip
        return self.node("Add", [product, self.floats(f"{name}.b")], f"{name}.out")

    def skip_norm(self, source: str, residual: str, name: str) -> str:
        scale, shift = self.floats(f"{name}.w"), self.floats(f"{name}.b")
        return self.node(
            "SkipLayerNormalization", [source, residual, scale, shift], f"{name}.out", CONTRIB, epsilon=self.header.epsilon
        )

    def embeddings(self) -> str:
        size = self.header
        words = self.weights.quantised("emb.word", size.hidden)
        self.initializers.append(_int4("emb.word.packed", words))
        scales = self.constant("emb.word.scales", words.scales)
        word = self.node(
            "GatherBlockQuantized", ["emb.word.packed", "ids", scales], "emb.word.out", CONTRIB,
            gather_axis=0, quantize_axis=1, block_size=BLOCK,
        )  # fmt: skip
        table = self.weights.floats("emb.pos").reshape(size.positions, size.hidden)
        place = self.constant("emb.place", table + self.weights.floats("emb.type")[: size.hidden])
        length = self.node("Shape", ["ids"], "length", start=1, end=2)
        positions = self.node("Slice", [place, self.constant("zero", np.array([0])), length], "emb.place.out")
        total = self.node("Add", [word, positions], "emb.sum")
        return self.node(
            "LayerNormalization", [total, self.floats("emb.ln.w"), self.floats("emb.ln.b")], "emb.out",
            axis=-1, epsilon=size.epsilon,
        )  # fmt: skip

    def layer(self, source: str, index: int) -> str:
        hidden, wide = self.header.hidden, self.header.feed_forward
        name = f"l{index}"
        query, key, value = (self.dense(source, f"{name}.{part}") for part in "qkv")
        context = self.node("MultiHeadAttention", [query, key, value], f"{name}.context", CONTRIB, num_heads=self.header.heads)
        attended = self.skip_norm(self.dense(context, f"{name}.ao"), source, f"{name}.aln")
        inner = self.dense(attended, f"{name}.fi", bias=False)
        active = self.node("BiasGelu", [inner, self.floats(f"{name}.fi.b")], f"{name}.gelu", CONTRIB)
        return self.skip_norm(self.dense_in_blocks(active, f"{name}.fo", hidden, wide), attended, f"{name}.oln")

    def mean(self, source: str, index: int) -> str:
        return self.node("ReduceMean", [source, "token_axis"], f"mean{index}", keepdims=0)


def build(weights: WeightFile) -> ModelProto:
    """The whole encoder as a model of about 80 MB that onnxruntime >= 1.20 runs on any CPU."""
    builder = _Builder(weights)
    builder.constant("token_axis", np.array([1]))
    state = builder.embeddings()
    means = []
    for index in range(weights.header.layers):
        state = builder.layer(state, index)
        if index in LAYERS:
            means.append(builder.mean(state, index))
    builder.node("Concat", means, "pooled", axis=0)
    graph = helper.make_graph(
        builder.nodes, "multilingual-e5-small-q4",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, ["batch", "tokens"])],
        [helper.make_tensor_value_info("pooled", TensorProto.FLOAT, ["rows", weights.header.hidden])],
        builder.initializers,
    )  # fmt: skip
    opsets = [helper.make_opsetid("", 18), helper.make_opsetid(CONTRIB, 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=10)


def _pack(matrix: Quantised) -> np.ndarray[Any, Any]:
    """Nibbles in pairs (2j low, 2j+1 high), as MatMulNBits reads them; its default zero point is 8."""
    return matrix.nibbles[:, :, 0::2] | (matrix.nibbles[:, :, 1::2] << 4)


def _int4(name: str, matrix: Quantised) -> TensorProto:
    """The word table as a signed 4-bit tensor: q - 8, whose zero point is 0."""
    rows = matrix.nibbles.shape[0]
    signed = (matrix.nibbles ^ 8).reshape(rows, -1)  # two's complement of q - 8 in four bits
    packed = signed[:, 0::2] | (signed[:, 1::2] << 4)
    tensor = TensorProto(name=name, data_type=TensorProto.INT4, raw_data=packed.tobytes())
    tensor.dims.extend(signed.shape)
    return tensor
