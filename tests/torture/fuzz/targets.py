"""The parsers that are fuzzed: each takes bytes as they may come from outside, and may raise nothing but our errors."""

import atexit
import json
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

from tests.cases.handover.offices import NOW, PRISON, PROBATION, inside, parts, sealed, sent_of, wrapped
from tests.support.packages import bare_draft, full_draft, shipped_facts
from workpris_desktop.cases.handover.canonical_json import canonical
from workpris_desktop.cases.handover.card_file import read_card
from workpris_desktop.cases.handover.office_keys import signature
from workpris_desktop.cases.handover.opening import open_packet
from workpris_desktop.cases.handover.receipts import open_receipt
from workpris_desktop.cases.handover.signed_content import MEANT_FOR
from workpris_desktop.cases.key_file import packed
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.recovery_key import typed_identity
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.directory.edition_history_file import HISTORY_FILE, read_history
from workpris_desktop.directory.findings_file import read_findings
from workpris_desktop.directory.generation import POINTER_FILE, read_pointer
from workpris_desktop.directory.missing_file import read_missing
from workpris_desktop.directory.saved_leaflets_file import read_saved_leaflets
from workpris_desktop.directory.search_memory_file import read_search_memory
from workpris_desktop.directory.shortlist_file import read_shortlist
from workpris_desktop.directory.soundness import read_edition
from workpris_desktop.directory.unmet_file import read_unmet
from workpris_desktop.domain.client_data import person_signs
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.fold import folded_words, written_words
from workpris_desktop.publishing.about_file import read_about
from workpris_desktop.publishing.hours_text import parse_hours
from workpris_desktop.publishing.number_reading import read_price
from workpris_desktop.publishing.phone_reading import read_phones
from workpris_desktop.publishing.program_notice import read_notice_file
from workpris_desktop.publishing.reading_words import read_reading_words
from workpris_desktop.publishing.repository.signing_key import keys_of_text
from workpris_desktop.publishing.sheet_file import read_sheets
from workpris_desktop.record.demand_file import read_demand
from workpris_desktop.record.descriptor import read_descriptor
from workpris_desktop.record.entry_file import entries_in
from workpris_desktop.record.package import PackageReading, open_package
from workpris_desktop.record.person_facts import read_person
from workpris_desktop.record.publisher_file import judged_publisher
from workpris_desktop.record.region_shapes import read_region_shapes
from workpris_desktop.record.release_file import read_release
from workpris_desktop.record.release_list import read_release_list
from workpris_desktop.record.slip_file import read_box, read_signed_file
from workpris_desktop.record.tables import TABLES
from workpris_desktop.record.text import clean_prose, clean_text, short_text
from workpris_desktop.sync.floor_file import FloorFile
from workpris_desktop.sync.parts import opened_lines
from workpris_desktop.system.instance import FolderLock
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.system.preset import read_preset
from workpris_desktop.system.settings import read_settings
from workpris_desktop.wording.phrase_pack import read_pack

TODAY = date(2026, 11, 22)
Parser = Callable[[bytes], object]


PLACE_VARIABLE = "WORKPRIS_FUZZING_FOLDER"


def in_memory():
    """Return the folder in memory, None where there is none."""
    memory = Path("/dev/shm")
    return memory if os.access(memory, os.W_OK) else None


@cache
def _place():
    """Return a folder for files of one process; whoever begins one that ends without a word removes its folder."""
    if PLACE_VARIABLE in os.environ:
        return Path(os.environ[PLACE_VARIABLE])
    made = Path(tempfile.mkdtemp(prefix="fuzz-", dir=in_memory()))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def of_file(name: str, read: Callable[[Path], object]) -> Parser:
    """Return a parser of the bytes of a file that has a name."""

    def parse(data: bytes) -> object:
        path = _place() / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_bytes(data)
        return read(path)

    return parse


def of_text(read: Callable[[str], object]) -> Parser:
    """Return a parser of text as somebody types it, or as it stands in a cell."""
    return lambda data: read(data[:20_000].decode("utf-8", "ignore"))


@cache
def _facts():
    return shipped_facts()


@cache
def _books():
    return read_reading_words(resources_folder())


