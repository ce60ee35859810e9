"""Runs the action server on loopback (rasa-sdk's own command listens on every address)."""

from __future__ import annotations

import argparse

from rasa_sdk.endpoint import create_app


def main() -> None:
    """Blocks until the process is told to end."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    options = parser.parse_args()
    create_app("actions").run(host="127.0.0.1", port=options.port, workers=1, access_log=False)


if __name__ == "__main__":
    main()
