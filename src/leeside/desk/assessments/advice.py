"""What stands beside a judgement and a decision: what was noticed in the words, and what the knowledge advises."""

import uuid

from leeside.desk.conversations.selectors import conversations_in
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.knowledge.model import When
from leeside.report.most_telling import counted
from leeside.report.words import WHENS
from leeside.screening.result import SeenSign


def signs_in(keys: OpenKeys, case_id: uuid.UUID) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The signs of a case's conversations: by id, who said what in which message, and the ways. It is audited."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for known in conversations_in(keys, case_id):
        for seen in counted(known.result):
            said = f"Message {seen.sign.index + 1}, {seen.speaker_name or 'somebody'}: {seen.says}"
            found[sign_id(known.conversation.pk, seen)] = (said, seen.ways)
    return found


def sign_id(conversation: uuid.UUID, seen: SeenSign) -> str:
    """By which a judgement names a sign: two chats of a case may each have one at the same place."""
    return f"{conversation}/{seen.sign.id}"


def advice_in(keys: OpenKeys, case_id: uuid.UUID) -> list[dict[str, object]]:
    """The steps that the knowledge advises for what was noticed, each once, by urgency. It is audited."""
    steps = {one.step.id: one for known in conversations_in(keys, case_id) for one in known.result.steps}
    soonest = list(When)
    return [
        {
            "id": one.step.id,
            "text": one.step.text,
            "when": WHENS[one.step.when],
            "agency": one.agency.name if one.agency else "",
            "never": list(one.step.never),
        }
        for one in sorted(steps.values(), key=lambda one: soonest.index(one.step.when))
    ]
