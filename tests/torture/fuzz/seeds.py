"""What a parser reads when all is well, of which hostile input is made, and the corpus of what was ever a fault."""

import io
import json
import tempfile
import zipfile
from functools import cache
from pathlib import Path

from openpyxl import Workbook

from tests.cases.handover.offices import NOW, PRISON, PROBATION, inside, parts
from tests.directory.office_samples import WEEKS, entry
from tests.support.packages import full_draft
from tests.support.slips import PARISH, TODAY, correction
from tests.support.update_repository import BEGINNING, SimulatedPublisher, lines_of, packed, service
from tests.torture import daily_flow, shelf_flow
from tests.torture.fuzz.targets import packet
from workpris_desktop.cases.argon2_stretching import LEAST_MEMORY_KIB, StretchCosts
from workpris_desktop.cases.handover.canonical_json import canonical
from workpris_desktop.cases.handover.opening import open_packet
from workpris_desktop.cases.handover.receipts import seal_receipt
from workpris_desktop.cases.key_file import content_of
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.cases.recovery_key import new_recovery_key
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.demand import DemandCell, DemandKind
from workpris_desktop.domain.demand_table import demand_table
from workpris_desktop.domain.facet import Sex
from workpris_desktop.domain.packet import ReceiptState
from workpris_desktop.domain.slip import Slip
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.publishing.repository.signing_key import new_signer, write_key
from workpris_desktop.record.demand_file import demand_bytes
from workpris_desktop.record.entry_file import entries_bytes
from workpris_desktop.record.slip_file import signed_file
from workpris_desktop.sync.office_key import office_key
from workpris_desktop.system.paths import DataFolder

_EDITION = {
    "number": 1,
    "title": "A",
    "issued": "2026-11-01",
    "services": 4,
    "at": "2026-11-02T09:00:00+00:00",
    "origin": {"kind": "update", "sequence": 1},
}
_NOTICE = 'version = "1.3.0"\nsince = 2026-11-02\nurgent = true\n[says]\ncs = "Nové."\nen = "New."\n'
_WANTED = (next(iter(DemandKind)), "ACC", "CZ042", "2026-08", "")
CORPUS = Path(__file__).parent / "corpus"


def slug(name: str) -> str:
    """Return the name of a target as that of its folder in the corpus."""
    return name.replace(" ", "-").replace(".", "-")


def seeds(name: str) -> list[bytes]:
    """Return what a target is given first: what it reads when all is well, then its corpus."""
    kept = sorted(path for path in (CORPUS / slug(name)).glob("*") if path.is_file())
    return [*_good().get(name, []), *(path.read_bytes() for path in kept)]


@cache
def _good() -> dict[str, list[bytes]]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        return {
            **_packages(place / "package"),
            **_updates(place / "repository"),
            **_daily(place / "data"),
            **_vault(place / "vault"),
            **_slips(place),
            **_packets(),
            **_typed(),
            **_tables(),
        }


