"""The bulletin in words: levels, stamps and events for one language. Days and times are Kent's (Europe/London), digits European."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime

from core.catalogue import Content

BULLETIN_ANSWERS = ("threat_level", "kent_threat", "military")
KENT = ZoneInfo("Europe/London")


def bulletin_values(content: Content, code: str, say: Callable[..., str]) -> dict[str, str]:
    """Placeables for the answers that tell the bulletin. `say(id, **values)` formats a message of the same language."""
    bulletin, locale = content.bulletin, _locale(code)
    events = [
        say("event_line", kind=event.kind, place=event.place, date=format_date(event.date, "long", locale=locale))
        for event in bulletin.events
    ]
    return {
        "level_name": say("level_name", level=bulletin.level),
        "level_meaning": say("level_meaning", level=bulletin.level),
        "kent_line": say("kent_line", specific="yes" if bulletin.specific else "no"),
        "military_line": say("military_line", military="yes" if bulletin.military else "no"),
        "since": format_date(bulletin.since, "long", locale=locale),
        "published": _moment(bulletin.published, locale),
        "checked": _moment(bulletin.checked, locale),
        "events": "\n".join(events),
    }


def _moment(value: datetime, locale: Locale) -> str:
    return format_datetime(value, "d MMMM y, HH:mm", tzinfo=KENT, locale=locale)


def _locale(code: str) -> Locale:
    try:
        return Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en", sep="_")
