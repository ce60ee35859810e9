"""Officers and their passwords (argon2id), in the store. `./staysafe officer add NAME` makes one."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from core.errors import StaySafeError
from gateway.store import keys
from gateway.store.client import Store

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,39}")
SHORTEST_PASSWORD = 12
_AT_ONCE = 2  # argon2 takes a quarter of a second of a core: more at once would be a way to stop the service
_hasher = PasswordHasher()
_hashing = asyncio.Semaphore(_AT_ONCE)
_NOBODY = _hasher.hash("nobody has this password")


class OfficerError(StaySafeError):
    """A name or password that cannot be taken; the message says why."""


@dataclass(frozen=True)
class Officer:
    """`name` logs in, `shown` is what residents see."""

    name: str
    shown: str


async def add(store: Store, name: str, shown: str, password: str) -> Officer:
    """Makes an officer, or gives an existing one a new password. Raises OfficerError."""
    if not _NAME.fullmatch(name):
        raise OfficerError("a name has up to 40 of a-z 0-9 . _ - and begins with a letter or digit")
    if len(password) < SHORTEST_PASSWORD:
        raise OfficerError(f"a password has at least {SHORTEST_PASSWORD} characters")
    digest = await asyncio.to_thread(_hasher.hash, password)
    record = {"shown": shown or name, "password": digest}
    await store.run("hset", keys.OFFICERS, name, json.dumps(record))
    return Officer(name, shown or name)


async def check(store: Store, name: str, password: str) -> Officer | None:
    """The officer, if the password is right. Takes as long for a name that does not exist."""
    raw = await store.run("hget", keys.OFFICERS, name)
    record = json.loads(raw) if raw else {"password": _NOBODY, "shown": ""}
    async with _hashing:
        right = await asyncio.to_thread(_verify, record["password"], password)
    return Officer(name, record["shown"]) if right and raw else None


def _verify(digest: str, password: str) -> bool:
    try:
        return _hasher.verify(digest, password)
    except (VerificationError, InvalidHashError):
        return False


async def names(store: Store) -> list[str]:
    """All officers' names."""
    found = await store.run("hkeys", keys.OFFICERS)
    return sorted(found)
