"""The connection to Valkey (or Redis): short time-outs, no hidden retries, one clear error when it is away."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as StoreConnectionError
from redis.exceptions import RedisError
from redis.exceptions import TimeoutError as StoreTimeout

from core.errors import SettingsError, StaySafeError
from core.settings import Settings

_TIMEOUT = 2.0
_APPEND = (Path(__file__).parent / "append.lua").read_text(encoding="utf-8")
# Takes a member out of a sorted set only if its score is still the one that was seen.
_REMOVE_UNCHANGED = """
local score = redis.call("ZSCORE", KEYS[1], ARGV[1])
if score and tonumber(score) == tonumber(ARGV[2]) then return redis.call("ZREM", KEYS[1], ARGV[1]) end
return 0
"""


class StoreDown(StaySafeError):
    """Valkey cannot be reached or does not answer in time."""


def store_url(settings: Settings) -> str:
    """STAYSAFE_REDIS_URL, or the embedded store's address with its password. Raises SettingsError where neither is there."""
    if settings.redis_url:
        return settings.redis_url
    try:
        password = settings.store_password_file.read_text(encoding="ascii").strip()
    except OSError:
        raise SettingsError(
            f"no store: {settings.store_password_file} is missing; start with ./staysafe run, or set STAYSAFE_REDIS_URL"
        ) from None
    return f"redis://:{password}@127.0.0.1:{settings.store_port}/0"


class Store:
    """Runs commands. redis-py's own retries are off: a lost reply must not write twice; our scripts make our repeats safe."""

    def __init__(self, url: str) -> None:
        self.redis: Redis = Redis.from_url(
            url,
            decode_responses=True,
            socket_timeout=_TIMEOUT,
            socket_connect_timeout=_TIMEOUT,
            retry=Retry(NoBackoff(), 0),
            max_connections=64,
        )
        self._append = self.redis.register_script(_APPEND)
        self._remove_unchanged = self.redis.register_script(_REMOVE_UNCHANGED)

    async def run(self, name: str, *arguments: Any, **options: Any) -> Any:
        """One redis-py method by name, safe to repeat, tried twice over a broken connection. Raises StoreDown."""
        return await _twice(lambda: getattr(self.redis, name)(*arguments, **options))

    async def append(self, names: Sequence[str], arguments: Sequence[str | int]) -> list[str]:
        """The append script, tried twice: its key makes the second try harmless. Raises StoreDown."""
        result: list[str] = await _twice(lambda: self._append(keys=list(names), args=list(arguments)))
        return result

    async def remove_unchanged(self, name: str, member: str, score: float) -> None:
        """Takes a member out of a sorted set, unless its score has changed since. Raises StoreDown."""
        await _twice(lambda: self._remove_unchanged(keys=[name], args=[member, repr(score)]))

    @asynccontextmanager
    async def listening(self, pattern: str) -> AsyncIterator[Any]:
        """A subscription to channels that match a pattern."""
        subscription = self.redis.pubsub()
        try:
            await subscription.psubscribe(pattern)
            yield subscription
        finally:
            await subscription.aclose()  # type: ignore[no-untyped-call]

    async def close(self) -> None:
        """Closes all connections."""
        await self.redis.aclose()


async def _twice(command: Any) -> Any:
    for last in (False, True):
        try:
            return await command()
        except (StoreConnectionError, StoreTimeout, OSError) as error:
            if last:
                raise StoreDown("the store cannot be reached") from error
        except RedisError as error:
            if "LOADING" in str(error) or "READONLY" in str(error):
                raise StoreDown("the store is not ready") from error
            raise
    raise AssertionError("unreachable")
