"""The one message type: what is stored in a conversation's stream and what every reader gets (design, public contract)."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

RESIDENT, BOT, OFFICER, SERVICE = "resident", "bot", "officer", "service"


@dataclass(frozen=True)
class Button:
    """A quick reply: `title` is shown, `send` is posted as the text (a slash and a topic id)."""

    title: str
    send: str


@dataclass(frozen=True)
class Link:
    """Something to tap: `href` is a tel: or https: address without invisible characters."""

    title: str
    href: str


@dataclass(frozen=True)
class Message:
    """One message before it is stored; the stream adds `id` and `at`.

    `sender` is resident, bot, officer or service; `answer` an answer id or None; `status` reviewed, draft, machine or officer;
    `handover` {"state": waiting | with_officer | closed, "place"?} or None; `english` the same words in English, where there are any.
    """

    sender: str
    text: str
    language: str
    dir: str
    status: str
    answer: str | None = None
    english: str | None = None
    buttons: tuple[Button, ...] = ()
    links: tuple[Link, ...] = ()
    handover: dict[str, Any] | None = None
    details: dict[str, Any] = field(default_factory=dict)

    def as_fields(self) -> dict[str, Any]:
        """The public fields, as in the contract (`details` stays inside the service)."""
        fields = asdict(self)
        fields.pop("details")
        fields["from"] = fields.pop("sender")
        if self.english is None:
            fields.pop("english")
        fields["buttons"] = [asdict(button) for button in self.buttons]
        fields["links"] = [asdict(link) for link in self.links]
        return fields


def from_fields(fields: dict[str, Any]) -> Message:
    """A message from its public fields, as they come from the assistant. Raises KeyError or TypeError for a wrong shape."""
    values = {key: value for key, value in fields.items() if key not in ("from", "buttons", "links", "id", "at")}
    return Message(
        sender=fields["from"],
        buttons=tuple(Button(**button) for button in fields.get("buttons", ())),
        links=tuple(Link(**link) for link in fields.get("links", ())),
        **values,
    )
