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
    "sexual_offence": "Sexual offence",
    "child_at_risk": "Child at risk",
    "trafficking": "Human trafficking",
    "threat": "Threat",
    "suspicious_item": "Suspicious item",
    "human": "Asked for a person",
}

KINDS = {
    "acid": "acid",
    "bomb": "bomb",
    "attack": "attack",
    "suicide": "suicide",
    "domestic": "at home",
    "fire": "fire",
    "child": "child",
    "sexual": "sexual offence",
    "trapped": "trapped or hiding",
    "violence": "violence",
    "medical": "medical",
    "threat": "threat",
    "general": "cry for help",
}


def shown_reason(reason: str, kind: str) -> str:
    """Why a case was opened: "Emergency: fire". A reason without words of its own is shown as it is."""
    words = REASONS.get(reason, reason)
    return f"{words}: {KINDS[kind]}" if reason == "emergency" and kind in KINDS else words


def shown_wait(seconds: float) -> str:
    """A wait as people say it: "under a minute", "7 min", "2 h 5 min"."""
    minutes = int(seconds // 60)
    if minutes < 1:
        return "under a minute"
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
