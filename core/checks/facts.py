"""Facts: contacts due for a new check, a bulletin past its age, links and calls that exist, 999 first in every emergency answer."""

from __future__ import annotations

from core.answers import Answers
from core.catalogue import Content
from core.checks.finding import Finding
from core.text import strip_isolates

EMERGENCY_TOPICS = ("emergency", "acid_attack")


def check(content: Content, answers: Answers) -> list[Finding]:
    """Findings over contacts, bulletin and topics."""
    found = [
        Finding("contacts.yml", f"{contact.name} ({contact.value}) is due for a check since {contact.check_by}", fatal=False)
        for contact in content.contacts.values()
        if contact.due
    ]
    if not content.bulletin.fresh():
        text = f"last checked {content.bulletin.checked:%Y-%m-%d %H:%M}; answers say that the level cannot be confirmed"
        found.append(Finding("bulletin.yml", text, fatal=False))
    for topic in content.topics.values():
        for name in (*topic.calls, *topic.links):
            contact = content.contacts.get(name)
            if contact is None or not (contact.is_link or contact.call):
                found.append(Finding("topics.yml", f"{topic.id} names {name}, which contacts.yml cannot call or open"))
    return found + _emergency_first(content, answers)


def _emergency_first(content: Content, answers: Answers) -> list[Finding]:
    number = content.contacts["emergency"].value
    found = []
    for language in content.languages.offered:
        for topic in EMERGENCY_TOPICS:
            first = strip_isolates(answers.answer(topic, language.code).text).splitlines()[0]
            if number not in first:
                found.append(Finding(f"{language.code}/answers.ftl", f"{topic} does not begin with {number}"))
    return found
