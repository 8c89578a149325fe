"""Bombs: what is small and becomes large, deep or costly is refused within 2 s and 300 MB (R8, F11)."""

import gzip
import io
import json
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pytest

from tests.torture.rounds import COUNTED

ROOT = Path(__file__).parents[2]
MOST_S, MOST_MIB = 2.0, 300

CHILD = """
import json, re, sys, time
from pathlib import Path
from tests.torture.fuzz.targets import TARGETS, run
from tests.torture.fuzz.seeds import seeds
def held(line):
    return int(re.search(line + ": *\\t* *([0-9]+)", Path("/proc/self/status").read_text())[1]) // 1024
for line in sys.stdin:
    name, path = json.loads(line)
    run(name, seeds(name)[0])
    Path("/proc/self/clear_refs").write_text("5")
    begun, error = time.process_time(), ""
    try:
        run(name, Path(path).read_bytes())
    except BaseException as fault:
        error = repr(fault)[:300]
    print(json.dumps([time.process_time() - begun, held("VmHWM"), error]), flush=True)
"""
"""Gives each bomb to its parser, and says what it cost: seconds, MiB at the most, and an error that is not ours."""


def _gzipped(data, times=1):
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(data) for _ in range(times)) + packer.flush()


def _zipped(name, data, times):
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w") as file:
        for _ in range(times):
            file.write(data)
    return saved.getvalue()


def _xlsx(sheet, times=1):
    """Return a workbook of which one part is ours."""
    from openpyxl import Workbook

    saved, made = io.BytesIO(), io.BytesIO()
    Workbook().save(saved)
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if not name.endswith("sheet1.xml"):
                new.writestr(name, old.read(name))
        with new.open("xl/worksheets/sheet1.xml", "w") as file:
            for _ in range(times):
                file.write(sheet)
    return made.getvalue()


MIB = 2**20
NESTED = b"[" * 2_000_000
OBJECTS = b'{"a":' * 400_000
COMMAS = b"," * 10 * MIB
DIGITS = b"9" * 5 * MIB
STRING = b'"' + b"x" * 20 * MIB + b'"'
ROWS = b"[" + b"{}," * 3_000_000 + b"{}]"
MARKS = b"a" + "\u0301".encode() * 2_000_000
NULS = bytes(20 * MIB)
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">' + b"".join(
    f'<!ENTITY a{n} "{("&a" + str(n - 1) + ";") * 10 if n > 1 else "&a;" * 10}">'.encode() for n in range(1, 12)
)
OF_JSON = (NESTED, OBJECTS, DIGITS, STRING, ROWS, NULS)
IN_JSON = (
    *("package descriptor", "release", "publisher", "own entries", "slips of a publisher", "box of slips"),
    *("settings", "searches", "saved leaflets", "findings", "shapes of regions", "facts about a person"),
    *("office card", "packet header", "key file", "demand"),
)
OF_LINES = (b"x" * 30 * MIB, COMMAS, b'"' * 10 * MIB, NULS)
IN_LINES = ("services.csv", "translations.csv", "phrase pack", "release list", "sheet as csv")
TYPED = ("hours", "telephone", "price", "text of a record", "words of a search", "signs of a person", "recovery key")


def bombs():
    """Give the target and the bytes of each bomb, with a name."""
    for target in IN_JSON:
        for name, data in zip(("nested", "objects", "digits", "string", "rows", "nuls"), OF_JSON, strict=True):
            yield f"{target}: {name}", target, data
    for target in IN_LINES:
        for name, data in zip(("line", "commas", "quotes", "nuls"), OF_LINES, strict=True):
            yield f"{target}: {name}", target, data
        yield f"{target}: lines", target, b"a,b\n" * 3_000_000
    for target in TYPED:
        for name, data in (("marks", MARKS), ("digits", b"1 " * 500_000), ("dashes", b"8-16," * 200_000)):
            yield f"{target}: {name}", target, data
    yield "part: zeros", "part of a release", _gzipped(NULS, 100)
    yield "part: lines", "part of a release", _gzipped(b'{"record":"service","id":"s1"}\n' * 10_000, 100)
    yield "part: one line", "part of a release", _gzipped(b"x" * MIB, 600)
    yield "part: within", "part of a release", gzip.compress(_gzipped(NULS, 100))
    yield "lines: zeros", "package as lines", NULS
    yield "zip: zeros", "package as zip", _zipped("services.csv", NULS, 60)
    yield "zip: lines", "package as zip", _zipped("services.csv", b"a,b,c\n" * MIB, 60)
    yield "zip: description", "package as zip", _zipped("datapackage.json", NULS, 60)
    yield "workbook: rows", "sheet as xlsx", _xlsx(b"<row><c><v>1</v></c></row>" * 40_000, 60)
    yield "workbook: laughs", "sheet as xlsx", _xlsx(LAUGHS + b"]><worksheet>&a11;</worksheet>")
    yield "workbook: zeros", "sheet as xlsx", _xlsx(NULS, 40)
    yield "workbook: not one", "sheet as xlsx", _zipped("xl/workbook.xml", NULS, 40)
    yield "packet: zeros", "packet", b"OHP1" + NULS * 4
    yield "packet: endless", "packet", b"OHP1" + b"\xff\xff\xff\xff" + b"age-encryption.org/v1\n" * 1_000_000
    yield "preset: nested", "preset", b"a = " + b"[" * 90_000
    yield "key file: costs", "key file", json.dumps({"slots": [{"memory_kib": 2**40, "passes": 2**30}]}).encode()


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="this system tells no memory")
def test_every_bomb_is_refused_soon_and_cheaply(tmp_path):
    faults, path = [], tmp_path / "bomb"
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with child:
        for name, target, data in bombs():
            path.write_bytes(data)
            child.stdin.write(json.dumps([target, str(path)]) + "\n")
            child.stdin.flush()
            answer = child.stdout.readline()
            assert answer, f"{name} has ended the process"
            seconds, mebibytes, error = json.loads(answer)
            if seconds > MOST_S or mebibytes - len(data) // MIB > MOST_MIB or error:
                faults.append(f"{name}: {seconds:.1f} s, {mebibytes} MiB, {error}")
            COUNTED["bombs"] += 1
        child.stdin.close()
    assert not faults, "\n".join(faults)
