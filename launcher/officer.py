"""`./staysafe officer add NAME [--shown "PC Smith"]`: makes an officer; the password is asked for, or read from standard input."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import sys

from core import settings as core_settings
from core.errors import StaySafeError
from gateway.desk import officers
from gateway.store.client import Store, StoreDown, store_url


def main(arguments: list[str]) -> int:
    """Adds an officer, or gives one a new password. The store must be running."""
    parser = argparse.ArgumentParser(prog="./staysafe officer")
    verbs = parser.add_subparsers(dest="verb", required=True)
    add = verbs.add_parser("add", help="make an officer, or set a new password")
    add.add_argument("name")
    add.add_argument("--shown", default="", help='what residents see, for example "PC Smith"')
    options = parser.parse_args(arguments)
    return asyncio.run(_add(options.name, options.shown, _password()))


def _password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    first = getpass.getpass("Password: ")
    if getpass.getpass("Again: ") != first:
        raise StaySafeError("the two passwords are not the same")
    return first


async def _add(name: str, shown: str, password: str) -> int:
    store = Store(store_url(core_settings.load()))
    try:
        officer = await officers.add(store, name, shown, password)
    except StoreDown:
        raise StaySafeError("the store is not running: start ./staysafe run first") from None
    finally:
        await store.close()
    print(f"{officer.name} can log in now; residents see “{officer.shown}”")
    return 0