def _packages(place):
    folder = full_draft().write_folder(place)
    files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    packed_files = io.BytesIO()
    with zipfile.ZipFile(packed_files, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    line = json.dumps({"record": "service", "id": "s1", "name": "Poradna", "status": "active"})
    head = json.dumps({"record": "package", **json.loads(files["datapackage.json"])})
    tables = ("services.csv", "schedules.csv", "phones.csv", "municipalities.csv", "translations.csv")
    return {
        "package descriptor": [files["datapackage.json"]],
        "edition": [_edition_of(folder)],
        "package as zip": [packed_files.getvalue()],
        "package as lines": [f"{head}\n{line}\n".encode()],
        **{name: [files[name]] for name in tables if name in files},
    }


def _edition_of(package):
    with tempfile.TemporaryDirectory() as folder:
        shelf_flow.begin(Path(folder), [package])
        return (Path(folder) / "directory" / "directory-1.sqlite").read_bytes()


def _updates(place):
    publisher = SimulatedPublisher(place)
    publisher.publish({"CZ": lines_of([service(number) for number in range(100, 104)])}, BEGINNING)
    found = {path.name.split(".")[-2]: path.read_bytes() for path in place.rglob("*.json")}
    release = next(path.read_bytes() for path in (place / "targets").rglob("*release.json"))
    return {
        "release": [release],
        "publisher": [(place / "publisher.json").read_bytes()],
        "part of a release": [packed(lines_of([service(number) for number in range(4)]))],
        "notice of a program": [_NOTICE.encode()],
        "pointer": [found.get("current", b'{"number": 1, "services": 4}')],
    }


def _daily(place):
    place.mkdir()
    daily_flow.begin(place)
    data = DataFolder(place)
    return {
        "settings": [data.settings_file.read_bytes()],
        "shortlist": [data.shortlist_file.read_bytes()],
        "saved leaflets": [data.saved_leaflets_file.read_bytes()],
        "searches": [data.searches_file.read_bytes()],
        "findings": [data.findings_file.read_bytes()],
        "unmet needs": [data.unmet_file.read_bytes()],
        "box of slips": [(place / "slips.json").read_bytes()],
        "missing services": [
            b'{"missing": [{"on": "2026-11-22", "service_type": "housing", "region": "CZ010", "setting": ""}]}'
        ],
        "history of editions": [
            json.dumps({"editions": [_EDITION]}).encode(),
        ],
    }


def _vault(place):
    costs = StretchCosts(LEAST_MEMORY_KIB, 1, 1)
    folder = VaultFolder(place)
    vault, _ = Found("Dana", "Sieben Hasen laufen", VaultPurpose.ME, costs=costs).open(folder, _now)
    close_vault(vault)
    whole = folder.key_files[0].read_bytes()
    return {
        "key file": [whole, content_of(whole)],
        "recovery key": [new_recovery_key()[0].encode()],
        "signing keys": [_signing_key(place / "key.pem")],
    }


def _signing_key(path):
    write_key(path, "Jana", new_signer(), "Sieben Hasen laufen ueber Land")
    return path.read_bytes()


def _now():
    """Return the moment of the seeds."""
    return BEGINNING


def _slips(place):
    key = office_key(place / "office.key")
    slips = (correction("585 123 456"), Slip.proposal(PARISH, TODAY))
    return {"slips of a publisher": [signed_file(slips, TODAY, key.public, key.sign)]}


def _packets():
    data = packet().data
    content = inside(data)
    header, _, _ = parts(content)
    return {
        "packet": [data],
        "packet inside": [content],
        "packet header": [canonical(header)],
        "office card": [PRISON.file],
        "receipt": [_receipt(data)],
    }


def _receipt(packet):
    opened = open_packet(packet, [PROBATION.keys], NOW)
    return seal_receipt(opened, ReceiptState.ACCEPTED, TODAY, PROBATION.sender, "no_room")


def _typed():
    return {
        "hours": ["po-pá 8-16, so 9:00 - 12:00; každý první pátek".encode(), b"Mo-Fr 9-12, 13-17 Uhr"],
        "telephone": [b"+420 606 123 456, 585 123 456 linka 12", b"0664/123 45 67 DW 3"],
        "price": ["od 50 do 120 Kč za noc, zdarma pro seniory".encode()],
        "text of a record": ["Žádost\u202e o byt\u0301\u0301\u0301 \u200b".encode()],
        "words of a search": ["dluhy Ústí nad Labem".encode()],
        "signs of a person": [b"r. c. 905517/1234, nar. 17. 5. 1990, 606 123 456"],
        "phrase pack": ["key,text\na,Добрий\nb,День\n".encode()],
        "preset": [b'country = "CZ"\nlanguage = "cs"\nfixed = ["country"]\n[settings]\ntext_percent = 120\n'],
        "about a package": [b'name = "small"\ntitle = "Small"\ncountries = ["CZ"]\n[[licences]]\nname = "CC0-1.0"\n'],
        "notes of updates": [b'["/media/stick", "/srv"]', b'"2026-11-22T09:30:00+00:00"'],
        "holder of a lock": [b'{"process": 77, "session": "display :0"}'],
        "facts about a person": [b'{"sex": "woman", "age": 34, "languages": ["cs"], "pet": "yes"}'],
        "own entries": [entries_bytes([entry(1, hours=WEEKS[1], sex=Sex.MEN, minimum_age=18, is_free=True)])],
    }


def _tables():
    book = Workbook()
    for row in (("Name", "Telephone"), ("Poradna", "+420 585 123 456"), ("Dům", 12.5)):
        book.active.append(row)
    saved = io.BytesIO()
    book.save(saved)
    square = [[14.0, 50.0], [15.0, 50.0], [15.0, 51.0], [14.0, 50.0]]
    shape = {
        "type": "Feature",
        "properties": {"code": "CZ010"},
        "geometry": {"type": "Polygon", "coordinates": [square]},
    }
    return {
        "sheet as xlsx": [saved.getvalue()],
        "sheet as csv": ["Name;Telephone\nPoradna;+420 585 123 456\n".encode("utf-8-sig")],
        "release list": ["Přezdívka;Datum propuštění;Kraj\nModrá;1. 2. 2027;CZ010\n".encode("cp1250")],
        "shapes of regions": [json.dumps({"type": "FeatureCollection", "features": [shape]}).encode()],
        "demand": [demand_bytes(demand_table({DemandCell(*_WANTED): 3}, ["a" * 32], "2026-11"))],
    }
