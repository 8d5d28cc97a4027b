"""Names of signs in older labels, and the detectors that see what they mean."""

from typing import Final

import msgspec

from leeside.evaluation.labelled import LabelledSign

OTHER_NAMES: Final = {
    "asks_about_home": "asks_if_alone",
    "identifies_child": "reveals_childs_details",
    "impersonates_parent": "impersonates",
    "trades_child_pictures": "asks_for_child_pictures",
    "unwanted_presence": "comes_near",
}
"""The first hands of the corpus named these before there were detectors; each was read line by line before it was put here."""


def by_detector(sign: LabelledSign) -> LabelledSign:
    """The labelled sign under the name of the detector that should see it."""
    return msgspec.structs.replace(sign, sign=OTHER_NAMES.get(sign.sign, sign.sign))
