"""Answers: an answer id, a language and today's facts in; one complete message out. Used by the bot's NLG and by the gateway alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from core.bulletin_words import BULLETIN_ANSWERS, bulletin_values
from core.catalogue import Catalogue, Content
from core.emergencies.kinds import GENERAL, Kind
from core.languages import OTHER, SOURCE, Language
from core.messages import BOT, SERVICE, Button, Link, Message
from core.text import strip_isolates
from core.topics import Topic

UNDO, EMERGENCY = "undo_handover", "emergency"
_PARAGRAPH = "\n\n"


class Answers:
    """Says answers and service messages. `values` are settings that texts mention (force, retention_days)."""

    def __init__(self, catalogue: Catalogue, values: Mapping[str, str | int]) -> None:
        self.catalogue, self.values = catalogue, values

    def answer(
        self,
        answer_id: str,
        code: str,
        *,
        hand_over: bool = False,
        again: bool = False,
        kind: str = GENERAL,
        now: datetime | None = None,
    ) -> Message:
        """The answer in the language; in English, with a word about it, where the language or this one answer has no words yet.

        `hand_over` adds what is passed on to an officer; `again` is for the second misunderstanding in a row; `kind`: of an
        emergency. Raises KeyError for an unknown answer id or kind.
        """
        content = self.catalogue.now
        topic = content.topics[answer_id]
        language, source = self._spoken(content, code), content.languages[SOURCE]
        # The general steps in the resident's language help more than the kind's in English.
        steps = content.kinds[kind if content.words.has(language.code, content.kinds[kind].steps) else GENERAL]
        said = _Said(topic, steps if answer_id == EMERGENCY else None, hand_over, again)
        english = self._body(content, said, source, now)
        spoken = language if content.words.has_all(language.code, said.messages) else source
        text = english if spoken is source else self._body(content, said, language, now)
        notice = self._notice(content, code, language, spoken)
        if notice:  # an emergency begins with the number, whatever else there is to say
            text = _PARAGRAPH.join((text, notice) if topic.english else (notice, text))
        return Message(
            sender=BOT,
            text=text,
            language=spoken.code,
            dir=spoken.dir,
            status=spoken.message_status,
            answer=answer_id,
            english=None if spoken is source else english,
            buttons=self._pictures(content, hand_over) if code == OTHER else self._buttons(content, said, language),
            links=self._links(content, said, language),
        )

    def service(self, name: str, code: str, **values: str) -> Message:
        """A service message (handing over, trouble) of content/<code>/service.ftl."""
        content = self.catalogue.now
        language = self._spoken(content, code)
        source = content.languages[SOURCE]
        english = None if language is source else self._say(content, source, name, **values)
        return Message(
            sender=SERVICE,
            text=self._say(content, language, name, **values),
            language=language.code,
            dir=language.dir,
            status=language.message_status,
            english=english,
        )

    def interface(self, code: str) -> dict[str, str]:
        """Every word around the chat, by id, for one language."""
        content = self.catalogue.now
        language = self._spoken(content, code)
        return {name: self._say(content, language, name) for name in INTERFACE}

    def tapped(self, text: str) -> str | None:
        """The topic of a tapped button ("/threat_level"), or None for what no button of ours sends."""
        name = text[1:] if text.startswith("/") else ""
        content = self.catalogue.now
        ours = name == UNDO or name in content.topics
        return name if ours and content.words.has(SOURCE, f"topic_{name}") else None

    def title(self, topic: str, code: str) -> str:
        """The short label of a topic, for a button or a transcript, without isolates."""
        content = self.catalogue.now
        return strip_isolates(self._say(content, self._spoken(content, code), f"topic_{topic}"))

    def _spoken(self, content: Content, code: str) -> Language:
        language = content.languages.get(code)
        return language if language is not None and language.offered else content.languages[SOURCE]

    def _notice(self, content: Content, code: str, language: Language, spoken: Language) -> str:
        """Why the answer is in English, if it should not be."""
        if spoken is not language:
            return self._say(content, language, "answer_missing")
        if language.code != code:
            return self._say(content, language, "language_missing" if code in content.languages else "language_other")
        return ""

    def _say(self, content: Content, language: Language, name: str, **values: str) -> str:
        contacts = {contact.name: contact.value for contact in content.contacts.values()}
        return content.words.say(language.code, name, {**contacts, **self.values, **values})

    def _body(self, content: Content, said: _Said, language: Language, now: datetime | None) -> str:
        topic, name, values = said.topic, said.topic.id, {}
        if topic.id == "unclear" and said.again:
            name = "unclear_again"
        if topic.id in BULLETIN_ANSWERS:
            fresh = content.bulletin.fresh(now)
            name = topic.id if fresh else f"{topic.id}_unknown"
            values = bulletin_values(content, language.code, lambda part, **extra: self._say(content, language, part, **extra))
        parts = [self._say(content, language, name, **values)]
        if topic.id == "threat_level" and content.bulletin.fresh(now):
            parts += values["events"].splitlines()
        steps = [said.kind.steps] if said.kind else []
        after = [*steps, *(["exit_hint"] if said.watched else []), *([said.notice] if said.hand_over else [])]
        parts += [self._say(content, language, part) for part in after]
        if topic.english and language.code != SOURCE:
            parts += [strip_isolates(self._say(content, content.languages[SOURCE], part)) for part in (name, *steps)]
        return _PARAGRAPH.join(parts)

    def _buttons(self, content: Content, said: _Said, language: Language) -> tuple[Button, ...]:
        names = list(said.topic.buttons)
        if said.topic.id == "unclear" and said.again:
            names = ["human", *(name for name in names if name != "human")]
        if said.hand_over:
            names.append(UNDO)
        return tuple(self._button(content, language, name) for name in names)

    def _pictures(self, content: Content, hand_over: bool) -> tuple[Button, ...]:
        source = content.languages[SOURCE]
        shown = [topic for topic in content.topics.values() if topic.picture]
        buttons = [self._button(content, source, topic.id) for topic in shown]
        pictured = [
            replace(button, title=f"{topic.picture} {button.title}") for topic, button in zip(shown, buttons, strict=True)
        ]
        return (*pictured, *((self._button(content, source, UNDO),) if hand_over else ()))

    def _button(self, content: Content, language: Language, name: str) -> Button:
        return Button(strip_isolates(self._say(content, language, f"topic_{name}")), f"/{name}")

    def _links(self, content: Content, said: _Said, language: Language) -> tuple[Link, ...]:
        calls = [content.contacts[name] for name in (*said.topic.calls, *(said.kind.calls if said.kind else ()))]
        links = [content.contacts[name] for name in said.topic.links]
        return (
            *(Link(self._say(content, language, "call", number=contact.value), contact.href) for contact in calls),
            *(Link(strip_isolates(self._say(content, language, contact.name)), contact.href) for contact in links),
        )


@dataclass(frozen=True)
class _Said:
    """What is said: a topic, for an emergency its kind, whether it is passed on, and whether it is the second time in a row."""

    topic: Topic
    kind: Kind | None
    hand_over: bool
    again: bool

    @property
    def watched(self) -> bool:
        return self.topic.watched or (self.kind is not None and self.kind.watched)

    @property
    def notice(self) -> str:
        urgent = self.topic.hand_over is not None and self.topic.hand_over.priority == "urgent"
        return "handover_urgent" if urgent else "handover_waiting"

    @property
    def messages(self) -> tuple[str, ...]:
        """What must be there in a language before it is said in it."""
        return (*messages_of(self.topic), *((self.kind.steps,) if self.kind else ()))


def handed_over(message: Message, place: int | None = None) -> Message:
    """The message, marked as having put the conversation into the officers' queue."""
    state: dict[str, object] = {"state": "waiting"}
    if place is not None:
        state["place"] = place
    return replace(message, handover=state)


_PARTS = {
    "threat_level": ("level_name", "level_meaning", "kent_line", "military_line", "event_line"),
    "kent_threat": ("level_name", "level_meaning", "kent_line"),
    "military": ("military_line",),
    "unclear": ("unclear_again",),
    "emergency": ("emergency_general",),
}


def messages_of(topic: Topic) -> tuple[str, ...]:
    """The messages of answers.ftl that an answer is made of: it is said in a language only where all of them are there."""
    unknown = (f"{topic.id}_unknown",) if topic.id in BULLETIN_ANSWERS else ()
    return (topic.id, *unknown, *_PARTS.get(topic.id, ()))


INTERFACE = (
    "title", "intro", "emergency_bar", "placeholder", "send", "language", "exit", "delete_chat",
    "delete_confirm", "deleted", "deleted_kept", "sending", "not_sent", "reconnecting", "writing", "from_you",
    "from_bot", "from_officer", "from_service", "draft_mark", "in_english", "waiting_for_officer",
    "with_officer", "conversation", "error_too_long", "error_empty", "error_too_fast",
    "error_offline", "error_general",
)  # fmt: skip
