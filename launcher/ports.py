"""Are our ports free? Asked before anything is started: two services on one data folder would fight for it without end."""

from __future__ import annotations

import socket

from core.errors import StaySafeError
from core.settings import Settings


class PortTaken(StaySafeError):
    """Another process listens where one of ours should."""


def check_free(settings: Settings) -> None:
    """Raises PortTaken for the first port that is not free, naming its setting."""
    wanted = [
        ("STAYSAFE_PORT", settings.host, settings.port),
        ("STAYSAFE_DESK_PORT", settings.desk_host, settings.desk_port),
        ("STAYSAFE_RASA_PORT", "127.0.0.1", settings.rasa_port),
        ("STAYSAFE_ACTIONS_PORT", "127.0.0.1", settings.actions_port),
    ]
    if not settings.redis_url:
        wanted.append(("STAYSAFE_STORE_PORT", "127.0.0.1", settings.store_port))
    for name, host, port in wanted:
        with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                tried.bind((host, port))
            except OSError as error:
                raise PortTaken(
                    f"port {port} cannot be used ({error.strerror}): is StaySafe running already? If another program needs it, set {name}"
                ) from None
