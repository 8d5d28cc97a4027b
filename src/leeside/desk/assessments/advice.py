"""What stands beside a judgement and a decision: what was noticed in the words, and what the knowledge advises."""

import uuid

from leeside.desk.conversations.selectors import conversations_in
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.report.most_telling import counted
from leeside.report.words import WHENS


def signs_in(keys: OpenKeys, case_id: uuid.UUID) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The signs of a case's conversations: by id, who said what in which message, and the ways. It is audited."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for known in conversations_in(keys, case_id):
        for seen in counted(known.result):
            said = f"Message {seen.sign.index + 1}, {seen.speaker_name or 'somebody'}: {seen.says}"
            found[f"{known.conversation.pk}/{seen.sign.id}"] = (said, seen.ways)
    return found


def advice_in(keys: OpenKeys, case_id: uuid.UUID) -> list[dict[str, object]]:
    """The steps that the knowledge advises for what was noticed, each once, by urgency. It is audited."""
    found: dict[str, dict[str, object]] = {}
    for known in conversations_in(keys, case_id):
        for one in known.result.steps:
            found.setdefault(
                one.step.id,
                {
                    "id": one.step.id,
                    "text": one.step.text,
                    "when": WHENS[one.step.when],
                    "agency": one.agency.name if one.agency else "",
                    "never": list(one.step.never),
                },
            )
    return list(found.values())
