"""A finding of a check."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """What is wrong (`text`, with what to do) and where. `fatal`: the build fails; otherwise it is a reminder."""

    where: str
    text: str
    fatal: bool = True

    def __str__(self) -> str:
        return f"{'error  ' if self.fatal else 'remind '} {self.where}: {self.text}"
