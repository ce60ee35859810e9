"""Everything under content/, read together and read again when a file changes: an edit is said at the next answer."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from pathlib import Path

from core.bulletin import Bulletin, load_bulletin
from core.contacts import Contact, load_contacts
from core.emergencies.kinds import Kind, load_kinds
from core.errors import ContentError
from core.files import changed_at
from core.languages import Languages, load_languages
from core.topics import Topic, load_topics
from core.words import Words

LOOK_EVERY_SECONDS = 1.0
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Content:
    """One consistent state of the content folder."""

    languages: Languages
    contacts: dict[str, Contact]
    topics: dict[str, Topic]
    kinds: dict[str, Kind]
    bulletin: Bulletin
    words: Words


def load_content(folder: Path) -> Content:
    """Reads and checks the whole folder. Raises ContentError for the first file that is wrong."""
    languages = load_languages(folder / "languages.yml")
    return Content(
        languages=languages,
        contacts=load_contacts(folder / "contacts.yml"),
        topics=load_topics(folder / "topics.yml"),
        kinds=load_kinds(folder / "emergencies.yml"),
        bulletin=load_bulletin(folder / "bulletin.yml"),
        words=Words(folder, languages),
    )


class Catalogue:
    """The content as it is now. A change that cannot be read is reported and the last good state stays."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._looked = time.monotonic()
        self._changed = self._stamp()
        self._content = load_content(folder)

    @property
    def now(self) -> Content:
        """The present content; looks at the files' times at most once a second."""
        if time.monotonic() - self._looked >= LOOK_EVERY_SECONDS:
            self._looked = time.monotonic()
            self._reload_if_changed()
        return self._content

    def _stamp(self) -> float:
        return changed_at([*self.folder.glob("*.yml"), *self.folder.glob("*/*.ftl")])

    def _reload_if_changed(self) -> None:
        stamp = self._stamp()
        if stamp == self._changed:
            return
        self._changed = stamp
        try:
            self._content = load_content(self.folder)
            log.info("The content was read again")
        except ContentError as error:
            log.error("The content has a fault, the last good one stays: %s", error)
