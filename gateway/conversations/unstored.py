"""What is said while nothing can be stored: it needs no store, no assistant and no network, and is not part of the conversation.

The message itself waits with the resident's page, which sends it again; its stored answer then takes this one's place.
"""

from __future__ import annotations

from dataclasses import replace

from core.answers import Answers
from core.detection.decide import decide
from core.detection.detector import Detector
from core.languages import SOURCE
from core.messages import Message
from gateway.emergencies.lane import EMERGENCY, Lane

_LINE = "\n\n"


class Unstored:
    """Answers from the words alone."""

    def __init__(self, answers: Answers, detector: Detector, lane: Lane) -> None:
        self._answers, self._detector, self._lane = answers, detector, lane

    def is_emergency(self, text: str) -> bool:
        """True if the words of a message show an emergency."""
        return self._lane.look(text).verdict == EMERGENCY

    def answer(self, text: str, spoken: str | None) -> Message:
        """The emergency answer, the answer to a tapped topic, or that the message waits, with the numbers. `spoken`: the page's
        language, if it said one."""
        tapped = self._answers.tapped(text)
        language = decide(self._detector.guess("" if tapped else text), spoken).language
        seen = self._lane.look(text, spoken)
        if seen.verdict == EMERGENCY:
            return self._answers.answer("emergency", language or seen.language, kind=seen.kind)
        if tapped in self._answers.catalogue.now.topics:
            return self._answers.answer(tapped, language or SOURCE)
        return self._waiting(language or SOURCE)

    def _waiting(self, language: str) -> Message:
        waiting, line = (self._answers.service(name, language) for name in ("store_down", "emergency_bar"))
        english = _LINE.join(message.english or message.text for message in (waiting, line))
        whole = replace(waiting, text=_LINE.join((waiting.text, line.text)))
        return replace(whole, english=english) if waiting.english else whole
