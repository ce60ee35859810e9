"""Logs as JSON lines: a stable sentence and ids. Never a resident's words, a token or a setting."""

from __future__ import annotations

import logging

import structlog


def set_up() -> None:
    """Structured logs on standard output; tracebacks without local variables (they could hold a message)."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.ExceptionRenderer(structlog.tracebacks.ExceptionDictTransformer(show_locals=False)),
            structlog.processors.JSONRenderer(),
        ],
        cache_logger_on_first_use=True,
    )
