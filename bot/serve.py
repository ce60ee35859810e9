"""Runs the Rasa server on loopback: `rasa run` with our files, and nothing that could load a model from elsewhere."""

from __future__ import annotations

import argparse

import rasa


def main() -> None:
    """Blocks until the process is told to end."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--port", type=int, required=True)
    options = parser.parse_args()
    rasa.run(
        model=options.model,
        endpoints="endpoints.yml",
        credentials="credentials.yml",
        port=options.port,
        interface="127.0.0.1",
        enable_api=False,
    )


if __name__ == "__main__":
    main()
