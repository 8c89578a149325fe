"""Numbers of regions and districts, against the published tables."""

import csv

import pytest

from tests.support.packages import SHARED
from workpris_desktop.publishing.importers.rpss_area import DISTRICT_OF_OKRES, REGION_OF_KRAJ


def rows_of(name):
    path = SHARED / "data" / name
    if not path.is_file():
        pytest.skip(f"../shared/data/{name} is not there")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_districts_are_those_of_the_ministry():
    assert {row["mpsv_okres_id"]: row["lau1"] for row in rows_of("cz_okresy.csv")} == DISTRICT_OF_OKRES


def test_the_regions_are_those_of_the_ministry():
    czech = [row for row in rows_of("regions.csv") if row["country"] == "CZ"]
    assert {row["other_code"].split()[1]: row["code"] for row in czech} == REGION_OF_KRAJ
