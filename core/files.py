"""Reading YAML content with errors that say which file and what to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from core.errors import ContentError

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WORDS = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def read_yaml(path: Path, *, words: bool = False) -> dict[str, Any]:
    """A YAML file that holds a mapping; `words`: every value is text ("no", "on" and 999 too).

    Raises ContentError, naming the file (and line, for broken YAML)."""
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=_WORDS if words else _LOADER)  # noqa: S506 - a safe loader either way
    except OSError:
        raise ContentError(f"{path} cannot be read: put the file back") from None
    except yaml.YAMLError as error:
        raise ContentError(f"{path} is not valid YAML: {error}") from None
    if not isinstance(data, dict):
        raise ContentError(f"{path} must hold a mapping of names to values")
    return data


def changed_at(paths: list[Path]) -> float:
    """The latest modification time of the files, in seconds; 0 for none. Missing files count as never changed."""
    return max((path.stat().st_mtime for path in paths if path.exists()), default=0.0)
