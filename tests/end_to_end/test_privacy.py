"""What the running service leaves on disk of a resident's words: the store, and nothing else."""

from __future__ import annotations

from tests.end_to_end.conftest import Service
from tests.end_to_end.test_faults import call, replies, send

WORDS = "chartreuse kingfisher"


def test_no_process_logs_a_residents_words_or_token(service: Service) -> None:
    conversation = call(f"{service.url}/api/conversations", {})
    send(service, conversation, f"my {WORDS} wants to talk to an officer", "1")
    send(service, conversation, f"{WORDS} what is the threat level", "2")
    assert len(replies(service, conversation, 2)) == 2
    logs = list((service.data / "logs").glob("*.log"))
    assert {log.stem for log in logs} >= {"gateway", "rasa", "actions", "store"}
    for log in logs:
        text = log.read_text(errors="replace")
        assert "kingfisher" not in text, log.name
        assert conversation["token"] not in text, log.name
