"""Numbers in a text as a reader sees them."""

from __future__ import annotations

import re

from core.catalogue import Content
from core.text import strip_isolates
from core.topics import Topic

_NUMBER = re.compile(r"\+?\d[\d ]*\d|\d+")


def numbers(text: str) -> list[str]:
    """Digit groups of a text, without spaces and isolates, sorted."""
    return sorted(found.replace(" ", "") for found in _NUMBER.findall(strip_isolates(text)))


def linked(content: Content, topic: Topic) -> list[str]:
    """The addresses that an answer offers."""
    return [content.contacts[name].href for name in (*topic.calls, *topic.links)]
