"""Which steps that meet a need are offered."""

from datetime import date

from workpris_desktop.directory.need_hits import CountedStep, Directory, counted_steps
from workpris_desktop.domain.need_search import NeedSearch
from workpris_desktop.domain.own_finding import Findings
from workpris_desktop.domain.person import Person


def steps_or_wider(
    directory: Directory, search: NeedSearch, today: date, person: Person, findings: Findings
) -> tuple[CountedStep, ...]:
    """Return the steps of a need, those of the wider search where none finds anything; as `counted_steps`."""
    steps = counted_steps(directory, search, today, person, findings)
    if search.wider is None or any(each.fitting for each in steps):
        return steps
    return counted_steps(directory, search.wider, today, person, findings)


def best_of_each_type(steps: tuple[CountedStep, ...]) -> tuple[CountedStep, ...]:
    """Return for each type the first step that finds something that does not fail, else its last."""
    best: dict[str, CountedStep] = {}
    for each in steps:
        former = best.get(each.step.service_type)
        if former is None or not former.fitting:
            best[each.step.service_type] = each
    return tuple(best.values())
