"""Cases: a conversation that waits for an officer or has one.

The queue is an index of conversations, written before the case and cleaned after it: a crash in between leaves an entry whose
conversation is with the assistant (skipped, then removed), never a case that nobody sees.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

from core.answers import Answers, handed_over
from core.messages import OFFICER, Message
from core.text import has_right_to_left
from core.topics import HandOver
from gateway.conversations.conversations import Conversations, Written
from gateway.conversations.record import BOT, PRIORITIES, WAITING, WITH_OFFICER, Record
from gateway.store import keys

_STALE_SECONDS = 60.0
_NO_CASE = {"reason": "", "priority": "", "kind": "", "phrase": "", "case_at": ""}


@dataclass(frozen=True)
class Case:
    """A row of the queue: the conversation and since when it has waited, in seconds."""

    record: Record
    waited: float


class Cases:
    """Opens, undoes, claims, answers and closes cases. Each step holds only in the right state, checked where it is written."""

    def __init__(self, conversations: Conversations, answers: Answers) -> None:
        self._conversations, self._answers = conversations, answers
        self._store = conversations.store

    async def open(self, record: Record, message: Message, handover: HandOver, key: str, changes: dict[str, str]) -> Written:
        """Stores the reply and the case in one step. A case that is open already keeps its place and takes the higher priority."""
        waiting = record.state == WAITING
        opened = record.case_at if waiting else time.time()
        if not record.drill:
            await self._store.run("zadd", keys.QUEUE, {record.id: opened})
        reason, priority = handover.reason, handover.priority
        if waiting and PRIORITIES[record.priority] <= PRIORITIES[priority]:
            reason, priority = record.reason, record.priority
            changes = {**changes, "kind": record.kind, "phrase": record.phrase}
        case = {
            "state": WAITING,
            "reason": reason,
            "priority": priority,
            "case_at": f"{opened:.3f}",
            "police": "" if record.drill else "1",
        }
        place = await self._store.run("zcount", keys.QUEUE, 0, opened)
        queued = handed_over(message, int(place))
        return await self._conversations.append_answer(record.id, queued, key, {**changes, **case})

    async def undo(self, record: Record, key: str, changes: dict[str, str]) -> Written:
        """The resident takes the handover back, as long as no officer has read it. Says what happened."""
        language = record.language or "en"
        undone = replace(self._answers.service("handover_undone", language), handover={"state": "closed"})
        written = await self._conversations.append(
            record.id,
            undone,
            key,
            changes={**changes, "state": BOT, **_NO_CASE, **({} if record.read_by_officer else {"police": ""})},
            guard=("state", (WAITING,)),
        )
        if written.done:
            await self._store.run("zrem", keys.QUEUE, record.id)
            return written
        late = self._answers.service("handover_too_late" if record.state == WITH_OFFICER else "handover_undone", language)
        return await self._conversations.append(record.id, late, key, changes=changes)

    async def claim(self, conversation: str, officer: str, officer_name: str, key: str) -> Written:
        """An officer takes a waiting case; of two at once, one wins."""
        record = await self._conversations.record(conversation)
        if record is None:
            return Written("gone")
        note = self._answers.service("handover_claimed", record.language or "en", officer=officer_name)
        changes = {"state": WITH_OFFICER, "officer": officer, "officer_name": officer_name, "read": "1"}
        message = replace(note, handover={"state": WITH_OFFICER})
        return await self._conversations.append(conversation, message, key, changes=changes, guard=("state", (WAITING,)))

    async def reply(self, record: Record, officer: str, text: str, key: str) -> Written:
        """The officer's own words, sent as typed; only the case's officer can send."""
        message = Message(
            sender=OFFICER,
            text=text,
            language=record.language or "en",
            dir="rtl" if has_right_to_left(text) else "ltr",
            status="officer",
            handover={"state": WITH_OFFICER},
        )
        return await self._conversations.append(record.id, message, key, guard=("officer", (officer,)))

    async def close(self, record: Record, officer: str, key: str) -> Written:
        """Ends the case; the assistant answers again and says so."""
        note = self._answers.service("handover_closed", record.language or "en")
        changes = {"state": BOT, "officer": "", "officer_name": "", **_NO_CASE}
        written = await self._conversations.append(
            record.id,
            replace(note, handover={"state": "closed"}),
            key,
            changes=changes,
            guard=("officer", (officer,)),
        )
        if written.done:
            await self._store.run("zrem", keys.QUEUE, record.id)
        return written

    async def queue(self) -> list[Case]:
        """Open cases: the most urgent first, then the longest waiting. Entries without a case are cleaned away."""
        now = time.time()
        cases = []
        for conversation, opened in await self._store.run("zrange", keys.QUEUE, 0, -1, withscores=True):
            record = await self._conversations.record(conversation)
            if record is not None and record.state != BOT:
                cases.append(Case(record, now - opened))
            elif now - opened > _STALE_SECONDS:
                await self._store.run("zrem", keys.QUEUE, conversation)
        return sorted(cases, key=lambda case: (case.record.state != WAITING, PRIORITIES[case.record.priority], -case.waited))
