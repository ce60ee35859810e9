"""A second start says what is wrong instead of fighting with the first."""

from __future__ import annotations

import dataclasses
import socket

import pytest

from core import settings as core_settings
from core.settings import Settings
from launcher.ports import PortTaken, check_free


def with_ports(**ports: int) -> Settings:
    unused = dict.fromkeys(("port", "desk_port", "rasa_port", "actions_port", "store_port"), 0)
    return dataclasses.replace(core_settings.load(), **{**unused, **ports})


def test_free_ports_pass() -> None:
    check_free(with_ports())


@pytest.mark.parametrize(
    ("field", "setting"),
    [("port", "STAYSAFE_PORT"), ("store_port", "STAYSAFE_STORE_PORT"), ("rasa_port", "STAYSAFE_RASA_PORT")],
)
def test_a_taken_port_is_named_with_its_setting(field: str, setting: str) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        number = other.getsockname()[1]
        with pytest.raises(PortTaken, match=rf"port {number} .*running already.*{setting}"):
            check_free(with_ports(**{field: number}))


def test_an_outside_store_leaves_our_store_port_alone() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        settings = with_ports(store_port=other.getsockname()[1])
        check_free(dataclasses.replace(settings, redis_url="redis://example.org:6379"))
