"""The coverage matrix against one plain SQL ``GROUP BY`` over the same directory, in turns.

Run by ``python -m bench.coverage`` (``python -m bench.coverage 100000`` for another size; the directory is made the
first time, and kept). The plain statement only counts services by type and region as their rows state them: without
broader codes, room, checks, fit and distances, all of which ours holds.
"""

import statistics
import sys
import time
from typing import TYPE_CHECKING, Final

from bench.cache import shelf_of
from bench.gen_details import TODAY
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.coverage import CoverageLevel, CoverageQuestion
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.person import Person, PersonSex
from workpris_desktop.domain.search import SettingFilter
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder

if TYPE_CHECKING:
    from collections.abc import Callable

SERVICES: Final = 20_000
ROUNDS: Final = 7
GOAL: Final = 1.0
"""Ours takes no longer than the plain statement."""

_PLAIN: Final = """
SELECT taxonomy_term.code, service_area.nuts, count(DISTINCT service.id)
  FROM service
  JOIN attribute ON attribute.link_id = service.id
  JOIN taxonomy_term ON taxonomy_term.id = attribute.taxonomy_term_id
  JOIN service_area ON service_area.service_id = service.id
 WHERE service.status NOT IN ('inactive', 'defunct')
 GROUP BY taxonomy_term.code, service_area.nuts
"""


def main() -> None:
    """Measure, print medians and ratios, and end with 1 where the goal is missed."""
    services = int(sys.argv[1]) if len(sys.argv) > 1 else SERVICES
    facts = read_facts(resources_folder())
    with shelf_of(services, facts).open() as directory:
        missed = _measured(directory, facts, services)
    sys.exit(1 if missed else 0)


def _measured(directory: DirectoryReader, facts: Facts, services: int) -> bool:
    woman = Person(sex=PersonSex.WOMAN)
    regions = CoverageQuestion(all_types=True)
    outside = CoverageQuestion(all_types=True, setting=SettingFilter.COMMUNITY)
    begun = time.perf_counter()
    first = directory.coverage(regions, facts, TODAY)
    first_ms = (time.perf_counter() - begun) * 1000
    print(f"{services} services, {len(first.types)} types x {len(first.places)} regions, first {first_ms:.0f} ms")
    sides: dict[str, Callable[[], object]] = {
        "plain GROUP BY": lambda: directory._connection.execute(_PLAIN).fetchall(),  # noqa: SLF001 - the same open file
        "regions": lambda: directory.coverage(regions, facts, TODAY),
        "another filter": lambda: directory.coverage(outside, facts, TODAY),
        "for a person": lambda: directory.coverage(regions, facts, TODAY, person=woman),
        "districts": lambda: directory.coverage(CoverageQuestion(CoverageLevel.DISTRICT, all_types=True), facts, TODAY),
        "prisons": lambda: directory.coverage(CoverageQuestion(CoverageLevel.PRISON, all_types=True), facts, TODAY),
    }
    taken: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(ROUNDS):
        for name, work in sides.items():
            begun = time.perf_counter()
            work()
            taken[name].append((time.perf_counter() - begun) * 1000)
    plain = statistics.median(taken["plain GROUP BY"])
    for name, figures in taken.items():
        print(f"{name}: median {statistics.median(figures):.0f} ms, ratio {statistics.median(figures) / plain:.2f}")
    return statistics.median(taken["regions"]) > GOAL * plain


if __name__ == "__main__":
    main()
