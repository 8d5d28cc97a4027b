"""Refuses a label that cannot be true, with file, line and what to do."""

from collections.abc import Collection

import msgspec

from leeside.errors import LabelError
from leeside.evaluation.labelled import Label, Labels
from leeside.evaluation.other_names import by_detector


def checked_labels(labels: Labels, *, messages: int, ways: Collection[str], where: str) -> Labels:
    """The labels of a conversation of so many messages, with ``first_sign`` put in where its signs tell it.

    Signs that go by an older name get that of the detector which sees them.

    Raises LabelError for an unknown way, a message that does not exist, and a label that contradicts itself.
    """
    _refuse_unknown_ways(labels, ways, where)
    _refuse_missing_messages(labels, messages, where)
    _refuse_contradictions(labels, where)
    labels = msgspec.structs.replace(labels, signs=tuple(map(by_detector, labels.signs)))
    if labels.first_sign is None and labels.signs:
        return msgspec.structs.replace(labels, first_sign=min(sign.index for sign in labels.signs))
    return labels


def _refuse_unknown_ways(labels: Labels, ways: Collection[str], where: str) -> None:
    named = {*labels.ways, *(sign.way for sign in labels.signs if sign.way is not None)}
    unknown = sorted(named - set(ways))
    if unknown:
        raise LabelError(
            f"There is no way called {' or '.join(map(repr, unknown))}.",
            where=where,
            to_do=f"'leeside ways' lists them; use one of: {', '.join(sorted(ways))}.",
        )


def _refuse_missing_messages(labels: Labels, messages: int, where: str) -> None:
    pointed = {f"signs[{place}]": sign.index for place, sign in enumerate(labels.signs)}
    pointed |= {
        name: index
        for name, index in (("first_sign", labels.first_sign), ("decisive", labels.decisive))
        if index is not None
    }
    for name, index in pointed.items():
        if not 0 <= index < messages:
            raise LabelError(
                f"The label's `{name}` points to message {index}, which does not exist.",
                where=where,
                to_do=f"Count messages from 0: this conversation has {messages}, so the last is {messages - 1}.",
            )


def _refuse_contradictions(labels: Labels, where: str) -> None:
    if labels.label is Label.BENIGN and (labels.ways or labels.immediate_danger):
        raise LabelError(
            "A benign conversation is labelled with a way of exploitation or with immediate danger.",
            where=where,
            to_do="Make `label` concern, or leave `ways` empty and `immediate_danger` false.",
        )
    if labels.first_sign is not None and labels.decisive is not None and labels.first_sign > labels.decisive:
        raise LabelError(
            "The label's `decisive` message comes before its `first_sign`.",
            where=where,
            to_do="`first_sign` is the earliest message that shows anything, `decisive` the one at which to worry.",
        )
