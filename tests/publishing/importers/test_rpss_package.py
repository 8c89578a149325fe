"""The register made a package: the same bytes each time, and nothing in it that a reader would refuse."""

import pytest

from tests.publishing.importers.register import RPSS, TODAY
from tests.support.packages import shipped_facts
from workpris_desktop.publishing.importers.rpss import RpssFilter, import_rpss
from workpris_desktop.publishing.one_source import write_source_package
from workpris_desktop.record.package import PackageReading, open_package
from workpris_desktop.record.package_description import PackageDescription
from workpris_desktop.record.tables import TABLES

SAMPLE = RPSS / "rpss_sample_reconstructed.json"


def written(folder):
    if not SAMPLE.is_file():
        pytest.skip("../shared/data/rpss is not there")
    facts = shipped_facts()
    write_source_package(
        folder,
        PackageDescription(name="rpss", title="RPSS", countries=("CZ",)),
        lambda put: import_rpss(SAMPLE, RPSS, facts, RpssFilter(), put, TODAY),
    )
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_second_run_gives_the_same_bytes(tmp_path):
    assert written(tmp_path / "one") == written(tmp_path / "two")


def test_a_reader_keeps_every_row_without_a_word(tmp_path):
    written(tmp_path / "one")
    with open_package(tmp_path / "one", TODAY) as package:
        reading = PackageReading(package, shipped_facts(), lambda _: None)
        for table in TABLES:
            for _ in reading.rows(table):
                pass
    assert reading.rows_kept["service"] == 20
    assert (list(reading.book.refused), list(reading.book.warnings)) == ([], [])
