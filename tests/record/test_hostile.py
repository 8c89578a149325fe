import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.support.packages import bare_draft

MOST_MEMORY_KIB = 300_000
MOST_SECONDS = 2

CHILD = """
import re, sys, time
from pathlib import Path
from workpris_desktop.domain.errors import PackageRefused
from workpris_desktop.record.facts import read_facts
from workpris_desktop.record.package import PackageReading, open_package
from workpris_desktop.record.tables import TABLES
from workpris_desktop.system.paths import resources_folder
facts = read_facts(resources_folder())
begun = time.process_time()
try:
    with open_package(Path(sys.argv[1])) as package:
        reading = PackageReading(package, facts, lambda count: None)
        for table in TABLES:
            for row in reading.rows(table):
                pass
except PackageRefused as refused:
    most = re.search("VmHWM: *\\t* *([0-9]+)", Path("/proc/self/status").read_text())[1]
    print(type(refused).__name__, time.process_time() - begun, most)
"""


def refused_by_a_process_of_its_own(path):
    """Return the error's name after checking time and memory in a fresh process."""
    if not Path("/proc/self/status").is_file():
        pytest.skip("this system does not tell how much memory was used")
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    name, seconds, memory = done.stdout.split()
    assert float(seconds) < MOST_SECONDS
    assert int(memory) < MOST_MEMORY_KIB
    return name


@pytest.mark.parametrize("quote", [b"", b'"'])
def test_a_field_of_200_megabytes_is_refused_at_once(tmp_path, quote):
    folder = bare_draft().write_folder(tmp_path / "p")
    piece = b"x" * 999_999 + (b"\n" if quote else b"x")
    with (folder / "services.csv").open("ab") as file:
        file.write(b"s2,o1," + quote)
        for _ in range(200):
            file.write(piece)
        file.write(quote + b",,,\n")
    assert refused_by_a_process_of_its_own(folder) == "PackageTooLarge"


def test_a_zip_that_holds_300_megabytes_of_nothing_is_refused_at_once(tmp_path):
    path = tmp_path / "p.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in bare_draft().files().items():
            archive.writestr(name, data)
        with archive.open("phones.csv", "w") as file:
            for _ in range(300):
                file.write(b"0" * 1_000_000)
    assert refused_by_a_process_of_its_own(path) == "PackageTooLarge"


def test_a_zip_that_understates_its_size_is_refused_at_once(tmp_path):
    path = tmp_path / "p.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in bare_draft().files().items():
            archive.writestr(name, data)
        archive.writestr("phones.csv", b"0" * 100_000_000)
    honest = (100_000_000).to_bytes(4, "little")
    path.write_bytes(path.read_bytes().replace(honest, (900).to_bytes(4, "little")))
    assert refused_by_a_process_of_its_own(path) == "PackageUnreadable"


def test_a_description_of_nested_brackets_is_refused_at_once(tmp_path):
    folder = bare_draft().write_folder(tmp_path / "p")
    (folder / "datapackage.json").write_bytes(b'{"resources":' + b"[" * 900_000)
    assert refused_by_a_process_of_its_own(folder) == "DescriptorUnreadable"


def test_ten_million_commas_are_refused_at_once(tmp_path):
    folder = bare_draft().write_folder(tmp_path / "p")
    with (folder / "services.csv").open("ab") as file:
        file.write(b"," * 10_000_000 + b"\n")
    assert refused_by_a_process_of_its_own(folder) == "PackageTooLarge"


def test_a_zip_of_hundreds_of_forms_that_hold_nothing_is_refused_at_once(tmp_path):
    path = tmp_path / "p.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in bare_draft().files().items():
            archive.writestr(name, data)
        for number in range(210):
            archive.writestr(f"form-{number}.pdf", b"0" * 2_000_000)
    assert refused_by_a_process_of_its_own(path) == "PackageTooLarge"


@pytest.mark.parametrize("file", ["municipalities.csv", "translations.csv", "closures.csv"])
def test_a_table_of_the_profile_that_never_ends_its_line_is_refused_at_once(tmp_path, file):
    folder = bare_draft().write_folder(tmp_path / "p")
    with (folder / file).open("wb") as stream:
        for _ in range(100):
            stream.write(b"x" * 1_000_000)
    assert refused_by_a_process_of_its_own(folder) == "PackageTooLarge"
