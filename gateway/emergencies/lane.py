"""The emergency lane: one message in, what its words show out, in microseconds. docs/decisions/0007-emergencies.md has the curve.

What is said calmly is told apart: a question, the past, a story or "if" in the same sentence takes the alarm out of a phrase, and
"now" brings it back. Doubt is never dropped: it goes on to the assistant, whose threshold depends on it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path

import structlog

from core.detection.detector import Detector
from core.detection.scripts import main_script
from core.emergencies.kinds import Kind, load_kinds
from core.emergencies.phrases import Phrases, read_phrases
from core.emergencies.spelling import marked_sentences, sentences
from core.errors import ContentError
from core.languages import SOURCE
from gateway.emergencies.matcher import ALARMS, CALM, CRY, DENIAL, FILLER, HINT, KIND, MATTER, NOW, Hit, Matcher

EMERGENCY, SENSITIVE, LIKELY, QUIET, NOTHING = "emergency", "sensitive", "likely", "calm", "none"
PAST, STORY = "past", "story"
_OF_ITSELF = 3  # words: a phrase as long as this is no accident in another language
_PLAUSIBLE, _SURE = 0.1, 0.7
_CRY_WORDS = 8
log = structlog.get_logger()


@dataclass(frozen=True)
class Sighting:
    """`verdict`: emergency (answer at once), sensitive (an officer should know: `topic`), likely, calm or none (evidence for the
    assistant). `kind`, `phrase` and `language`: what was seen, kept with the case for the officer."""

    verdict: str
    kind: str = ""
    topic: str = ""
    phrase: str = ""
    language: str = ""

    def as_details(self) -> dict[str, str]:
        """What is kept with the message."""
        names = ("verdict", "kind", "topic", "phrase", "language")
        return {name: getattr(self, name) for name in names if getattr(self, name)}


class Lane:
    """Made once from all phrases. `detector` is asked only where a short phrase may be a word of another language."""

    def __init__(self, kinds: Mapping[str, Kind], books: Sequence[Phrases], detector: Detector) -> None:
        self.kinds, self._detector = kinds, detector
        self._order = {name: place for place, name in enumerate(kinds)}
        self._marked = frozenset(book.code for book in books if book.marks)
        self._romanised = frozenset(book.code for book in books if _own_script(book) != "LATIN")
        self._phrases = Matcher(books)

    @classmethod
    def load(cls, content: Path, detector: Detector) -> Lane:
        """With the kinds and phrases of a content folder. A language whose file is broken is reported and left out: the others
        must go on. Raises ContentError where the kinds cannot be read."""
        books = []
        for path in sorted((content / "emergencies").glob("*.yml")):
            try:
                books.append(read_phrases(path))
            except ContentError as error:
                log.error("Emergency phrases are left out", language=path.stem, error=str(error))
        return cls(load_kinds(content / "emergencies.yml"), books, detector)

    def look(self, text: str, spoken: str | None = None) -> Sighting:
        """What the words of a message show; `spoken`: the language of the conversation so far."""
        readings = self._readings(text)
        parts = [part for reading in readings for part in reading]
        if not any(part.alarms for part in parts):
            return Sighting(QUIET if any(part.calm for part in parts) else NOTHING)
        plausible = _Plausible(self._detector, self._romanised, text, spoken)
        cries = (self._cry(reading, plausible) for reading in readings)
        return next(filter(None, cries), None) or self._weigh(parts, plausible)

    def _readings(self, text: str) -> list[list[_Part]]:
        """The sentences without marks; and with them for languages in which they make other words, if the message has any."""
        plain, marked = sentences(text), marked_sentences(text)
        if plain == marked or not self._marked:
            return [[_Part(sentence, self._phrases.find(sentence)) for sentence in plain]]
        return [
            [
                _Part(sentence, [hit for hit in self._phrases.find(sentence) if hit.listed.language not in self._marked])
                for sentence in plain
            ],
            [
                _Part(sentence, [hit for hit in self._phrases.find(sentence) if hit.listed.language in self._marked])
                for sentence in marked
            ],
        ]

    def _cry(self, parts: Sequence[_Part], plausible: _Plausible) -> Sighting | None:
        """A message of nothing but a cry for help and the words around one."""
        if sum(part.sentence.count(" ") - 1 for part in parts) > _CRY_WORDS:
            return None
        cries = [hit for part in parts for hit in part.alarms if hit.listed.role == CRY]
        for hit in sorted(cries, key=lambda hit: (self._order[hit.listed.group], not plausible.near(hit))):
            language = hit.listed.language
            if plausible(hit) and all(part.nothing_but_cries(language) for part in parts):
                return Sighting(EMERGENCY, hit.listed.group, phrase=hit.listed.phrase, language=language)
        return None

    def _weigh(self, parts: Sequence[_Part], plausible: _Plausible) -> Sighting:
        told = any(part.says(STORY, plausible) for part in parts)
        sure: list[Hit] = []
        over: list[Hit] = []
        cancelled: list[Hit] = []
        matters: list[Hit] = []
        hinted = quiet = told
        for part in parts:
            reasons = part.reasons(plausible) | ({STORY} if told else set())
            quiet = quiet or bool(reasons)
            for hit in filter(plausible, part.alarms):
                if part.denied(hit):
                    quiet = True
                elif hit.listed.role == KIND:
                    (sure if not reasons else over if reasons == {PAST} else cancelled).append(hit)
                elif hit.listed.role == MATTER and reasons <= {PAST}:
                    matters.append(hit)
                hinted = hinted or (hit.listed.role in (HINT, CRY) and not reasons)
        if sure:
            return self._first(EMERGENCY, sure, plausible)
        past = [hit for hit in over if self.kinds[hit.listed.group].past]
        if past:
            seen = self._first(SENSITIVE, past, plausible)
            return Sighting(SENSITIVE, seen.kind, self.kinds[seen.kind].past, seen.phrase, seen.language)
        if matters:
            listed = max(matters, key=lambda hit: hit.words).listed
            return Sighting(SENSITIVE, "", listed.group, listed.phrase, listed.language)
        if hinted and not quiet:
            return Sighting(LIKELY)
        if over or cancelled:
            return self._first(QUIET, over + cancelled, plausible)
        return Sighting(QUIET if quiet else NOTHING)

    def _first(self, verdict: str, hits: Sequence[Hit], plausible: _Plausible) -> Sighting:
        """The most urgent kind; of its phrases one of the message's own language, and of these the longest."""
        listed = min(hits, key=lambda hit: (self._order[hit.listed.group], not plausible.near(hit), -hit.words)).listed
        return Sighting(verdict, listed.group, phrase=listed.phrase, language=listed.language)


