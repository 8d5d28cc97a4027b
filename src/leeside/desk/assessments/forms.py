"""The forms of a judgement, a decision and a second view. Nothing in them adds up to a total."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

from django import forms

from leeside.desk.assessments.judgement import Judgement, Weighed, When, Where, Whose
from leeside.desk.assessments.models import Choice, Decision
from leeside.desk.staff.models import StaffMember
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import RiskLevel
from leeside.report.words import LEVELS

_TEXT: Final = {"rows": 3}
_YES_NO: Final = (("", "Not known"), ("yes", "Yes"), ("no", "No"))


def _said(values: type[When] | type[Whose] | type[Where]) -> list[tuple[str, str]]:
    return [(one.value, one.value.replace("_", " ").capitalize()) for one in values]


def _area(label: str, hint: str = "") -> forms.CharField:
    return forms.CharField(label=label, help_text=hint, required=False, widget=forms.Textarea(attrs=_TEXT))


def _many(label: str, hint: str = "") -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label, help_text=hint, required=False, widget=forms.CheckboxSelectMultiple
    )


def _one_of(label: str, choices: Sequence[tuple[str, str]], initial: str) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label, choices=choices, initial=initial, widget=forms.RadioSelect, required=False
    )


class AssessForm(forms.Form):
    """What a person weighs, part by part."""

    seen = forms.UUIDField(required=False, widget=forms.HiddenInput)
    harm_already = _many(
        "Signs of harm already", "Ways in which this child has been harmed, as you judge it."
    )
    risk = _many("Signs of risk", "Ways in which this child may be harmed.")
    signs = _many(
        "What in the words made you think so",
        "What screening noticed. Choose what you rely on; it may be wrong.",
    )
    indicators = _many("Changes that an adult has noticed")
    impacts = _many("What it has done to the child, as far as it was seen")
    when = _one_of("When it happened", _said(When), When.NOT_KNOWN.value)
    whose = _one_of("One person or several", _said(Whose), Whose.NOT_KNOWN.value)
    where = _one_of("Where it goes on", _said(Where), Where.NOT_KNOWN.value)
    power_imbalance = _area("Power", "Age, strength, money, standing, a secret held: what makes it unequal.")
    age_imbalance = _area("Ages", "How old each of them is, and how far apart.")
    context = _area("Around the child", "Home, school, peers, places, sites.")
    protective = _area("What protects the child")
    not_known = _area("What is not known", "What you would need to find out, and from whom.")
    learning_disability = forms.ChoiceField(
        label="Does the child have a learning disability?",
        choices=_YES_NO,
        required=False,
        widget=forms.RadioSelect,
    )
    level = forms.ChoiceField(
        label="How worried are you?",
        choices=[(level.value, LEVELS[level]) for level in RiskLevel],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose how worried you are."},
    )
    reasons = forms.CharField(
        label="Why",
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"required": "Write why."},
    )

    def __init__(self, *args: Any, signs: Mapping[str, tuple[str, tuple[str, ...]]], **kwargs: Any) -> None:  # noqa: ANN401
        """``signs`` are those noticed in the case: by id, what each says, and the ways to which it points.

        Ways to which most of them point stand first, so that the likeliest are found without reading all.
        """
        super().__init__(*args, **kwargs)
        self._signs, edition = signs, newest_edition()
        noticed = Counter(way for _, pointed in signs.values() for way in pointed)
        likeliest = sorted(edition.ways.values(), key=lambda way: -noticed[way.id])
        ways = [(way.id, way.title) for way in likeliest]
        for name, choices in (
            ("harm_already", ways),
            ("risk", ways),
            ("signs", [(id_, says) for id_, (says, _) in signs.items()]),
            ("indicators", [(one.id, one.text) for one in edition.indicators.values()]),
            ("impacts", [(one.id, one.text) for one in edition.impacts.values()]),
        ):
            self.fields[name].choices = choices  # type: ignore[attr-defined]
        if not signs:
            del self.fields["signs"]

    def clean(self) -> dict[str, Any]:
        """Evidence stands with a way to which it points, or it would be in no judgement at all."""
        given = super().clean() or {}
        evidence = any(given.get(name) for name in ("signs", "indicators", "impacts"))
        if evidence and not (given.get("harm_already") or given.get("risk")):
            self.add_error(
                "harm_already",
                "Choose what the evidence points to, as harm already or as risk, or take it out.",
            )
        elif given.get("impacts") and not given.get("harm_already"):
            self.add_error(
                "impacts", "What it has done to the child is harm already: choose which, or take this out."
            )
        return given

    def judgement(self) -> Judgement:
        """The judgement; each piece of evidence stands with the ways to which it points, or with all."""
        given = self.cleaned_data
        chosen = {*given["harm_already"], *given["risk"]}
        pointing = {id_: set(ways) & chosen or chosen for id_, (_, ways) in self._signs.items()}
        edition = newest_edition()
        pointing |= {one.id: set(one.may_point_to) & chosen or chosen for one in edition.indicators.values()}

        def weighed(way: str) -> Weighed:
            return Weighed(
                way=way,
                signs=tuple(id_ for id_ in given.get("signs", ()) if way in pointing[id_]),
                indicators=tuple(id_ for id_ in given["indicators"] if way in pointing[id_]),
                impacts=tuple(given["impacts"]) if way in given["harm_already"] else (),
                when=When(given["when"] or When.NOT_KNOWN),
            )

        known = {"yes": True, "no": False}
        return Judgement(
            harm_already=tuple(map(weighed, given["harm_already"])),
            risk=tuple(map(weighed, given["risk"])),
            protective=given["protective"],
            not_known=given["not_known"],
            power_imbalance=given["power_imbalance"],
            age_imbalance=given["age_imbalance"],
            whose=Whose(given["whose"] or Whose.NOT_KNOWN),
            where=Where(given["where"] or Where.NOT_KNOWN),
            context=given["context"],
            learning_disability=known.get(given["learning_disability"]),
            level=RiskLevel(given["level"]),
            reasons=given["reasons"],
        )


def known_before(judgement: Judgement) -> dict[str, object]:
    """What an earlier judgement knew of the child and what surrounds them, to go on from. What it concluded is not in it.

    A learning disability is: left out, the floor that it sets would be gone with the next assessment.
    """
    texts = ("context", "protective", "not_known", "power_imbalance", "age_imbalance")
    said = {True: "yes", False: "no", None: ""}[judgement.learning_disability]
    return {
        **{name: getattr(judgement, name) for name in texts},
        "whose": judgement.whose.value,
        "where": judgement.where.value,
        "learning_disability": said,
    }


class DecideForm(forms.Form):
    """What is decided, and why."""

    seen = forms.UUIDField(required=False, widget=forms.HiddenInput)
    choice = forms.ChoiceField(
        label="What do you decide?",
        choices=Choice.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what you decide."},
    )
    reasons = forms.CharField(
        label="Why",
        help_text="Where it differs from what is advised, say why.",
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"required": "Write why."},
    )


class AskViewForm(forms.Form):
    """Who is asked, and what."""

    colleague = forms.ModelChoiceField(
        queryset=StaffMember.objects.none(),
        label="Whom do you ask?",
        empty_label="Choose a member",
    )
    question = forms.CharField(
        label="What do you want them to look at?",
        widget=forms.Textarea(attrs=_TEXT),
        error_messages={"required": "Write what they should look at."},
    )

    def __init__(self, *args: Any, decision: Decision, asking: StaffMember, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        members = StaffMember.objects.filter(
            memberships__case=decision.case, memberships__until=None, is_active=True
        )
        others = members.exclude(pk__in=(asking.pk, decision.by_id))
        self.fields["colleague"].queryset = others.order_by("name")  # type: ignore[attr-defined]
        self.fields["colleague"].label_from_instance = lambda one: one.name  # type: ignore[attr-defined]


class GiveViewForm(forms.Form):
    """Whether one agrees, and why."""

    agrees = forms.ChoiceField(
        label="Do you agree with the decision?",
        choices=(("yes", "I agree"), ("no", "I do not agree")),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose."},
    )
    reasons = forms.CharField(
        label="Why", widget=forms.Textarea(attrs=_TEXT), error_messages={"required": "Write why."}
    )
