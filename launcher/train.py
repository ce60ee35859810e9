"""Training, and whether it is needed: a fingerprint of everything the model is made from lies beside it."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from core import settings as core_settings
from core.errors import StaySafeError
from core.settings import ROOT, Settings
from launcher.progress import say

MODEL = "staysafe"
_SOURCES = ("config.yml", "domain.yml", "uv.lock", "content/languages.yml", "core/text.py", "gateway/uv.lock")
_FOLDERS = (
    ("data", "*.yml"),
    ("data/words", "*.txt"),
    ("bot/nlu", "*.py"),
    ("bot", "importer.py"),
    ("bot/encoder", "*.py"),
    ("core/detection", "*.py"),
)


class TrainingFailed(StaySafeError):
    """Rasa could not train; the log says why."""


def python() -> str:
    """The assistant's interpreter."""
    return str(ROOT / ".venv" / "bin" / "python")


def rasa_environment(settings: Settings) -> dict[str, str]:
    """What Rasa's processes need: no telemetry, one thread each, our ports."""
    return {
        "RASA_TELEMETRY_ENABLED": "false",
        "RASA_MAX_CACHE_SIZE": "0",  # the cache does not see changes of our components' code
        "STAYSAFE_ACTIONS_PORT": str(settings.actions_port),
        "STAYSAFE_DATA": str(settings.data),
        "OMP_NUM_THREADS": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "PYTHONWARNINGS": "ignore",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "MPLCONFIGDIR": str(settings.data / "matplotlib"),
    }


def model_file(settings: Settings) -> Path:
    """The trained model."""
    return settings.data / "model" / f"{MODEL}.tar.gz"


def fingerprint() -> str:
    """SHA-256 over all files that the model is made from, names and contents."""
    digest = hashlib.sha256()
    files = [ROOT / name for name in _SOURCES]
    for folder, pattern in _FOLDERS:
        files += sorted((ROOT / folder).rglob(pattern))
    for path in files:
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def needed(settings: Settings) -> bool:
    """True if there is no model, or one made from other sources."""
    model = model_file(settings)
    stamp = model.with_suffix(".sha256")
    return not model.exists() or not stamp.exists() or stamp.read_text() != fingerprint()


def train(settings: Settings) -> None:
    """Trains the language evidence and the Rasa model (about five minutes). Raises TrainingFailed with the log's path."""
    made_from = fingerprint()  # before: a file that changes meanwhile must lead to another training
    collect_evidence(settings)
    model = model_file(settings)
    command = [python(), "-m", "rasa", "train", "--out", str(model.parent), "--fixed-model-name", MODEL, "--data", "data/rules"]
    _run("Training the model (about five minutes)", [*command, "--skip-validation", "--force"], settings)
    model.with_suffix(".sha256").write_text(made_from)
    say(f"Trained: {model.stat().st_size / 1e6:.0f} MB")


def collect_evidence(settings: Settings) -> None:
    """The language evidence alone (15 s); it needs no Rasa. Raises TrainingFailed."""
    _run("Collecting language evidence", [sys.executable, "-m", "core.train"], settings)


def _run(text: str, command: list[str], settings: Settings) -> None:
    say(text)
    log = settings.data / "logs" / "train.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, **rasa_environment(settings)}
    environment.pop("OMP_NUM_THREADS")
    with log.open("ab") as output:
        if subprocess.run(command, cwd=ROOT, env=environment, stdout=output, stderr=output, check=False).returncode != 0:
            raise TrainingFailed(f"training failed; see {log}")


def main(arguments: list[str]) -> int:
    """`./staysafe train [--force]`."""
    settings = core_settings.load()
    if "--force" in arguments or needed(settings):
        train(settings)
    else:
        say("The model is up to date")
    return 0
