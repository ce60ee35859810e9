"""Chooses the command. Each is one module of this folder with `main(arguments) -> exit code`."""

from __future__ import annotations

import importlib
import sys

from core.errors import StaySafeError

COMMANDS = {
    "run": "start everything: train if needed, the store, the assistant, the gateway and the desk",
    "test": "run the tests (--fast: only those without Rasa and a browser)",
    "talk": "chat in the terminal with the running service",
    "train": "train the model, if anything it is made from has changed (--force: anyway)",
    "check": "check all content: numbers, words in every language, examples, rules",
    "detect": "JSON strings on standard input, a language code or und a line out",
    "drill": "send test messages in every language through the running service; leaves no case behind",
    "bench": "measure (see benchmarks/)",
    "language": "language status: how far each language is; language add CODE: begin a new one",
    "officer": "officer add NAME: make an officer who can log in to the desk",
}


def main() -> int:
    """The command's exit code; 2 for a command that does not exist or an error that the operator can mend."""
    name, *arguments = sys.argv[1:] or ["help"]
    if name not in COMMANDS:
        for command, meaning in COMMANDS.items():
            print(f"  ./staysafe {command:8} {meaning}")
        return 0 if name in ("help", "-h", "--help") else 2
    try:
        code: int = importlib.import_module(f"launcher.{name}").main(arguments)
    except StaySafeError as error:
        print(f"staysafe {name}: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return code


if __name__ == "__main__":
    sys.exit(main())
