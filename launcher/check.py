"""`./staysafe check`: all content checks; exit code 1 if one fails."""

from __future__ import annotations

from core import settings as core_settings
from core.answers import Answers
from core.catalogue import Catalogue
from core.checks import examples, facts, number_lines, phrases, wiring, words
from core.settings import ROOT


def main(arguments: list[str]) -> int:
    """Prints every finding. Reminders (a contact due for a check, an old bulletin) do not fail, except with --strict."""
    settings = core_settings.load()
    catalogue = Catalogue(settings.content)
    content = catalogue.now
    found = [
        *words.check(settings.content, content),
        *number_lines.check(settings.content, content),
        *phrases.check(settings.content / "emergencies", content),
        *facts.check(content, Answers(catalogue, settings.mentioned)),
        *examples.check(settings.examples, content),
        *wiring.check(ROOT, content),
    ]
    for finding in found:
        print(finding)
    fatal = sum(finding.fatal or "--strict" in arguments for finding in found)
    offered = len(content.languages.offered)
    print(f"{fatal} errors, {len(found) - fatal} reminders; {len(content.topics)} answers in {offered} languages")
    return 1 if fatal else 0
