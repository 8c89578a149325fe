"""Records that may be one and the same: equal numbers of organisations, similar services in one town."""

from collections.abc import Iterator
from typing import ClassVar, Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.publishing.check.finding import Finding, FindingKind
from workpris_desktop.publishing.check.inspector import Inspector, TextRow, finding

_ALIKE: Final = 92
"""Of 100, as rapidfuzz counts; below it "Night shelter A" and "Night shelter B" begin to look alike."""

_NEIGHBOURS: Final = 4
"""So many names that sort next to a name are compared with it: the cost grows with the data and not with its square."""


class DuplicateInspector(Inspector):
    """Remembers names, towns and numbers."""

    tables: ClassVar = frozenset(
        {"organization", "organization_identifier", "service", "service_at_location", "address"}
    )

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str], str] = {}
        self._names: dict[str, tuple[int, str, str]] = {}
        self._places: dict[str, list[str]] = {}
        self._towns: dict[str, str] = {}
        self._identified: set[str] = set()
        self._unidentified: dict[str, tuple[int, str]] = {}

    def see(self, table: str, number: int, row: TextRow) -> Iterator[Finding]:
        """Remember a row; yield an organisation whose number another one has."""
        match table:
            case "organization" if not row.get("no_register_reason"):
                self._unidentified[row.get("id", "")] = (number, row.get("name", ""))
            case "organization_identifier":
                yield from self._see_number(number, row)
            case "service":
                self._names[row.get("id", "")] = (number, row.get("name", ""), row.get("organization_id", ""))
            case "service_at_location":
                self._places.setdefault(row.get("location_id", ""), []).append(row.get("service_id", ""))
            case "address":
                self._towns[row.get("location_id", "")] = _folded(row.get("city", ""))
            case _:
                pass

    def close(self) -> Iterator[Finding]:
        """Yield organisations without a number, and services that are nearly called the same in one town."""
        for number, name in self._unidentified.values():
            yield finding(FindingKind.NO_REGISTER_ID, "organization", number, value=name)
        by_town: dict[str, set[str]] = {}
        for place, services in self._places.items():
            if town := self._towns.get(place):
                by_town.setdefault(town, set()).update(services)
        for town in sorted(by_town):
            yield from self._alike(by_town[town])

    def _see_number(self, number: int, row: TextRow) -> Iterator[Finding]:
        owner, key = row.get("organization_id", ""), (row.get("identifier_scheme", ""), row.get("identifier", ""))
        self._unidentified.pop(owner, None)
        first = self._numbers.setdefault(key, owner)
        if first != owner:
            yield finding(FindingKind.SAME_REGISTER_ID, "organization_identifier", number, "identifier", key[1])

    def _alike(self, services: set[str]) -> Iterator[Finding]:
        """Yield services of one town that look alike: of one provider under one name, or of two under nearly one."""
        from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - comes with the extra for publishers

        named = sorted((_folded(self._names[one][1]), one) for one in services if one in self._names)
        for index, (name, one) in enumerate(named):
            for other_name, other in named[index + 1 : index + 1 + _NEIGHBOURS]:
                if ratio(name, other_name) >= _ALIKE and self._names[one][2] == self._names[other][2]:
                    number, shown, _ = self._names[other]
                    yield finding(
                        FindingKind.SAME_SERVICE, "service", number, "name", f"{shown} = {self._names[one][1]}"
                    )
                    break


def _folded(text: str) -> str:
    return " ".join(folded_words(text))
