"""`./staysafe bench NAME [FILE ...]`: runs one of benchmarks/ in the environment it needs."""

from __future__ import annotations

import os
import subprocess
import sys

from core import settings as core_settings
from core.settings import ROOT
from launcher import train

_WITH_RASA = {"encoder", "classifiers", "understanding"}
_WITH_GATEWAY = {"lane", "languages", "turns"}


def main(arguments: list[str]) -> int:
    """The benchmark's exit code; 2 for an unknown name."""
    name = arguments[0] if arguments else ""
    if name not in _WITH_RASA | _WITH_GATEWAY:
        print(f"Choose one of: {', '.join(sorted(_WITH_RASA | _WITH_GATEWAY))} (see benchmarks/README.md)")
        return 2
    python = train.python() if name in _WITH_RASA else sys.executable
    environment = {**os.environ, **train.rasa_environment(core_settings.load())}
    return subprocess.run(
        [python, "-m", f"benchmarks.{name}", *arguments[1:]], cwd=ROOT, env=environment, check=False
    ).returncode
