"""`./staysafe talk`: chat in the terminal, through the public contract of the running gateway."""

from __future__ import annotations

import asyncio
import sys
import uuid
from typing import Any

import aiohttp

from core import settings as core_settings
from core.errors import StaySafeError
from core.text import strip_isolates


def main(arguments: list[str]) -> int:
    """Reads lines until the end of input. A number picks a button of the last answer."""
    settings = core_settings.load()
    return asyncio.run(_talk(f"http://{settings.host}:{settings.port}"))


async def _talk(url: str) -> int:
    async with aiohttp.ClientSession(url) as client:
        try:
            conversation = await _json(client.post("/api/conversations", json={}))
        except aiohttp.ClientConnectionError:
            raise StaySafeError("the service is not running: start ./staysafe run in another terminal") from None
        base = f"/api/conversations/{conversation['id']}"
        headers = {"Authorization": f"Bearer {conversation['token']}"}
        reader = asyncio.create_task(_read(client, base, headers))
        print("Write in any language. An empty line ends.")
        await _write(client, base, headers)
        reader.cancel()
    return 0


_buttons: list[dict[str, str]] = []


async def _write(client: aiohttp.ClientSession, base: str, headers: dict[str, str]) -> None:
    while True:
        line = (await asyncio.to_thread(sys.stdin.readline)).strip()
        if not line:
            await asyncio.sleep(0 if sys.stdin.isatty() else 4)  # piped input: let the last answer arrive
            return
        picked = int(line) - 1 if line.isascii() and line.isdigit() else -1
        text = _buttons[picked]["send"] if 0 <= picked < len(_buttons) else line
        body = {"text": text, "key": str(uuid.uuid4())}
        async with client.post(f"{base}/messages", json=body, headers=headers) as answer:
            if answer.status != 202:
                print("!", (await answer.json())["error"]["message"])


async def _read(client: aiohttp.ClientSession, base: str, headers: dict[str, str]) -> None:
    after = "0-0"
    while True:
        found = await _json(client.get(f"{base}/messages", params={"after": after}, headers=headers))
        for message in found["messages"]:
            after = message["id"]
            if message["from"] != "resident":
                _show(message)
        await asyncio.sleep(0.2)


def _show(message: dict[str, Any]) -> None:
    state = f" [{message['handover']['state']}]" if message["handover"] else ""
    print(f"\n{message['from']} ({message['language']}, {message['answer']}){state}\n{strip_isolates(message['text'])}")
    _buttons[:] = message["buttons"]
    for number, button in enumerate(_buttons, start=1):
        print(f"  {number}. {button['title']}")
    print(flush=True)


async def _json(request: Any) -> Any:
    async with request as answer:
        return await answer.json()
