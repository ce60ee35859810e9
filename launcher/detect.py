"""`./staysafe detect`: see core.detect."""

from __future__ import annotations

from core import detect


def main(arguments: list[str]) -> int:
    """The detector's exit code."""
    return detect.main()
