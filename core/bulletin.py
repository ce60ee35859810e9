"""What is true today (threat level, Kent, soldiers, events), from content/bulletin.yml, with its two stamps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from core.errors import ContentError
from core.files import read_yaml

THREAT_LEVELS = ("low", "moderate", "substantial", "severe", "critical")
EVENT_KINDS = ("religious", "public", "investigation")


@dataclass(frozen=True)
class Event:
    """Something that brings police: its kind, the place's name, the day."""

    kind: str
    place: str
    date: date


@dataclass(frozen=True)
class Bulletin:
    """`published`: when the level was published; `checked`: when somebody last looked; both with a time zone."""

    level: str
    since: date
    published: datetime
    checked: datetime
    max_age_hours: float
    source: str
    specific: bool
    military: bool
    events: tuple[Event, ...] = ()

    def fresh(self, now: datetime | None = None) -> bool:
        """True while the last check is young enough to say the level. A check in the future (over five minutes) is not believed."""
        age = (now or datetime.now(timezone.utc)) - self.checked
        return timedelta(minutes=-5) <= age <= timedelta(hours=self.max_age_hours)


def load_bulletin(path: Path) -> Bulletin:
    """Reads a bulletin. Raises ContentError for anything but one of the five levels, a stamp without a zone, or an unknown event."""
    raw = read_yaml(path)
    try:
        events = tuple(Event(**event) for event in raw.pop("events", None) or ())
        bulletin = Bulletin(events=events, **raw)
    except TypeError as error:
        raise ContentError(f"{path}: {error}") from None
    faults = list(_faults(bulletin))
    if faults:
        raise ContentError(f"{path}: {'; '.join(faults)}")
    return bulletin


def _faults(bulletin: Bulletin) -> list[str]:
    faults = []
    if bulletin.level not in THREAT_LEVELS:
        faults.append(f"level must be one of {THREAT_LEVELS}")
    faults += [f"{name} must be a time with its zone" for name in ("published", "checked") if not _zoned(bulletin, name)]
    if not isinstance(bulletin.specific, bool) or not isinstance(bulletin.military, bool):
        faults.append("specific and military must be true or false")
    if not isinstance(bulletin.max_age_hours, (int, float)) or bulletin.max_age_hours <= 0:
        faults.append("max_age_hours must be a number above 0")
    faults += [f"event kind must be one of {EVENT_KINDS}" for event in bulletin.events if event.kind not in EVENT_KINDS]
    return faults


def _zoned(bulletin: Bulletin, name: str) -> bool:
    value: Any = getattr(bulletin, name)
    return isinstance(value, datetime) and value.tzinfo is not None
