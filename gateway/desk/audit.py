"""Who did what, when: one entry a verb, in a stream that is only appended to. Ids, never words."""

from __future__ import annotations

from gateway.parts import Parts
from gateway.store import keys


async def note(parts: Parts, officer: str, verb: str, conversation: str = "") -> None:
    """Adds one entry."""
    await parts.store.run("xadd", keys.AUDIT, {"officer": officer, "verb": verb, "conversation": conversation})
