"""Commands of ./staysafe as an operator meets them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from core.settings import ROOT
from launcher import train


def run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments], cwd=ROOT, input=given, text=True, capture_output=True, check=False
    )


def test_detect_reads_json_strings_and_writes_codes() -> None:
    lines = "\n".join(json.dumps(text) for text in ("Where is the police station?", "پولیس اسٹیشن کہاں ہے", "😀", "\ud800"))
    done = run("launcher", "detect", given=lines + "\n")
    assert done.stdout.split() == ["en", "ur", "und", "und"]


def test_detect_says_which_line_is_wrong() -> None:
    done = run("launcher", "detect", given='"fine"\nnot json\n')
    assert done.returncode == 2
    assert "line 2" in done.stderr


def test_an_unknown_command_shows_the_list() -> None:
    done = run("launcher", "dance")
    assert done.returncode == 2
    assert "./staysafe run" in done.stdout


def test_the_fingerprint_changes_with_an_example(tmp_path: Path) -> None:
    before = train.fingerprint()
    path = ROOT / "data" / "nlu" / "en" / "zz_test_only.yml"
    path.write_text('version: "3.1"\nnlu: []\n')
    try:
        assert train.fingerprint() != before
    finally:
        path.unlink()
    assert train.fingerprint() == before


def test_a_wrong_setting_stops_the_gateway_with_one_line() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "gateway"],
        cwd=ROOT,
        env={"STAYSAFE_PORT": "http", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.strip() == "The gateway cannot start: STAYSAFE_PORT must be a number that fits, not 'http'"