class _Plausible:
    """Whether a hit can be meant: long phrases of themselves, short ones where their language may be what is written."""

    def __init__(self, detector: Detector, romanised: frozenset[str], text: str, spoken: str | None) -> None:
        self._detector, self._romanised, self._text, self._spoken = detector, romanised, text, spoken

    @cached_property
    def _ranking(self) -> tuple[tuple[str, float], ...]:
        return self._detector.guess(self._text).ranking

    @cached_property
    def _languages(self) -> frozenset[str]:
        return frozenset(code for code, chance in self._ranking if chance >= _PLAUSIBLE)

    def near(self, hit: Hit) -> bool:
        """True for a phrase of the conversation's language, or of one that the message may be in."""
        known = self._languages or {SOURCE}
        return hit.listed.language == self._spoken or hit.listed.language in known

    def __call__(self, hit: Hit) -> bool:
        language = hit.listed.language
        if hit.words >= _OF_ITSELF or language == self._spoken:
            return True
        if not self._ranking or language in self._languages:
            return True
        # The detector knows few languages in Latin letters that are not their own: unless it is sure, an alarm is heard.
        doubted = hit.latin and language in self._romanised and self._ranking[0][1] < _SURE
        return doubted and hit.listed.role in ALARMS


class _Part:
    """A sentence with what was found in it."""

    def __init__(self, sentence: str, hits: list[Hit]) -> None:
        self.sentence = sentence
        self.alarms = [hit for hit in hits if hit.listed.role in ALARMS]
        self.context = [hit for hit in hits if hit.listed.role not in ALARMS]

    def reasons(self, plausible: Callable[[Hit], bool]) -> set[str]:
        """Why the sentence is no alarm: asks, past, story, if. None where it says "now"."""
        found = [hit for hit in self.context if hit.listed.role in (CALM, NOW) and plausible(hit) and not self._inside(hit)]
        now = any(hit.listed.role == NOW for hit in found)
        return set() if now else {hit.listed.group for hit in found}

    @property
    def calm(self) -> bool:
        """True if a word of a question, the past, a story or "if" stands in it, in any language."""
        return any(hit.listed.role == CALM for hit in self.context)

    def says(self, reason: str, plausible: Callable[[Hit], bool]) -> bool:
        """True if the sentence holds a word of that reason."""
        return any(hit.listed.role == CALM and hit.listed.group == reason and plausible(hit) for hit in self.context)

    def denied(self, hit: Hit) -> bool:
        """True where a phrase such as "no bomb" covers the hit."""
        return any(
            other.listed.role == DENIAL and other.listed.language == hit.listed.language and _overlap(other, hit)
            for other in self.context
        )

    def nothing_but_cries(self, language: str) -> bool:
        """True if cries and filler words of the language cover every letter."""
        hits = [hit for hit in chain(self.alarms, self.context) if hit.listed.language == language]
        covered = bytearray(len(self.sentence))
        for hit in hits:
            if hit.listed.role in (CRY, FILLER):
                covered[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
        return all(mark or letter == " " for mark, letter in zip(covered, self.sentence, strict=True))

    def _inside(self, calm: Hit) -> bool:
        """A word of the alarm itself ("yesterday" in no alarm, "was" in "I was stabbed") says nothing about it."""
        return calm.listed.role == CALM and any(
            hit.listed.role == KIND and hit.start <= calm.start and calm.end <= hit.end for hit in self.alarms
        )


def _own_script(book: Phrases) -> str:
    return main_script(" ".join(book.drill.values()))


def _overlap(one: Hit, other: Hit) -> bool:
    return one.start < other.end and other.start < one.end
