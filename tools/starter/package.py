"""The package as files: what it says of itself, its tables, and its forms."""

from datetime import date
from pathlib import Path
from typing import Final

from tools.starter.content import COUNTRIES
from tools.starter.forms import entry_form_pdf
from tools.starter.ledger import Ledger
from workpris_desktop.record.package_description import Licence, PackageDescription, SourceNote
from workpris_desktop.record.package_writer import write_package
from workpris_desktop.record.tables import TABLE_NAMED

ISSUED: Final = date(2026, 11, 1)

_RULES: Final = {
    "cs": "Zapsány jsou jen vymyšlené služby. Skutečný adresář zde řekne, kdo do něj smí, kdo o tom rozhoduje, jak se "
    "záznam opravuje a jak může poskytovatel se zápisem nesouhlasit.",
    "de": "Hier stehen nur erfundene Angebote. Ein echtes Verzeichnis sagt an dieser Stelle, wer aufgenommen wird, wer "
    "darüber entscheidet, wie ein Eintrag berichtigt wird und wie ein Träger widersprechen kann.",
    "en": "Only invented services are taken up. A real directory says here who is taken up, who decides on it, how an "
    "entry is corrected, and how a provider can object to an entry.",
    "sl": "Vpisane so samo izmišljene storitve. Pravi imenik tukaj pove, kdo je vpisan, kdo o tem odloča, kako se "
    "zapis popravi in kako lahko izvajalec vpisu ugovarja.",
}


def write_starter(ledger: Ledger, folder: Path) -> None:
    """Write the tables, the forms and their description into a folder.

    Raises:
        MachineFault: a file cannot be written.
    """
    municipalities = sum(1 for _ in ledger.rows(TABLE_NAMED["municipality"]))
    about = PackageDescription(
        name="workpris-starter",
        title="Starter directory (invented services)",
        description=(
            "Invented services of invented providers in real towns, regions and prisons, so that the program can be "
            "tried at once. No provider, address or telephone number in it exists."
        ),
        issued=ISSUED,
        version="2.0.0",
        sample=True,
        countries=COUNTRIES,
        timezone="Europe/Prague",
        inclusion_rules=_RULES,
        municipalities=municipalities,
        licences=(
            Licence(
                "CC0-1.0", "Creative Commons Zero v1.0 Universal", "https://creativecommons.org/publicdomain/zero/1.0/"
            ),
            Licence(
                "CC-BY-4.0",
                "Creative Commons Attribution 4.0 (municipalities, GeoNames)",
                "https://creativecommons.org/licenses/by/4.0/",
            ),
        ),
        sources=(
            SourceNote("Providers and services: invented for this package"),
            SourceNote("Regions: codes and names of NUTS and ISO 3166-2"),
            SourceNote("Prisons: names and towns as published by the prison services of CZ, SI and AT"),
            SourceNote("Municipalities: GeoNames", "https://www.geonames.org/"),
            SourceNote("Form: HSDS 3.1, Open Referral", "https://docs.openreferral.org/"),
        ),
    )
    files = {row["file"]: row["title"] for row in ledger.rows(TABLE_NAMED["entry_form"]) if row.get("file")}
    write_package(folder, about, ledger.rows, {file: entry_form_pdf(title) for file, title in files.items()})