@cache
def _package(name):
    draft = full_draft() if name == "full" else bare_draft()
    return draft.write_folder(_place() / f"package-{name}")


def _read_package(path):
    with open_package(path) as package:
        reading = PackageReading(package, _facts(), lambda count: None)
        return [sum(1 for _ in reading.rows(table)) for table in TABLES]


def _table(file):
    """Return a parser of one table in a package in which all else is right."""

    def parse(data):
        folder = _package("full")
        before = (folder / file).read_bytes()
        (folder / file).write_bytes(data)
        try:
            return _read_package(folder)
        finally:
            (folder / file).write_bytes(before)

    return parse


def _lines(path):
    with opened_lines(path) as lines:
        return sum(1 for _ in lines)


@cache
def packet():
    """Return a packet as the prison has sealed it for the probation office."""
    return sealed()


@cache
def _content():
    return parts(inside(packet().data))


def _packet_inside(data):
    """Read what a receiver sees: the sender knows the public key, and may have put anything into it."""
    return open_packet(wrapped(data), [PROBATION.keys], NOW, "")


def _canonical(data):
    """Return JSON as it is signed, so that more of it is looked at than its form."""
    if len(data) > 100_000:
        return data
    try:
        return canonical(json.loads(data))
    except (ValueError, RecursionError, TypeError, AttributeError):
        return data


def _packet_header(data):
    """Read a header that its sender has signed, with a right length and all that belongs behind it."""
    _, _, rest = _content()
    data = _canonical(data)
    signed = signature(PRISON.keys, MEANT_FOR, data)
    return _packet_inside(len(data).to_bytes(4, "big") + data + signed + rest)


def _key_ring(data):
    """Read both copies of a key file: a content, sealed by its digest as the program does it, or bytes as they are."""
    folder = VaultFolder(_place() / "vault")
    folder.root.mkdir(exist_ok=True)
    folder.database.touch()
    try:
        content = data if b'"digest"' in data else packed(data)
    except ValueError:
        content = data
    for path in folder.key_files:
        path.write_bytes(content)
    return read_key_ring(folder)


def _notes_of_updates(data):
    """Read the notes that lie beside the floor, whatever somebody has put there."""
    path = _place() / "floor.sqlite"
    path.unlink(missing_ok=True)
    floor = FloorFile(path)
    floor.set_folders(())
    with closing(sqlite3.connect(path)) as database, database:
        names = ("folders", "last_look", "countries x")
        rows = [(name, data.decode("utf-8", "replace")) for name in names]
        database.executemany("insert or replace into note values (?, ?)", rows)
    return floor.folders(), floor.last_look(), floor.countries("x")


def _holder(data):
    lock = FolderLock(_place() / "window.lock")
    lock._note.write_bytes(data)
    return lock.holder()


def _in_folder(name, read):
    """Return a parser of a file by the folder in which it lies."""
    return of_file(f"folder-{name}/{name}", lambda path: read(path.parent))


