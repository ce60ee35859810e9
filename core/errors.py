"""Every error of the service, by cause.

StaySafeError
├── ContentError      a file under content/ or data/ is wrong; the message names the file and what to do
├── SettingsError     an environment variable is missing or wrong; nothing starts
└── RequestError      a caller's fault or a limit; becomes the contract's {"error": {"code", "message"}}
"""

from __future__ import annotations


class StaySafeError(Exception):
    """Root of all errors raised on purpose."""


class ContentError(StaySafeError):
    """A content file is missing, broken or incomplete."""


class SettingsError(StaySafeError):
    """A setting is missing or has an impossible value."""


class RequestError(StaySafeError):
    """A request that cannot be served. `status` is the HTTP status, `code` a stable word, `message` says what to do."""

    def __init__(self, status: int, code: str, message: str, retry_after: int | None = None) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.retry_after = status, code, message, retry_after
