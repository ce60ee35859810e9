"""Multinomial logistic regression on a sparse and a dense matrix side by side, by SciPy's L-BFGS.

The same objective as scikit-learn's LogisticRegression (L2, intercept not penalised). scikit-learn wants one matrix: with the
dense features made sparse, training took five times as long (docs/decisions/0004-understanding.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

Array = np.ndarray[Any, Any]


@dataclass(frozen=True)
class Fitted:
    """Weights by feature (sparse ones first, then dense) and class, and one bias a class."""

    weights: Array
    bias: Array


def fit(sparse: csr_matrix, dense: Array, targets: Array, classes: int, c: float, iterations: int) -> Fitted:
    """Fits class indices `targets` (0 to classes - 1). `c` is the inverse of the penalty, as in scikit-learn."""
    across = sparse.T.tocsr()
    wide, rows = sparse.shape[1] + dense.shape[1], np.arange(len(targets))

    def objective(flat: Array) -> tuple[float, Array]:
        whole: Array = flat.reshape(wide + 1, classes).astype(np.float32)
        weights, bias = whole[:-1], whole[-1]
        logits = sparse @ weights[: sparse.shape[1]] + dense @ weights[sparse.shape[1] :] + bias
        logits -= logits.max(axis=1, keepdims=True)
        chances = np.exp(logits)
        totals = chances.sum(axis=1, keepdims=True)
        loss = c * float((np.log(totals[:, 0]) - logits[rows, targets]).sum(dtype=np.float64))
        chances /= totals
        chances[rows, targets] -= 1.0
        chances *= c
        slope = np.concatenate([across @ chances, dense.T @ chances]) + weights
        gradient = np.concatenate([slope, chances.sum(axis=0, keepdims=True)])
        return loss + 0.5 * float((weights.astype(np.float64) ** 2).sum()), gradient.ravel().astype(np.float64)

    start = np.zeros((wide + 1) * classes)
    found = minimize(objective, start, jac=True, method="L-BFGS-B", options={"maxiter": iterations, "ftol": 1e-6})
    whole = found.x.reshape(wide + 1, classes).astype(np.float32)
    return Fitted(np.ascontiguousarray(whole[:-1]), whole[-1])
