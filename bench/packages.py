"""Made-up directory packages of any size: seeded, written row by row, with words of all four languages."""

import csv
import json
import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from bench.full_rows import FULL_TABLES, FileRow, FullRows
from bench.made_up import ENGLISH, LANGUAGE_OF, NAME_PARTS, SCRIPTS, SENTENCES, made_id, made_name
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.region import Region
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder

SEED: Final = 20_260_101

TABLES: Final = {
    "organizations.csv": ("id", "name", "description", "email", "website"),
    "locations.csv": ("id", "location_type", "name", "latitude", "longitude"),
    "services.csv": (
        "id",
        "organization_id",
        "name",
        "description",
        "status",
        "eligibility_description",
        "application_process",
        "assured_date",
    ),
    "service_at_location.csv": ("id", "service_id", "location_id"),
    "taxonomy_terms.csv": ("id", "code", "name", "description", "taxonomy"),
    "attributes.csv": ("id", "link_id", "taxonomy_term_id", "link_entity"),
    "addresses.csv": (
        "id",
        "location_id",
        "address_1",
        "city",
        "state_province",
        "postal_code",
        "country",
        "address_type",
    ),
    "phones.csv": ("id", "service_id", "number", "type"),
    "schedules.csv": ("id", "service_id", "freq", "byday", "opens_at", "closes_at"),
}

DAYS: Final = ("MO", "TU", "WE", "TH", "FR")


def write_package(
    folder: Path, services: int, facts: Facts, seed: int = SEED, *, full: bool = False, scripts: bool = False
) -> Path:
    """Write a package of so many services into a new folder and return the folder.

    Args:
        folder: the folder to make.
        services: how many services it is to hold.
        facts: service types, regions and prisons to choose from.
        seed: another one makes another package of the same sort.
        full: whether every table of a full record is filled, and not just those of `TABLES`.
        scripts: whether descriptions are written in the letters of ten languages.
    """
    folder.mkdir(parents=True)
    columns = FULL_TABLES if full else TABLES
    with ExitStack() as stack:
        writers = {}
        for file in columns:
            stream = stack.enter_context((folder / file).open("w", encoding="utf-8", newline=""))
            writers[file] = csv.DictWriter(stream, columns[file], lineterminator="\n")
            writers[file].writeheader()
        for file, row in _Rows(facts, random.Random(seed), full=full, scripts=scripts).walk(services):
            writers[file].writerow(row)
    (folder / "datapackage.json").write_text(json.dumps(_descriptor(services, columns)), encoding="utf-8")
    return folder


def _descriptor(services: int, tables: Mapping[str, Sequence[str]]) -> dict[str, object]:
    resources = [
        {"path": file, "schema": {"fields": [{"name": column} for column in columns]}}
        for file, columns in tables.items()
    ]
    return {"name": f"bench-{services}", "created": "2026-01-01", "sample": True, "resources": resources}


class _Rows:
    """The rows of all tables, service after service, so that no size needs more memory than another."""

    def __init__(self, facts: Facts, chance: random.Random, *, full: bool, scripts: bool) -> None:
        self._facts = facts
        # Chance of its own, so that the plain rows are the same with and without the others.
        self._more = FullRows(facts, random.Random(SEED)) if full else None
        self._scripts = scripts
        self._chance = chance
        self._regions = list(facts.regions)
        self._terms = {entry.code: made_id(chance) for entry in facts.taxonomy}
        self._codes = [code for code in self._terms if "." in code]

    def walk(self, services: int) -> Iterator[FileRow]:
        for file, row in self._plain(services):
            named = dict(zip(TABLES[file], row, strict=True))
            if self._more is None:
                yield file, named
            else:
                yield from self._more.completed(file, named)
        if self._more is not None:
            yield from self._more.at_the_end(services)

    def _plain(self, services: int) -> Iterator[tuple[str, Sequence[object]]]:
        for code, term in self._terms.items():
            label = self._facts.taxonomy.label(code, "en")
            yield "taxonomy_terms.csv", (term, code, label, code, "workpris-type")
        organization, left = "", 0
        for number in range(services):
            region = self._chance.choice(self._regions)
            if left == 0:
                # Few providers have many services and most have one, as in real directories.
                organization, left = made_id(self._chance), min(60, int(self._chance.paretovariate(1.1)))
                yield "organizations.csv", self._organization(organization, number, region)
            left -= 1
            yield from self._service(number, organization, region)

    def _organization(self, row_id: str, number: int, region: Region) -> Sequence[object]:
        name = f"{self._chance.choice(NAME_PARTS)} {made_name(self._chance)} (vzorec {number})"
        site = f"vzorec{number}.example"
        return row_id, name, self._chance.choice(SENTENCES[region.country]), f"info@{site}", f"https://{site}/"

    def _service(self, number: int, organization: str, region: Region) -> Iterator[tuple[str, Sequence[object]]]:
        chance = self._chance
        service, place, town = made_id(chance), made_id(chance), made_name(chance)
        codes = chance.sample(self._codes, 2)
        name = f"{self._facts.taxonomy.label(codes[0], LANGUAGE_OF[region.country])} {town}"
        texts = [*chance.sample(SENTENCES[region.country], 3), ENGLISH if number % 3 == 0 else "", made_name(chance)]
        if self._scripts:
            texts += SCRIPTS
        checked = f"2025-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
        yield "services.csv", (service, organization, name, " ".join(texts), "active", texts[1], texts[2], checked)
        yield "locations.csv", (place, "physical", f"{name} {town}", 46 + chance.random() * 4, 9 + chance.random() * 9)
        address = (
            made_id(chance),
            place,
            f"{town} {number % 200}",
            town,
            region.code,
            "10000",
            region.country,
            "physical",
        )
        yield "addresses.csv", address
        yield "service_at_location.csv", (made_id(chance), service, place)
        for code in codes:
            yield "attributes.csv", (made_id(chance), service, self._terms[code], "service")
        if number % 10:
            yield (
                "phones.csv",
                (made_id(chance), service, f"+420 000 {number // 1000:03d} {number % 1000:03d}", "voice"),
            )
        if number % 4:
            for day in DAYS:
                yield "schedules.csv", (made_id(chance), service, "WEEKLY", day, "09:00:00", "16:30:00")


def main() -> None:
    """Write a package: ``python -m bench.packages FOLDER SERVICES [full] [scripts]``."""
    folder, services, *sorts = sys.argv[1:]
    facts = read_facts(resources_folder())
    write_package(Path(folder), int(services), facts, full="full" in sorts, scripts="scripts" in sorts)


if __name__ == "__main__":
    main()
