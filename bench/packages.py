"""Made-up directory packages of any size: seeded, written row by row, with words of all four languages."""

import csv
import json
import random
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final
from uuid import UUID

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

SENTENCES: Final = {
    "CZ": (
        "Pomáháme lidem po propuštění s hledáním bydlení, práce a vyřízením dávek.",
        "Bezplatné poradenství pro dlužníky, sepsání návrhu na oddlužení a splátkový kalendář.",
        "Sociální pracovnice doprovází klienty na úřad práce a k lékaři.",
        "Ubytování až na jeden rok s podporou klíčového pracovníka.",
        "Skupinová setkání pro lidi závislé na alkoholu a jejich blízké.",
    ),
    "SI": (
        "Pomagamo ljudem po odpustu pri iskanju stanovanja, zaposlitve in urejanju dokumentov.",
        "Brezplačno svetovanje o dolgovih, pomoč pri osebnem stečaju in obročnem odplačilu.",
        "Socialna delavka spremlja osebo na center za socialno delo in k zdravniku.",
        "Začasna nastanitev s podporo do enega leta.",
        "Skupine za samopomoč pri težavah z alkoholom in igrami na srečo.",
    ),
    "AT": (
        "Wir helfen nach der Haft bei der Suche nach Wohnung und Arbeit und bei Anträgen.",
        "Kostenlose Beratung bei Schulden, Privatkonkurs und Ratenzahlung.",
        "Sozialarbeiterinnen begleiten zu Ämtern, Ärzten und Gerichten.",
        "Betreutes Übergangswohnen für höchstens ein Jahr.",
        "Gruppen für Menschen mit Suchtproblemen und für ihre Angehörigen.",
    ),
    "DE": (
        "Hilfe für Haftentlassene: Wohnung, Arbeit, Ausweis und Krankenversicherung.",
        "Anerkannte Schuldnerberatung mit Begleitung durch die Privatinsolvenz.",
        "Wir begleiten zum Jobcenter, zur Ärztin und zum Gericht.",
        "Betreutes Wohnen in kleinen Gruppen, straßennah und günstig gelegen.",
        "Gespräche und Gruppen gegen Gewalt und für einen Neuanfang.",
    ),
}
LANGUAGE_OF: Final = {"CZ": "cs", "SI": "sl", "AT": "de", "DE": "de"}
NAME_PARTS: Final = ("Most", "Naděje", "Brücke", "Pot", "Anker", "Svetilka", "Cesta", "Neustart", "Dveře", "Hiša")
ENGLISH: Final = "We help people after release with housing, work, debt and papers; an interpreter can be arranged."
SYLLABLES: Final = (
    "ba",
    "ro",
    "vi",
    "će",
    "lo",
    "mü",
    "ná",
    "ště",
    "ko",
    "ža",
    "ri",
    "dě",
    "hof",
    "stein",
    "grad",
    "ová",
)
DAYS: Final = ("MO", "TU", "WE", "TH", "FR")


def write_package(folder: Path, services: int, facts: Facts, seed: int = SEED) -> Path:
    """Write a package of so many services into a new folder and return the folder."""
    folder.mkdir(parents=True)
    chance = random.Random(seed)
    with ExitStack() as stack:
        writers = {}
        for file, columns in TABLES.items():
            stream = stack.enter_context((folder / file).open("w", encoding="utf-8", newline=""))
            writers[file] = csv.writer(stream, lineterminator="\n")
            writers[file].writerow(columns)
        for file, row in _Rows(facts, chance).walk(services):
            writers[file].writerow(row)
    (folder / "datapackage.json").write_text(json.dumps(_descriptor(services)), encoding="utf-8")
    return folder


def _descriptor(services: int) -> dict[str, object]:
    resources = [
        {"path": file, "schema": {"fields": [{"name": column} for column in columns]}}
        for file, columns in TABLES.items()
    ]
    return {"name": f"bench-{services}", "created": "2026-01-01", "sample": True, "resources": resources}


class _Rows:
    """The rows of all tables, service after service, so that no size needs more memory than another."""

    def __init__(self, facts: Facts, chance: random.Random) -> None:
        self._facts = facts
        self._chance = chance
        self._regions = list(facts.regions)
        self._terms = {entry.code: _id(chance) for entry in facts.taxonomy}
        self._codes = [code for code in self._terms if "." in code]

    def walk(self, services: int) -> Iterator[tuple[str, Sequence[object]]]:
        for code, term in self._terms.items():
            label = self._facts.taxonomy.label(code, "en")
            yield "taxonomy_terms.csv", (term, code, label, code, "workpris-type")
        organization, left = "", 0
        for number in range(services):
            region = self._chance.choice(self._regions)
            if left == 0:
                # Few providers have many services and most have one, as in real directories.
                organization, left = _id(self._chance), min(60, int(self._chance.paretovariate(1.1)))
                yield "organizations.csv", self._organization(organization, number, region)
            left -= 1
            yield from self._service(number, organization, region)

    def _organization(self, row_id: str, number: int, region: Region) -> Sequence[object]:
        name = f"{self._chance.choice(NAME_PARTS)} {_made_name(self._chance)} (vzorec {number})"
        site = f"vzorec{number}.example"
        return row_id, name, self._chance.choice(SENTENCES[region.country]), f"info@{site}", f"https://{site}/"

    def _service(self, number: int, organization: str, region: Region) -> Iterator[tuple[str, Sequence[object]]]:
        chance = self._chance
        service, place, town = _id(chance), _id(chance), _made_name(chance)
        codes = chance.sample(self._codes, 2)
        name = f"{self._facts.taxonomy.label(codes[0], LANGUAGE_OF[region.country])} {town}"
        texts = [*chance.sample(SENTENCES[region.country], 3), ENGLISH if number % 3 == 0 else "", _made_name(chance)]
        checked = f"2025-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
        yield "services.csv", (service, organization, name, " ".join(texts), "active", texts[1], texts[2], checked)
        yield "locations.csv", (place, "physical", f"{name} {town}", 46 + chance.random() * 4, 9 + chance.random() * 9)
        address = (_id(chance), place, f"{town} {number % 200}", town, region.code, "10000", region.country, "physical")
        yield "addresses.csv", address
        yield "service_at_location.csv", (_id(chance), service, place)
        for code in codes:
            yield "attributes.csv", (_id(chance), service, self._terms[code], "service")
        if number % 10:
            yield "phones.csv", (_id(chance), service, f"+420 000 {number // 1000:03d} {number % 1000:03d}", "voice")
        if number % 4:
            for day in DAYS:
                yield "schedules.csv", (_id(chance), service, "WEEKLY", day, "09:00:00", "16:30:00")


def _made_name(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))).capitalize()


def _id(chance: random.Random) -> str:
    return str(UUID(int=chance.getrandbits(128), version=4))


def main() -> None:
    """Write a package: ``python -m bench.packages FOLDER SERVICES``."""
    write_package(Path(sys.argv[1]), int(sys.argv[2]), read_facts(resources_folder()))


if __name__ == "__main__":
    main()
