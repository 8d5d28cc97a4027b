"""Words for judgements."""

from django import template

from leeside.desk.assessments.judgement import Judgement, Where, Whose
from leeside.knowledge.load import newest_edition

register = template.Library()


@register.filter
def way_title(way: str) -> str:
    """What a way is called; its id, where a newer edition does not know it any more."""
    known = newest_edition().ways.get(way)
    return known.title if known else way


@register.filter
def words_of(value: str) -> str:
    """An id as words."""
    return value.replace("_", " ")


@register.filter
def said_besides(judgement: Judgement) -> list[tuple[str, str]]:
    """What a judgement says besides its ways, part by part; what is not known stands by itself."""
    people = {Whose.INDIVIDUAL: "One person", Whose.GROUP: "Several together"}
    places = {Where.ONLINE: "Online", Where.OFFLINE: "Offline", Where.BOTH: "Online and offline"}
    disability = {True: "Yes", False: "No", None: ""}
    parts = (
        ("Power", judgement.power_imbalance),
        ("Ages", judgement.age_imbalance),
        ("Who acts", people.get(judgement.whose, "")),
        ("Where", places.get(judgement.where, "")),
        ("Around the child", judgement.context),
        ("What protects the child", judgement.protective),
        ("A learning disability", disability[judgement.learning_disability]),
    )
    return [(label, said) for label, said in parts if said.strip()]
