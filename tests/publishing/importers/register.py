"""A small register of social services: records, code lists and country pack, to be changed by a test."""

import copy
import json
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from tests.support.packages import SHARED
from workpris_desktop.domain.country import Country, KindRule
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.region import District, Region, Regions
from workpris_desktop.domain.taxonomy import ServiceType, Taxonomy
from workpris_desktop.publishing.importers.rpss import RpssFilter, import_rpss
from workpris_desktop.publishing.source import SourceFault, SourceReport

RPSS = SHARED / "data" / "rpss"
TODAY = date(2026, 11, 1)

NAMES = {
    "DruhSocialniSluzby/1": "odborné sociální poradenství",
    "DruhSocialniSluzby/20": "azylové domy",
    "DruhSocialniSluzby/18": "telefonická krizová pomoc",
    "FormaSocialniSluzby/amb": "ambulantní",
    "FormaSocialniSluzby/pob": "pobytová",
    "FormaSocialniSluzby/ter": "terénní",
    "TypKapacitySocialniSluzby/luzka": "počet lůžek",
    "CilovaSkupinaOsoby/5": "osoby  bez přístřeší",
    "CilovaSkupinaOsoby/6": "pečující osoby",
    "Obec/582786": "Brno",
    "CastObce/1": "Bohunice",
    "VekovaSkupina/5": "dospělí (27 – 64 let)",
    "VekovaSkupina/7": "starší senioři (nad 80 let)",
    "VekovaSkupina/9": "kdokoli",
    "DenVTydnu/2": "pondělí",
}


class Rows:
    """Takes rows as a workspace does, and shows them."""

    def __init__(self) -> None:
        self.all: list[tuple[str, dict[str, str]]] = []

    def put(self, table: str, row: Mapping[str, str]) -> None:
        """Take a row; as the contract has it, with an id and filled cells only."""
        assert row["id"]
        assert all(isinstance(text, str) and text for text in row.values())
        self.all.append((table, dict(row)))

    def of(self, table: str) -> list[dict[str, str]]:
        """Return the rows of a table."""
        return [row for name, row in self.all if name == table]

    def one(self, table: str) -> dict[str, str]:
        """Return the only row of a table."""
        (row,) = self.of(table)
        return row

    def terms(self, taxonomy: str) -> list[str]:
        """Return the codes that services have of a taxonomy."""
        codes = {row["id"]: row["code"] for row in self.of("taxonomy_term") if row["taxonomy"] == taxonomy}
        return [codes[row["taxonomy_term_id"]] for row in self.of("attribute") if row["taxonomy_term_id"] in codes]

    def text(self) -> str:
        """Return all that was given, as one text."""
        return json.dumps(self.all, ensure_ascii=False)


def small_facts() -> Facts:
    """Return facts with three regions' worth of Czech Republic."""
    codes = {
        "ACC": "Bydlení",
        "ACC.TMP": "Azylový dům",
        "LEG": "Právní pomoc",
        "LEG.GEN": "Právní poradenství (obecné)",
        "DEB": "Dluhy a peníze",
        "DEB.DEB": "Dluhové poradenství",
        "MEN": "Duševní zdraví",
        "MEN.CRI": "Krizová pomoc",
    }
    types = [
        ServiceType(code, code.partition(".")[0] if "." in code else "", {"cs": label, "en": f"{code} help"}, {})
        for code, label in codes.items()
    ]
    kinds = (
        KindRule("rpss-kind", "azylové domy", ("ACC.TMP",)),
        KindRule("rpss-kind", "odborné sociální poradenství", ("LEG.GEN", "DEB.DEB", "NOT.KNOWN")),
        KindRule("rpss-kind", "telefonická krizová pomoc", ("MEN.CRI",)),
        KindRule("other-kind", "azylové domy", ("LEG.GEN",)),
    )
    groups = {"Osoby bez přístřeší": "homeless"}
    brno = Region("CZ064", "CZ-64", "CZ", "Jihomoravský kraj", "South Moravia", "CZ06")
    return Facts(
        Taxonomy(tuple(types)),
        Regions((brno,)),
        (),
        (District("CZ0642", "CZ", "Brno-město", "CZ064"),),
        (Country("CZ", {}, "Europe/Prague", "CZK", "420", kinds=kinds, groups=groups),),
        {"form": {"residential": {"en": "You can stay there"}}, "group": {"homeless": {"en": "Homeless people"}}},
    )


