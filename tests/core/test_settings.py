from __future__ import annotations

import pytest

from core.errors import SettingsError
from core.settings import load


def test_defaults_and_environment() -> None:
    assert load({}).port == 8080
    settings = load({"STAYSAFE_PORT": "9000", "STAYSAFE_SECURE_COOKIES": "yes", "STAYSAFE_FORCE_NAME": "Test Force"})
    assert (settings.port, settings.secure_cookies, settings.force_name) == (9000, True, "Test Force")


@pytest.mark.parametrize(
    ("name", "value"),
    [("PORT", "http"), ("PORT", "0"), ("PORT", "70000"), ("SECURE_COOKIES", "maybe"), ("ASSISTANT_TIMEOUT", "x")],
)
def test_an_impossible_value_is_named(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"STAYSAFE_{name}"):
        load({f"STAYSAFE_{name}": value})


def test_a_secret_is_not_shown() -> None:
    assert "hunter2" not in repr(load({"STAYSAFE_REDIS_URL": "redis://:hunter2@127.0.0.1:1/0"}))
