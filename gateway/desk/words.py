"""The desk's own words."""

from __future__ import annotations

REASONS = {
    "emergency": "Emergency",
    "suspicious_activity": "Suspicious activity",
    "person_concern": "Worried about a person",
    "hate_crime": "Hate crime",
    "community_tension": "Community tension",
    "self_harm": "Self-harm",
    "domestic_abuse": "Abuse at home",
    "human": "Asked for a person",
}


def shown_wait(seconds: float) -> str:
    """A wait as people say it: "under a minute", "7 min", "2 h 5 min"."""
    minutes = int(seconds // 60)
    if minutes < 1:
        return "under a minute"
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
