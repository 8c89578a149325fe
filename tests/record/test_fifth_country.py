import shutil
from datetime import date

import pytest

from tests.support.packages import bare_draft
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.search import Question
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder

TODAY = date(2026, 1, 10)

LEOPOLDOV = "5b8a2c9e-9a51-5a44-9d6f-4a1f0b6c7d21"

COUNTRY = """
code = "SK"
timezone = "Europe/Bratislava"
currency = "EUR"
dialling_code = "421"

[names]
en = "Slovakia"
de = "Slowakei"
cs = "Slovensko"
sl = "Slovaška"

[office_types]
probation = "MNT.PRO"
"""

REGIONS = """code,iso_3166_2,name,name_en,parent
SK010,SK-BL,Bratislavský kraj,Bratislava Region,SK01
SK021,SK-TA,Trnavský kraj,Trnava Region,SK02
"""

PRISONS = f"""id,name,type,town,region,district,lat,lon
{LEOPOLDOV},Ústav na výkon trestu Leopoldov,prison,Leopoldov,SK021,,48.4462,17.7671
"""

KINDS = """scheme,name,types
sk-kind,Zariadenie núdzového bývania,ACC.TMP FAM.DVV
"""


@pytest.fixture
def facts(tmp_path):
    """The shipped facts with a pack for Slovakia beside the others."""
    resources = shutil.copytree(resources_folder(), tmp_path / "resources", ignore=shutil.ignore_patterns("starter"))
    folder = resources / "countries" / "SK"
    folder.mkdir()
    for name, text in {
        "country.toml": COUNTRY,
        "regions.csv": REGIONS,
        "prisons.csv": PRISONS,
        "kinds.csv": KINDS,
    }.items():
        (folder / name).write_text(text, encoding="utf-8")
    return read_facts(resources)


@pytest.fixture
def draft():
    """A directory with one service in the Slovak prison, and one elsewhere."""
    draft = bare_draft().add("services.csv", id="s2", organization_id="o1", name="Pomoc v ústave", status="active")
    draft.table("locations.csv", "id", "location_type", "external_identifier", "external_identifier_type")
    cells = {"external_identifier": LEOPOLDOV, "external_identifier_type": "workpris-prison"}
    draft.add("locations.csv", id="l1", location_type="physical", **cells)
    draft.table("service_at_location.csv", "id", "service_id", "location_id")
    return draft.add("service_at_location.csv", id="at1", service_id="s2", location_id="l1")


def test_a_fifth_country_is_a_folder_more(facts):
    slovakia = facts.countries[4]
    assert slovakia.names["sl"] == "Slovaška"
    assert [(rule.name, rule.types) for rule in slovakia.kinds] == [
        ("zariadenie núdzového bývania", ("ACC.TMP", "FAM.DVV")),
    ]
    assert [prison.town for prison in facts.prisons if prison.country == "SK"] == ["Leopoldov"]
    assert facts.regions.resolve("sk-ta") == "SK021"
    assert facts.regions.resolve("SK") == "SK"


def test_a_prison_of_a_fifth_country_is_taken_in_and_found_by_its_region(facts, draft, tmp_path):
    shelf = DirectoryShelf(tmp_path / "shelf", facts)
    report = shelf.install(draft.write_folder(tmp_path / "package"))
    assert RowFault.UNKNOWN_PRISON not in {remark.fault for remark in report.warnings}
    with shelf.open() as reader:
        for region in ("SK021", "SK02", "SK"):
            assert [hit.id for hit in reader.search(Question(region=region), TODAY).hits] == ["s2"]
        assert reader.search(Question(region="SK010"), TODAY).hits == ()


def test_without_its_pack_the_same_prison_is_not_known(draft, tmp_path):
    shelf = DirectoryShelf(tmp_path / "shelf", read_facts(resources_folder()))
    report = shelf.install(draft.write_folder(tmp_path / "package"))
    assert RowFault.UNKNOWN_PRISON in {remark.fault for remark in report.warnings}
