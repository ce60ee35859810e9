"""What is known of a conversation beside its messages, as read from its meta hash."""

from __future__ import annotations

from dataclasses import dataclass

BOT, WAITING, WITH_OFFICER = "bot", "waiting", "with_officer"
PRIORITIES = {"urgent": 0, "high": 1, "normal": 2}
START = "0-0"  # an event id before all others: no message was dealt with yet


@dataclass(frozen=True)
class Record:
    """`language` spoken so far (None: not known yet), `chosen` picked by the resident, `state` bot, waiting or with_officer,
    `answered` the last resident event that was dealt with, `misunderstood` how often in a row, `kind` and `phrase`
    what the emergency lane saw when the case was opened, `drill`: a test message's, not a resident's."""

    id: str
    token: str
    language: str | None
    chosen: bool
    state: str
    officer: str
    officer_name: str
    misunderstood: int
    answered: str
    reason: str
    priority: str
    kind: str
    phrase: str
    case_at: float
    ever_with_police: bool
    read_by_officer: bool
    created: float
    drill: bool = False

    @property
    def handover(self) -> dict[str, str] | None:
        """The contract's handover state, None while the assistant has the conversation."""
        return None if self.state == BOT else {"state": self.state}


def read_record(conversation: str, fields: dict[str, str]) -> Record:
    """A Record from the hash's fields, with defaults for what was never set."""
    return Record(
        id=conversation,
        token=fields.get("token", ""),
        language=fields.get("language") or None,
        chosen=fields.get("chosen") == "1",
        state=fields.get("state", BOT),
        officer=fields.get("officer", ""),
        officer_name=fields.get("officer_name", ""),
        misunderstood=int(fields.get("misunderstood", "0")),
        answered=fields.get("answered", START),
        reason=fields.get("reason", ""),
        priority=fields.get("priority", "normal"),
        kind=fields.get("kind", ""),
        phrase=fields.get("phrase", ""),
        case_at=float(fields.get("case_at", "0")),
        ever_with_police=fields.get("police") == "1",
        read_by_officer=fields.get("read") == "1",
        created=float(fields.get("created", "0")),
        drill=fields.get("drill") == "1",
    )
