"""Message in → answer stored, through the public contract of a running gateway."""

from __future__ import annotations

import asyncio
import statistics
import time
import uuid
from typing import Any

import aiohttp

from core import settings

MESSAGES = (
    "what is the threat level",
    "کون سے نمبر پر فون کروں",
    "ਹਮਲੇ ਵਿੱਚ ਕੀ ਕਰਾਂ",
    "क्या सड़कों पर सेना है",
    "איפה אפשר להשיג כרזות",
    "is this a robot",
)
CONVERSATIONS = 60
LONG = 100


async def turn(client: aiohttp.ClientSession, base: str, headers: dict[str, str], text: str) -> float:
    """Seconds from sending to the stored answer, read as server-sent events would be: by asking every millisecond."""
    began = time.perf_counter()
    body = {"text": text, "key": str(uuid.uuid4())}
    async with client.post(f"{base}/messages", json=body, headers=headers) as answer:
        if answer.status == 429:
            await asyncio.sleep(float(answer.headers["Retry-After"]))
            return await turn(client, base, headers, text)
        sent = (await answer.json())["event"]
    while True:
        async with client.get(f"{base}/messages", params={"after": sent}, headers=headers) as answer:
            found: list[dict[str, Any]] = (await answer.json())["messages"]
        if any(message["from"] != "resident" for message in found):
            return time.perf_counter() - began
        await asyncio.sleep(0.001)


async def conversation(client: aiohttp.ClientSession) -> tuple[str, dict[str, str]]:
    """A new conversation: its base path and headers."""
    async with client.post("/api/conversations", json={}) as answer:
        made = await answer.json()
    return f"/api/conversations/{made['id']}", {"Authorization": f"Bearer {made['token']}"}


async def measure() -> None:
    """Prints the figures."""
    values = settings.load()
    async with aiohttp.ClientSession(f"http://{values.host}:{values.port}") as client:
        times = []
        for number in range(CONVERSATIONS):
            base, headers = await conversation(client)
            for text in MESSAGES[number % 3 :]:
                times.append(await turn(client, base, headers, text))
        times.sort()
        print(
            f"{len(times)} turns: p50 {1e3 * statistics.median(times):.1f} ms, p99 {1e3 * times[int(len(times) * 0.99) - 1]:.1f} ms"
        )
        base, headers = await conversation(client)
        long = [await turn(client, base, headers, MESSAGES[number % len(MESSAGES)]) for number in range(LONG)]
        early, late = statistics.median(long[2:14]), statistics.median(long[-12:])
        print(
            f"one conversation: turns 3-14 {1e3 * early:.1f} ms, last twelve of {LONG} {1e3 * late:.1f} ms, ratio {late / early:.2f}"
        )


def main() -> None:
    """Needs a running service."""
    asyncio.run(measure())


if __name__ == "__main__":
    main()