TARGETS: dict[str, Parser] = {
    "package descriptor": read_descriptor,
    "package as lines": of_file("package.ndjson", _read_package),
    "package as zip": of_file("package.zip", _read_package),
    "services.csv": _table("services.csv"),
    "schedules.csv": _table("schedules.csv"),
    "phones.csv": _table("phones.csv"),
    "municipalities.csv": _table("municipalities.csv"),
    "translations.csv": _table("translations.csv"),
    "release": read_release,
    "part of a release": of_file("part.ndjson.gz", _lines),
    "publisher": judged_publisher,
    "about a package": of_file("about.toml", read_about),
    "notes of updates": _notes_of_updates,
    "holder of a lock": _holder,
    "notice of a program": of_file("notice.json", read_notice_file),
    "signing keys": lambda data: keys_of_text(data, "key.pem"),
    "own entries": lambda data: entries_in(data, "entries.json"),
    "slips of a publisher": lambda data: read_signed_file(data, "slips.json"),
    "box of slips": read_box,
    "demand": of_file("demand.csv", read_demand),
    "shapes of regions": of_file("regions.geojson", lambda path: read_region_shapes(path, _facts().regions)),
    "phrase pack": of_file("phrases-uk.csv", lambda path: read_pack(path, {"a": "An", "b": "B"})),
    "preset": of_file("preset.toml", read_preset),
    "settings": of_file("settings.json", read_settings),
    "shortlist": of_file("shortlist.json", read_shortlist),
    "saved leaflets": of_file("saved_leaflets.json", read_saved_leaflets),
    "searches": of_file("searches.json", read_search_memory),
    "findings": of_file("findings.json", read_findings),
    "missing services": of_file("missing.json", read_missing),
    "unmet needs": of_file("unmet.json", read_unmet),
    "pointer": _in_folder(POINTER_FILE, read_pointer),
    "edition": of_file("directory-1.sqlite", read_edition),
    "history of editions": _in_folder(HISTORY_FILE, read_history),
    "release list": lambda data: read_release_list(data, _facts().regions, TODAY),
    "facts about a person": lambda data: read_person(data, _facts()),
    "office card": lambda data: read_card(_canonical(data)),
    "receipt": lambda data: open_receipt(data, [PRISON.keys], sent_of(packet())),
    "packet": lambda data: open_packet(data, [PROBATION.keys], NOW, ""),
    "packet inside": _packet_inside,
    "packet header": _packet_header,
    "key file": _key_ring,
    "recovery key": of_text(typed_identity),
    "sheet as csv": of_file("sheet.csv", read_sheets),
    "sheet as xlsx": of_file("sheet.xlsx", read_sheets),
    "hours": of_text(lambda text: parse_hours(text, _books())),
    "telephone": of_text(lambda text: read_phones(text, "CZ", _books())),
    "price": of_text(lambda text: read_price(text, _books(), "CZK")),
    "text of a record": of_text(lambda text: (clean_text(text), clean_prose(text), short_text(text))),
    "words of a search": of_text(lambda text: (folded_words(text), written_words(text))),
    "signs of a person": of_text(lambda text: person_signs(text, TODAY)),
}
"""By what is read."""

WORDS_OF_JSON = (
    *(b"null", b"true", b"-1", b"1e999", b"9" * 5_000, b"NaN", b'""', b'"\\ud800"', b'"\\u0000"', b"[]", b"{}"),
    *(b"[" * 5_000, b'{"a":' * 5_000, b'"2026-02-30"', b'"\xe2\x80\xae"', b"[[[]]]", b'"' + b"x" * 70_000 + b'"'),
)
"""What a mutation puts in the place of something."""

_SIGNS = (b"\x00", b"\r\n", b'"', b";", b"\xff\xfe", b"=", b"'", b"\\")


def run(name: str, data: bytes) -> None:
    """Give bytes to a parser; only an error that is not ours gets through."""
    with suppress(WorkprisError):
        TARGETS[name](data)


def altered(data: bytes, chance: Random) -> bytes:
    """Return bytes to which something happened; of JSON now and then a value is another."""
    if chance.random() < 0.4:
        with suppress(ValueError, RecursionError):
            return _altered_json(json.loads(data), chance)
    place, length = chance.randrange(len(data) + 1), chance.choice((1, 1, 2, 4, 16, 200))
    before, piece, after = data[:place], data[place : place + length], data[place + length :]
    pieces = (
        b"",
        bytes([chance.randrange(256)]),
        chance.randbytes(length) + piece,
        piece * chance.choice((2, 300)),
        chance.choice(WORDS_OF_JSON),
        chance.choice(_SIGNS) + piece,
    )
    return before if chance.random() < 0.1 else before + chance.choice(pieces) + after


def _altered_json(value: object, chance: Random) -> bytes:
    holders = [value]
    for each in holders:
        children = each.values() if isinstance(each, dict) else each if isinstance(each, list) else ()
        holders.extend(child for child in children if isinstance(child, dict | list))
        if len(holders) > 500:
            break
    holder = chance.choice(holders)
    marker = "mutated by the torture"
    if isinstance(holder, dict) and holder:
        holder[chance.choice(list(holder))] = marker
    elif isinstance(holder, list) and holder:
        holder[chance.randrange(len(holder))] = marker
    else:
        return json.dumps(value).encode()
    return json.dumps(value).encode().replace(json.dumps(marker).encode(), chance.choice(WORDS_OF_JSON))
