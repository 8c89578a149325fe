import csv
import json

import pytest

from bench.gen import Count, size_of
from bench.package_files import write_rows

TABLES = {"services.csv": ("id", "name"), "phones.csv": ("id", "number")}
ROWS = (("services.csv", {"id": "1", "name": "Dluhová poradna"}), ("phones.csv", {"id": "2", "number": "123"}))


def test_sizes_are_read_as_they_are_written():
    assert [size_of(text) for text in ("6k", "100k", "1M", "250")] == [6_000, 100_000, 1_000_000, 250]


def test_a_size_without_a_number_is_none():
    with pytest.raises(ValueError, match="many"):
        size_of("many")


def test_rows_go_to_their_files_and_every_file_is_described(tmp_path):
    folder = write_rows(tmp_path / "package", "made-up", TABLES, ROWS, "2026-06-01")

    with (folder / "services.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == [{"id": "1", "name": "Dluhová poradna"}]
    said = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert [resource["path"] for resource in said["resources"]] == list(TABLES)


def test_a_row_with_a_foreign_column_is_refused(tmp_path):
    with pytest.raises(ValueError, match="colour"):
        write_rows(tmp_path / "package", "x", TABLES, [("phones.csv", {"id": "1", "colour": "red"})], "2026-06-01")


def test_words_are_counted_folded_and_once():
    count = Count()

    rows = list(count.of((*ROWS, ("services.csv", {"id": "3", "name": "DLUHOVA Brno"}))))

    assert len(rows) == 3
    assert count.words == {"dluhova", "poradna", "brno"}
    assert count.rows == {"services.csv": 2, "phones.csv": 1}
