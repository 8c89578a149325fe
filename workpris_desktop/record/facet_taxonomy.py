"""By which taxonomies and terms the package states facets: HSDS attributes, so that every HSDS reader can show them."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from workpris_desktop.domain import facet
from workpris_desktop.domain.setting import Setting

TYPE_TAXONOMY: Final = "workpris-type"
SETTING_TAXONOMY: Final = "workpris-setting"
UNIT_SCHEME: Final = "workpris-unit"

MAIN_TYPE: Final = "main"
"""What ``attribute.value`` says of the main type of a service; where no type says so, the first one is it."""

FACET_OF_TAXONOMY: Final[Mapping[str, type[StrEnum]]] = {
    SETTING_TAXONOMY: Setting,
    "workpris-form": facet.Form,
    "workpris-phase": facet.Phase,
    "workpris-sex": facet.Sex,
    "workpris-household": facet.Household,
    "workpris-group": facet.Group,
    "workpris-welcome": facet.Welcome,
    "workpris-exclusion": facet.Exclusion,
    "workpris-referral": facet.Referral,
    "workpris-entry": facet.Entry,
    "workpris-payment": facet.Payment,
}
"""The closed list of each taxonomy of ours.

``attribute.value`` holds the months before release for a phase, the `Stance` for an exclusion, ``yes`` or ``no`` for
what stands before entry; ``attribute.label`` a note of the publisher. A term that no attribute names is not stated.
"""

VALUES_OF_TAXONOMY: Final[Mapping[str, frozenset[str]]] = {
    "workpris-exclusion": frozenset(facet.Stance),
    "workpris-entry": frozenset({"yes", "no"}),
}
"""The closed list of ``attribute.value``, for those taxonomies whose terms say nothing without it."""
