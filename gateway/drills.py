"""The last drill: when it was and what it found. Written by ./staysafe drill, shown on the desk."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass
from datetime import datetime, timezone

from gateway.store import keys
from gateway.store.client import Store

DUE_SECONDS = 26 * 3600.0  # a nightly drill that did not happen shows in the morning


@dataclass(frozen=True)
class Drill:
    """`at` in seconds since 1970, `messages` sent, `faults` one line each."""

    at: float
    messages: int
    faults: tuple[str, ...]

    @property
    def due(self) -> bool:
        """True if the next one should have been."""
        return time.time() - self.at > DUE_SECONDS

    @property
    def when(self) -> str:
        """Its time, for a page."""
        return f"{datetime.fromtimestamp(self.at, timezone.utc):%-d %B, %H:%M} UTC"


async def record(store: Store, drill: Drill) -> None:
    """Keeps the drill as the last one. Raises StoreDown."""
    await store.run("set", keys.DRILL, json.dumps(asdict(drill), ensure_ascii=False))


async def last(store: Store) -> Drill | None:
    """The last drill, None if there was none. Raises StoreDown."""
    kept = await store.run("get", keys.DRILL)
    if not kept:
        return None
    fields = json.loads(kept)
    return Drill(fields["at"], fields["messages"], tuple(fields["faults"]))
