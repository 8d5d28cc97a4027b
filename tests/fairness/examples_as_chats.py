"""What detectors show and pass, as chats of two people, so that copies can be made of them."""

from collections.abc import Iterator

from leeside.conversation.model import Message, Participant
from leeside.detectors.contract.detector import Detector, Example
from leeside.detectors.contract.load import all_detectors
from leeside.evaluation.labelled import Label, LabelledConversation, Labels


def examples() -> Iterator[LabelledConversation]:
    """Every line of every detector, with the lines before it."""
    for detector in all_detectors():
        yield from _of(detector, detector.shows, Label.CONCERN)
        yield from _of(detector, detector.passes, Label.BENIGN)


def _of(detector: Detector, lines: tuple[Example | str, ...], label: Label) -> Iterator[LabelledConversation]:
    for number, line in enumerate(lines):
        example = line if isinstance(line, Example) else Example(line)
        yield chat(f"{detector.name} {label} {number}", (*example.before, f"me: {example.text}"), label=label)


def chat(id_: str, lines: tuple[str, ...], *, label: Label = Label.BENIGN) -> LabelledConversation:
    """A chat of these lines, each "me: text" or "them: text"; nobody has said who is who."""
    said = [line.split(": ", 1) for line in lines]
    return LabelledConversation(
        id=id_,
        where=id_,
        labels=Labels(label=label),
        people=tuple(Participant(id=person, name=person) for person in ("me", "them")),
        messages=tuple(
            Message(id=f"m{index}", conversation=id_, index=index, sender=sender, text=text)
            for index, (sender, text) in enumerate(said)
        ),
    )
