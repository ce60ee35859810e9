"""Lines that say what is going on, with the seconds since the start."""

from __future__ import annotations

import time

_START = time.monotonic()


def say(text: str) -> None:
    """One line of progress."""
    print(f"[{time.monotonic() - _START:6.1f} s] {text}", flush=True)
