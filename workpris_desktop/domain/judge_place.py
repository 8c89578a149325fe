"""The rules of where and in which language: prisons, regions, languages."""

from collections.abc import Collection

from workpris_desktop.domain.facet import Stance
from workpris_desktop.domain.fit import Verdict
from workpris_desktop.domain.fit_rules import UNDETERMINED, Rules
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.domain.setting import Setting


def language_verdict(told: Collection[str], stated: Collection[str], *, interprets: bool) -> Verdict | None:
    """Return what comes of languages by their codes, of which one in common is enough.

    Languages that are offered turn nobody away who told none.
    """
    if not told:
        return None
    if any(code in stated for code in told if code != UNDETERMINED):
        return Verdict.MEETS
    if interprets:
        return Verdict.CASE_BY_CASE
    is_clear = stated and UNDETERMINED not in stated and UNDETERMINED not in told
    return Verdict.FAILS if is_clear else Verdict.UNKNOWN


def prison_verdict(prison: str, stated: Collection[str], setting: Setting | None) -> Verdict | None:
    """Return what comes of the prison in which a person is now.

    Who is in a prison where a service does not work can still use it outside, unless it works nowhere but inside.
    """
    inside_only = setting is Setting.PRISON
    if not prison:
        return Verdict.UNKNOWN if inside_only else None
    if prison in stated:
        return Verdict.MEETS
    if inside_only:
        return Verdict.FAILS if stated else Verdict.UNKNOWN
    is_unclear = setting is None or (setting is Setting.BOTH and not stated)
    return Verdict.UNKNOWN if is_unclear else None


def region_verdict(region: str, rules: Rules) -> Verdict | None:
    """Return what comes of the region of return; one that works nowhere but inside has no rule of this kind.

    Regions that are offered turn nobody away who told none, unless the service says that it turns away strangers.
    """
    if rules.inside_only:
        return None
    stance = dict(rules.stances).get(Topic.NOT_FROM_REGION)
    if not region:
        return Verdict.UNKNOWN if stance in {Stance.NO, Stance.CASE_BY_CASE} else None
    if not rules.regions:
        return Verdict.UNKNOWN
    if any(overlaps(region, stated) for stated in rules.regions):
        return Verdict.MEETS
    return elsewhere_verdict(stance)


def overlaps(region: str, other: str) -> bool:
    """Tell whether one of two NUTS codes is the other, or around it."""
    return region.startswith(other) or other.startswith(region)


def elsewhere_verdict(stance: Stance | None) -> Verdict:
    """Return what comes of a service for other regions, by how it stands to people who are not from there."""
    if stance is Stance.ACCEPTED:
        return Verdict.MEETS
    return Verdict.CASE_BY_CASE if stance is Stance.CASE_BY_CASE else Verdict.FAILS
