"""What a new language begins with: its entry in the register, words to be filled in, empty lists of examples."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from babel import Locale, UnknownLocaleError

from core.catalogue import load_content
from core.detection.scripts import main_script
from core.errors import ContentError
from core.languages import SOURCE
from core.settings import Settings
from core.words import FILES

_NOTE = "### Not written yet: each message stands in English behind a hash. Write the words, then take the hashes away.\n"
_HEAD = "# What residents type, a message a line under `examples: |`, at least {wanted}. See data/nlu/en for the meaning of the topic.\n"


def scaffold(code: str, settings: Settings) -> Iterator[str]:
    """Makes the files and tells what was made and what to do next. Nothing that exists is touched.

    Raises ContentError for a code that Unicode CLDR does not know and that the register does not have either.
    """
    content = load_content(settings.content)
    if code not in content.languages:
        with (settings.content / "languages.yml").open("a", encoding="utf-8") as register:
            register.write(_entry(code))
        yield f"content/languages.yml: {code} added (look at script, dir and spacy)"
    for name in FILES:
        path = settings.content / code / name
        if _make(path, _NOTE + _commented(settings.content / SOURCE / name)):
            yield f"content/{code}/{name}"
    for topic in content.topics.values():
        if topic.trained:
            _make(settings.examples / code / f"{topic.id}.yml", f'{_HEAD.format(wanted=20)}version: "3.1"\nnlu: []\n')
    yield f"data/nlu/{code}/: a file a topic"
    yield "Next: docs/changes/add-a-language.md; ./staysafe language status shows what is missing."


def _entry(code: str) -> str:
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        raise ContentError(f"{code!r} is no language code that Unicode CLDR knows (ISO 639, such as fi or ti)") from None
    own = locale.get_display_name() or code
    direction = "rtl" if locale.text_direction == "rtl" else "ltr"
    return (
        f"{code}:\n  name: {locale.get_display_name('en')}\n  own: {own}\n  dir: {direction}\n  script: {main_script(own)}\n"
        f"  spacy: xx\n  offered: false\n  status: draft\n"
    )


def _make(path: Path, text: str) -> bool:
    if path.exists():
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return True


def _commented(path: Path) -> str:
    lines = path.read_text(encoding="utf-8").splitlines()
    return "".join(line + "\n" if line.startswith("###") else f"# {line}".rstrip() + "\n" for line in lines)
