"""The assistant's voice: Rasa asks it for `utter_<answer id>`, it says the words of content/ in the conversation's language.

Named in endpoints.yml under `nlg.type`. Without that key Rasa would say the empty texts of domain.yml: silence for the resident.
"""

from __future__ import annotations

from typing import Any

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from core import settings
from core.answers import Answers
from core.catalogue import Catalogue
from core.languages import SOURCE

PREFIX = "utter_"


class CatalogueNLG(NaturalLanguageGenerator):
    """Says answers from content/, nothing else."""

    def __init__(self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None) -> None:
        values = settings.load()
        self._answers = Answers(Catalogue(values.content), values.mentioned)

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any] | None:
        """The answer as Rasa's `text`, and whole as `custom.message`. `kwargs["handover"]` comes from action_hand_over.

        None for a name that is no answer id (Rasa then logs that nothing was said).
        """
        answer_id = utter_action.removeprefix(PREFIX)
        if answer_id not in self._answers.catalogue.now.topics:
            return None
        handover = kwargs.get("handover")
        metadata = (tracker.latest_message.metadata if tracker.latest_message else None) or {}
        message = self._answers.answer(
            answer_id,
            tracker.get_slot("language") or SOURCE,
            hand_over=handover is not None,
            again=int(metadata.get("misunderstood") or 0) >= 1,
        )
        return {"text": message.text, "custom": {"message": message.as_fields(), "handover": handover}}
