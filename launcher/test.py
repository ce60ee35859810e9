"""`./staysafe test`: style, types, content, then three speeds of test. `--fast` runs what needs neither Rasa nor a browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping

from core import settings as core_settings
from core.settings import ROOT
from launcher import train
from launcher.progress import say

_FAST = ["tests/core", "tests/gateway", "tests/launcher"]
_TYPED = ["core", "gateway", "launcher", "bot", "actions"]


def main(arguments: list[str]) -> int:
    """Runs everything even when a part fails, so that one run tells all; exit code 1 if any did."""
    tool = str(ROOT / "gateway" / ".venv" / "bin")
    steps: list[tuple[str, list[str], Mapping[str, str]]] = [
        ("Style", [f"{tool}/ruff", "check", "."], {}),
        ("Format", [f"{tool}/ruff", "format", "--check", "--quiet", "."], {}),
        ("Types", [f"{tool}/mypy", *_TYPED], {}),
        ("Content", [sys.executable, "-m", "launcher", "check"], {}),
        ("Fast tests", [sys.executable, "-m", "pytest", "-q", *_FAST], {}),
    ]
    settings = core_settings.load()
    if "--fast" in arguments and not settings.language_evidence.exists():
        train.collect_evidence(settings)
    if "--fast" not in arguments:
        if train.needed(settings):
            train.train(settings)
        environment = train.rasa_environment(settings)
        steps.append(("Component tests (Rasa)", [train.python(), "-m", "pytest", "-q", "tests/bot"], environment))
        steps.append(("End-to-end tests (Chromium)", [sys.executable, "-m", "pytest", "-q", "tests/end_to_end"], {}))
        if not shutil.which(os.environ.get("STAYSAFE_CHROMIUM", "chromium")):
            say("Chromium is missing: the end-to-end tests need it (Debian: apt-get install chromium)")
    failed = [name for name, command, environment in steps if not _step(name, command, environment)]
    for name in failed:
        say(f"Failed: {name}")
    return 1 if failed else 0


def _step(name: str, command: list[str], environment: Mapping[str, str]) -> bool:
    say(name)
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, check=False).returncode == 0
