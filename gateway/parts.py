"""The parts that both listeners share, made once at start and handed to handlers through the application."""

from __future__ import annotations

from dataclasses import dataclass

from aiohttp import web

from core.answers import Answers
from core.settings import Settings
from gateway.assistant import Assistant
from gateway.conversations.answering import Answering
from gateway.conversations.cases import Cases
from gateway.conversations.conversations import Conversations
from gateway.conversations.turns import Turns
from gateway.conversations.unstored import Unstored
from gateway.limits import Limits
from gateway.store.client import Store
from gateway.store.wake import Wake


@dataclass(frozen=True)
class Parts:
    """Everything a handler may need."""

    settings: Settings
    store: Store
    wake: Wake
    answers: Answers
    assistant: Assistant
    answering: Answering
    unstored: Unstored
    conversations: Conversations
    cases: Cases
    turns: Turns
    limits: Limits


PARTS: web.AppKey[Parts] = web.AppKey("parts", Parts)