ADDRESS: dict[str, Any] = {
    "kodAdresnihoMista": 19000001,
    "ulice": {"nazev": "Zkušební"},
    "cisloDomovni": 2272,
    "cisloOrientacni": "54",
    "psc": "62500",
    "kraj": {"id": "Kraj/116"},
    "okres": {"id": "Okres/3702"},
    "obec": {"id": "Obec/582786"},
}

RECORD: dict[str, Any] = {
    "portalId": 4951,
    "identifikator": "1234567",
    "datumPoskytovaniOd": "2014-03-01",
    "datumPoskytovaniDo": None,
    "druhSocialniSluzby": {"id": "DruhSocialniSluzby/20"},
    "zarizeni": [{"nazev": "Azylový dům Most ", "utajenaAdresa": False, "adresa": ADDRESS}],
    "poskytovatel": {"nazev": "Most, z.s.", "ico": "00000019"},
    "emaily": [{"email": "info@most.example"}],
    "telefony": [{"telefon": "541 123 456", "poznamka": None}],
    "weby": [{"web": "www.most.example"}],
    "ciloveSkupiny": [{"cilovaSkupina": {"id": "CilovaSkupinaOsoby/5"}}],
    "formy": [
        {
            "forma": {"id": "FormaSocialniSluzby/pob"},
            "nepretrzitePoskytovani": True,
            "kapacity": [{"pocet": 24, "popis": None, "typ": {"id": "TypKapacitySocialniSluzby/luzka"}}],
        }
    ],
}


def record(**changes: Any) -> dict[str, Any]:
    """Return a record of the register in which some parts are others."""
    return copy.deepcopy(RECORD) | copy.deepcopy(changes)


def facility(name: str = "Azylový dům Most", **changes: Any) -> dict[str, Any]:
    """Return a facility whose address is the usual one but for these changes."""
    return {"nazev": name, "utajenaAdresa": False, "adresa": copy.deepcopy(ADDRESS) | changes}


def write_code_lists(folder: Path, names: Mapping[str, str] = NAMES) -> Path:
    """Write the code lists as the files of the ministry, one for each list."""
    lists = defaultdict(list)
    for code, name in names.items():
        lists[code.partition("/")[0]].append({"id": code, "nazev": {"cs": name}})
    folder.mkdir(exist_ok=True)
    for number, entries in enumerate(lists.values()):
        text = json.dumps({"polozky": entries}, ensure_ascii=False)
        (folder / f"{number}.json").write_text(text, encoding="utf-8")
    return folder


def write_register(path: Path, *records: Any) -> Path:
    """Write a register."""
    path.write_text(json.dumps({"polozky": records}, ensure_ascii=False), encoding="utf-8")
    return path


def imported(
    folder: Path, *records: Any, kinds: frozenset[str] = frozenset(), groups: frozenset[str] = frozenset()
) -> tuple[Rows, SourceReport]:
    """Return what comes of a register with these records."""
    rows = Rows()
    source = write_register(folder / "rpss.json", *records)
    lists = write_code_lists(folder / "lists")
    report = import_rpss(source, lists, small_facts(), RpssFilter(kinds, groups), rows.put, TODAY)
    return rows, report


def faults(report: SourceReport) -> list[SourceFault]:
    """Return what was odd, in order."""
    return [remark.fault for remark in report.remarks]
