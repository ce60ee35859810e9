"""Runs the Rasa server on loopback: `rasa run` with our files, and nothing that could load a model from elsewhere."""

from __future__ import annotations

import argparse
import logging

import structlog


def only_errors() -> None:
    """Rasa writes residents' words at its lower log levels: here only errors come through, and no local variables with them."""
    logging.basicConfig(level=logging.ERROR, format="%(levelname)s %(name)s %(message)s")
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.format_exc_info,
            structlog.processors.KeyValueRenderer(),
        ],
    )


def main() -> None:
    """Blocks until the process is told to end."""
    only_errors()  # before Rasa makes its loggers
    import rasa

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
