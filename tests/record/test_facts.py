import shutil

import pytest

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder


@pytest.fixture
def tables(tmp_path):
    for name in ("taxonomy.csv", "leaflet-labels.csv", "regions.csv", "prisons.csv"):
        shutil.copy(resources_folder() / name, tmp_path)
    return tmp_path


def test_the_shipped_tables_are_read_in_full():
    facts = read_facts(resources_folder())
    assert len(facts.taxonomy.main_types()) == 15
    assert len(facts.taxonomy.types) == 101
    assert len(list(facts.regions)) == 51
    assert len(facts.prisons) == 78
    assert facts.taxonomy.label("DEB", "cs") == "Dluhy a peníze"
    assert facts.taxonomy.plain_label("ACC.HWH", "sl") == "Začasno bivanje"
    assert facts.regions.resolve("cz-64") == "CZ064"


def test_every_prison_lies_in_a_region_that_is_known():
    facts = read_facts(resources_folder())
    assert {facts.regions.resolve(prison.region) for prison in facts.prisons} == {p.region for p in facts.prisons}


@pytest.mark.parametrize("name", ["taxonomy.csv", "leaflet-labels.csv", "regions.csv", "prisons.csv"])
def test_a_missing_table_is_a_fault_of_packaging(tables, name):
    (tables / name).unlink()
    with pytest.raises(PackagingFault) as caught:
        read_facts(tables)
    assert caught.value.path == tables / name


@pytest.mark.parametrize("name", ["taxonomy.csv", "leaflet-labels.csv", "regions.csv", "prisons.csv"])
@pytest.mark.parametrize("damage", ["empty", "heading", "cut", "column", "bytes"])
def test_a_damaged_table_is_a_fault_of_packaging(tables, name, damage):
    whole = (tables / name).read_bytes()
    heading, rest = whole.split(b"\n", 1)
    damaged = {
        "empty": b"",
        "heading": heading + b"\n",
        "cut": whole[: len(heading) + 4],
        "column": heading.replace(b"c", b"k") + b"\n" + rest,
        "bytes": heading + b"\n\xff\xfe" + rest,
    }
    (tables / name).write_bytes(damaged[damage])
    with pytest.raises(PackagingFault):
        read_facts(tables)
