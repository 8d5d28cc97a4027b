"""A screen has room for few messages and steps: those that tell most and come first."""

import msgspec

from leeside.knowledge.model import RiskLevel, When
from leeside.report.most_telling import excerpt, first_steps, grave_and_slight, most_telling, never_first
from leeside.response.steps import Step
from leeside.screening.result import ConversationResult, SeenSign
from tests.report.small_result import a_conversation, a_sign, a_step


def sign_at(index: int, name: str) -> SeenSign:
    sign = msgspec.structs.replace(a_sign().sign, id=f"c1/m{index}/{name}", index=index)
    return msgspec.structs.replace(a_sign(), sign=sign, says=name)


def conversation_of(*signs: SeenSign, worst: tuple[str, ...], lesser: tuple[str, ...]) -> ConversationResult:
    [way] = a_conversation(level=RiskLevel.DANGER_NOW).ways
    slight = msgspec.structs.replace(way, way="other", level=RiskLevel.WORTH_A_LOOK, risk=lesser)
    ways = (msgspec.structs.replace(way, risk=worst), slight)
    return msgspec.structs.replace(a_conversation(), signs=signs, ways=ways)


def step(name: str, *, when: When = When.NOW, own: bool = False, never: tuple[str, ...] = ()) -> Step:
    known = msgspec.structs.replace(a_step().step, id=name, when=when, never=never)
    return Step(step=known, agency=None, ways=("grooming",) if own else ())


def test_messages_of_the_worst_way_are_kept_and_stand_in_their_order() -> None:
    signs = [sign_at(index, "a") for index in range(6)]
    ids = [seen.sign.id for seen in signs]
    conversation = conversation_of(*signs, worst=(ids[5], ids[3]), lesser=tuple(ids))
    assert [telling.index for telling in most_telling(conversation, most=2)] == [3, 5]


def test_signs_of_one_message_stand_together_and_those_of_lesser_ways_are_left_out() -> None:
    signs = (sign_at(4, "a"), sign_at(4, "b"), sign_at(4, "c"))
    worst = (signs[0].sign.id, signs[2].sign.id)
    [told] = most_telling(conversation_of(*signs, worst=worst, lesser=(signs[1].sign.id,)), most=5)
    assert [seen.says for seen in told.signs] == ["a", "c"]


def test_ways_worth_a_look_are_slight_only_beside_a_graver_one() -> None:
    ways = conversation_of(worst=(), lesser=()).ways
    assert [len(part) for part in grave_and_slight(ways)] == [1, 1]
    assert [len(part) for part in grave_and_slight(ways[1:])] == [1, 0]


def test_steps_of_the_ways_keep_their_room_and_common_ones_fill_what_is_left() -> None:
    common, own = [step(f"c{n}") for n in range(5)], [step(f"o{n}", own=True) for n in range(5)]
    chosen = first_steps([*common, *own], most={When.NOW: (2, 2)})
    assert [one.step.id for one in chosen] == ["c0", "c1", "o0", "o1"]
    assert [one.step.id for one in first_steps(common, most={When.NOW: (2, 2)})] == ["c0", "c1", "c2", "c3"]
    assert first_steps([step("t", when=When.TODAY)], most={When.NOW: (2, 2)}) == []


def test_what_must_never_be_done_is_taken_from_every_step_before_a_second_of_any() -> None:
    steps = [step("a", never=("1", "2")), step("b", never=("3",)), step("c", never=("1",))]
    assert never_first(steps, most=3) == ["1", "3", "2"]
    assert never_first([], most=3) == []


def test_an_excerpt_is_cut_between_words_and_stands_on_one_line() -> None:
    long = "words that stand before it and are far too many "
    seen = msgspec.structs.replace(a_sign(), before=long, words="dont\ntell", after=" her. " + long)
    assert excerpt(seen) == "…it and are far too many dont tell her. words that stand before…"
    assert excerpt(msgspec.structs.replace(a_sign(), before="(", words="pay", after=")")) == "(pay)"
