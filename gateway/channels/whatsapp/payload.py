"""A message of ours as the body of a WhatsApp Cloud API request (v26.0, developers.facebook.com, "Messages").

One request a turn: Meta limits how fast one resident can be written to. Three buttons at most go as reply buttons, more as a list of
at most ten rows; lengths are Meta's, in characters. Isolate marks stay in bodies, where they keep numbers in order in
right-to-left text, and are stripped from titles, where they would use up the twenty characters.
"""

from __future__ import annotations

from typing import Any

from core.messages import Button, Link, Message
from core.text import strip_isolates

TEXT_LIMIT, BODY_LIMIT = 4096, 1024
BUTTONS, ROWS = 3, 10
BUTTON_TITLE, ROW_TITLE = 20, 24
PARAGRAPH = "\n\n"


def payloads(message: Message, to: str, menu: str) -> list[dict[str, Any]]:
    """What to send to `to` (a number or Meta's own id), in order. `menu` is the label that opens a list, at most 20 characters.

    Usually one request; two where the text is too long to stand above buttons. Raises ValueError for a text that no request can hold.
    """
    text = _body(message)
    if len(text) > TEXT_LIMIT:
        raise ValueError(f"{message.answer or message.sender}: {len(text)} characters, WhatsApp takes {TEXT_LIMIT}")
    if not message.buttons:
        return [_text(to, text)]
    if len(text) <= BODY_LIMIT:
        return [_interactive(to, text, message.buttons, menu)]
    last = text.rpartition(PARAGRAPH)
    if last[1] and len(last[2]) <= BODY_LIMIT:
        return [_text(to, last[0]), _interactive(to, last[2], message.buttons, menu)]
    return [_text(to, text), _interactive(to, menu, message.buttons, menu)]


def _body(message: Message) -> str:
    """The text, then each link: phone numbers stand in the text already, web addresses need a line of their own to be tappable."""
    return PARAGRAPH.join([message.text, *(_link(link) for link in message.links if link.href.startswith("https:"))])


def _link(link: Link) -> str:
    return f"{link.title}\n{link.href}"


def _text(to: str, body: str) -> dict[str, Any]:
    return {**_envelope(to), "type": "text", "text": {"preview_url": False, "body": body}}


def _interactive(to: str, body: str, buttons: tuple[Button, ...], menu: str) -> dict[str, Any]:
    interactive = _reply_buttons(body, buttons) if len(buttons) <= BUTTONS else _list(body, buttons[:ROWS], menu)
    return {**_envelope(to), "type": "interactive", "interactive": interactive}


def _reply_buttons(body: str, buttons: tuple[Button, ...]) -> dict[str, Any]:
    shown = [{"type": "reply", "reply": {"id": button.send, "title": _title(button, BUTTON_TITLE)}} for button in buttons]
    return {"type": "button", "body": {"text": body}, "action": {"buttons": shown}}


def _list(body: str, buttons: tuple[Button, ...], menu: str) -> dict[str, Any]:
    rows = [{"id": button.send, "title": _title(button, ROW_TITLE)} for button in buttons]
    action = {
        "button": strip_isolates(menu)[:BUTTON_TITLE],
        "sections": [{"title": strip_isolates(menu)[:BUTTON_TITLE], "rows": rows}],
    }
    return {"type": "list", "body": {"text": body}, "action": action}


def _title(button: Button, limit: int) -> str:
    return strip_isolates(button.title)[:limit]


def _envelope(to: str) -> dict[str, Any]:
    return {"messaging_product": "whatsapp", "recipient_type": "individual", "to": to}
