"""Services that every computer takes only because the publisher did not declare their country."""

from collections import Counter
from collections.abc import Mapping
from itertools import product
from json import loads
from pathlib import Path
from string import ascii_uppercase
from typing import Final

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.release import COMMON
from workpris_desktop.publishing.repository.country_rule import CountryRule
from workpris_desktop.publishing.repository.former_release import former_releases
from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.record.release_lines import ReleaseLines, kind_and_id
from workpris_desktop.system.files import wrapped_os_errors

_ALL_COUNTRIES: Final = frozenset("".join(pair) for pair in product(ascii_uppercase, repeat=2))
_GROUND: Final = frozenset({"municipality", "district", "prison"})
_SERVICE: Final = "service"


def undeclared_services(folder: Path, facts: Facts) -> Mapping[str, int]:
    """Return how many common services of the last release belong to one country that has no part, by its code.

    Args:
        folder: the repository.
        facts: knows where prisons and districts are.

    Raises:
        RepositoryBroken: the release cannot be read.
        MachineFault: reading failed.
    """
    last = next(iter(former_releases(RepositoryFolder(folder))), None)
    path = last.lines(COMMON) if last else None
    if last is None or path is None:
        return {}
    declared = frozenset(last.release.countries)
    countries: dict[tuple[str, str], str] = {}
    rule = CountryRule(_ALL_COUNTRIES, facts, lambda table, row_id: countries.get((table, row_id), ""))
    found: Counter[str] = Counter()
    with wrapped_os_errors(path), path.open("rb") as stream:
        for key, line in ReleaseLines(stream, path.name):
            kind, record_id = kind_and_id(key)
            if kind in _GROUND:
                countries[kind, record_id] = loads(line).get("country", "")
            elif kind == _SERVICE:
                found[rule.country(kind, loads(line))] += 1
    return {country: count for country, count in sorted(found.items()) if country not in {COMMON, *declared}}
