"""Settings, read once from the environment, typed and frozen. Every name starts with STAYSAFE_; docs/operations.md lists them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import SettingsError

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Settings:
    """What an operator can set. Ports are TCP ports on `host` (public), `desk_host` (desk) or loopback (the rest)."""

    host: str = "127.0.0.1"
    port: int = 8080
    desk_host: str = "127.0.0.1"
    desk_port: int = 8081
    rasa_port: int = 5005
    actions_port: int = 5055
    store_port: int = 6390
    data: Path = ROOT / "var"
    content: Path = ROOT / "content"
    examples: Path = ROOT / "data" / "nlu"
    redis_url: str = field(default="", repr=False)
    force_name: str = "a police force (demonstration)"
    retention_days: int = 30
    assistant_timeout: float = 3.0
    secure_cookies: bool = False
    trusted_proxy: bool = False
    translator: str = ""
    translator_url: str = ""
    translator_key: str = field(default="", repr=False)
    translator_timeout: float = 2.0
    translator_third_party: bool = False

    @property
    def rasa_url(self) -> str:
        """Where the gateway reaches the Rasa server."""
        return f"http://127.0.0.1:{self.rasa_port}"

    @property
    def mentioned(self) -> dict[str, str | int]:
        """The settings that texts mention, as Fluent placeables. `days` chooses the plural form, `retention_days` is what is said:
        Fluent would write a number in the digits of the language."""
        return {"force": self.force_name, "retention_days": str(self.retention_days), "days": self.retention_days}

    @property
    def language_evidence(self) -> Path:
        """The folder of our own language evidence, written by training, read by every process."""
        return self.data / "model" / "language"

    @property
    def word_lists(self) -> Path:
        """Word lists of our own, for languages that no package has one for."""
        return ROOT / "data" / "words"

    @property
    def store_password_file(self) -> Path:
        """The embedded store's password, made at its first start, readable by the owner only."""
        return self.data / "store" / "password"


_PORTS = {"port", "desk_port", "rasa_port", "actions_port", "store_port"}


def load(environment: Mapping[str, str] | None = None) -> Settings:
    """Settings from `environment` (the process's own by default). Raises SettingsError naming the variable and the fault."""
    source = os.environ if environment is None else environment
    values: dict[str, object] = {}
    for name, kind in _kinds().items():
        raw = source.get(f"STAYSAFE_{name.upper()}")
        if raw is not None and raw != "":
            values[name] = _convert(name, kind, raw)
    return Settings(**values)  # type: ignore[arg-type]


def _kinds() -> dict[str, str]:
    return {name: str(item.type) for name, item in Settings.__dataclass_fields__.items()}


def _convert(name: str, kind: str, raw: str) -> object:
    variable = f"STAYSAFE_{name.upper()}"
    try:
        if kind == "int":
            number = int(raw)
            if name in _PORTS and not 0 < number < 65536:
                raise ValueError
            return number
        if kind == "float":
            return float(raw)
    except ValueError:
        raise SettingsError(f"{variable} must be a number that fits, not {raw!r}") from None
    if kind == "bool":
        if raw.lower() not in ("0", "1", "true", "false", "yes", "no"):
            raise SettingsError(f"{variable} must be yes or no, not {raw!r}")
        return raw.lower() in ("1", "true", "yes")
    return Path(raw).resolve() if kind == "Path" else raw
