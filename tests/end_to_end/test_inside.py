"""What the running service does behind the contract: who hands over, and what is left on disk of a resident's words."""

from __future__ import annotations

from tests.end_to_end.conftest import Service
from tests.end_to_end.test_faults import call, replies, send

WORDS = "chartreuse kingfisher"


def test_the_handover_comes_from_the_action_server(service: Service) -> None:
    """Asked of Rasa itself: the gateway would open the case even without it, and hide that it never ran."""
    body = {
        "conversation": "direct",
        "text": "I want to talk to a police officer",
        "spoken": None,
        "chosen": False,
        "misunderstood": 0,
    }
    reply = call(f"{service.rasa}/webhooks/staysafe/messages", body)
    assert reply["handover"] == {"reason": "human", "priority": "normal", "language": "en"}
    assert reply["messages"][0]["answer"] == "human"
    assert "officer will read it" in reply["messages"][0]["text"]


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
