"""Token buckets in memory: how often one address or one conversation may write. They work with the store down, too."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from dataclasses import dataclass

from core.errors import RequestError

_KEPT = 50_000


@dataclass(frozen=True)
class Rate:
    """`burst` at once, then `per_second`."""

    burst: float
    per_second: float


CREATE = Rate(120, 30)  # new conversations an address: a school or a mosque may share one
WRITE = Rate(60, 2)  # messages a conversation
WRITE_ADDRESS = Rate(300, 60)  # messages an address
LOGIN = Rate(8, 0.1)  # log-in tries an address, and an account


class Limits:
    """Buckets by name; the ones used longest ago are forgotten beyond 50,000."""

    def __init__(self) -> None:
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def spend(self, name: str, rate: Rate) -> None:
        """Takes one token. Raises RequestError 429, with the whole seconds to wait, when there is none."""
        now = time.monotonic()
        tokens, last = self._buckets.pop(name, (rate.burst, now))
        tokens = min(rate.burst, tokens + (now - last) * rate.per_second)
        if tokens < 1:
            self._keep(name, tokens, now)
            wait = math.ceil((1 - tokens) / rate.per_second)
            raise RequestError(429, "too_fast", f"Too many at once. Wait {wait} seconds, then send again.", retry_after=wait)
        self._keep(name, tokens - 1, now)

    def _keep(self, name: str, tokens: float, now: float) -> None:
        self._buckets[name] = (tokens, now)
        if len(self._buckets) > _KEPT:
            self._buckets.popitem(last=False)
