"""Names of keys. All keys of one conversation share a hash tag, so that one script can write them, in a cluster too."""

from __future__ import annotations

PENDING = "staysafe:pending"  # conversations whose last resident message may lack an answer: score is when it was written
QUEUE = "staysafe:queue"  # conversations that may wait for an officer or have one: score is when the case was opened
WAKE = "staysafe:wake:"  # publish/subscribe channel, followed by a conversation id
OFFICERS = "staysafe:officers"
AUDIT = "staysafe:audit"
DRILL = "staysafe:drill"  # the last drill, as JSON


def meta(conversation: str) -> str:
    """Hash: token, language, state, officer, case."""
    return f"staysafe:{{{conversation}}}:meta"


def events(conversation: str) -> str:
    """Stream: every message, once, in order."""
    return f"staysafe:{{{conversation}}}:events"


def seen(conversation: str) -> str:
    """Hash: idempotency key to event id."""
    return f"staysafe:{{{conversation}}}:seen"


def session(digest: str) -> str:
    """Hash: an officer's session, by the SHA-256 of its token."""
    return f"staysafe:session:{digest}"
