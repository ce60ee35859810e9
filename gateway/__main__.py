"""`python -m gateway`: runs until SIGTERM or SIGINT. Exit code 2 for a setting or content that is wrong, said in one line."""

from __future__ import annotations

import asyncio
import signal
import sys

from core import settings
from core.errors import StaySafeError
from gateway.app import serve
from gateway.logs import set_up


async def _run() -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopped.set)
    await serve(settings.load(), stopped)


def main() -> int:
    """The process's exit code."""
    set_up()
    try:
        asyncio.run(_run())
    except StaySafeError as error:
        print(f"The gateway cannot start: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"The gateway cannot listen: {error.strerror}; is another one running?", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
