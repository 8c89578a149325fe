"""Open packages: exactly what the lines of a country and the common ones unfold to, readable to the last row."""

import gzip
import json
import zipfile
from datetime import date

import pytest

from bench.packages import write_package as write_synthetic
from tests.publishing.repository.founded import BEGIN, DAY, found, two_countries
from tests.support.packages import full_draft, shipped_facts
from workpris_desktop.domain.errors import Stopped
from workpris_desktop.domain.publish_errors import PackageFaulty
from workpris_desktop.domain.repository_errors import CountryUnreadable
from workpris_desktop.publishing.repository.client_check import verify
from workpris_desktop.publishing.repository.releasing import publish_release
from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.publishing.repository.taken_rows import taken_rows
from workpris_desktop.record.nested import unfold_part
from workpris_desktop.record.package import PackageReading, open_package
from workpris_desktop.record.package_description import PackageDescription
from workpris_desktop.record.package_writer import write_package
from workpris_desktop.record.row_store import RowStore
from workpris_desktop.record.tables import TABLES

COUNTRIES = ("AT", "CZ", "DE", "SI")


@pytest.fixture(scope="module")
def facts():
    return shipped_facts()


@pytest.fixture
def founded(tmp_path):
    return found(tmp_path / "repository", COUNTRIES)


@pytest.fixture
def release(founded, facts, tmp_path):
    """Return a function that releases a draft, or a package that lies somewhere."""

    def make(draft, **wishes):
        package = draft.write_folder(tmp_path / "package") if hasattr(draft, "write_folder") else draft
        return publish_release(founded.folder, package, facts, founded.publishing, BEGIN + DAY, **wishes)

    return make


def target(founded, name):
    repository = RepositoryFolder(founded.folder)
    return repository.target_path(repository.targets().signed.targets[name])


def unfolded(founded, country, folder):
    """Return the tables that the lines of a country unfold to, as files by name; forms are left out."""
    with RowStore() as store:
        for part in (country, "common"):
            for text in gzip.decompress(target(founded, f"{part}-1.ndjson.gz").read_bytes()).splitlines():
                line = json.loads(text)
                unfold_part(line["record"], line, store.put)
        write_package(folder, PackageDescription(name="most", title="Most"), store.rows)
    return {path.name: path.read_bytes() for path in folder.glob("*.csv")}


def two_contacts():
    """Return a package in which service 2 has a contact; it stands in Czechia."""
    draft = two_countries(6)
    draft.table("contacts.csv", "id", "service_id", "name").add("contacts.csv", id="c1", service_id="s002", name="A")
    return draft.table("phones.csv", "id", "contact_id", "service_id", "number")


def sound_draft():
    """Return the draft with a row in every table, without the faults that it is made of for others."""
    draft = full_draft().put("services.csv", 5, "organization_id", full_draft().tables["services.csv"][1][1])
    draft.tables["schedules.csv"].pop(4)
    return draft


def packages(founded):
    targets = RepositoryFolder(founded.folder).targets().signed.targets
    return {name[:2]: target(founded, name) for name in targets if name.endswith(".zip")}


@pytest.mark.parametrize("sort", ["full", "synthetic", "two countries"])
def test_an_open_package_is_what_the_lines_unfold_to_and_is_readable_to_the_last_row(
    founded, facts, release, tmp_path, sort
):
    if sort == "synthetic":
        release(write_synthetic(tmp_path / "synthetic", 60, facts, seed=1, full=True))
    else:
        release(sound_draft() if sort == "full" else two_countries())
    found_packages = packages(founded)
    assert set(found_packages) == set(COUNTRIES)
    for country, path in found_packages.items():
        with zipfile.ZipFile(path) as archive:
            tables = {name: archive.read(name) for name in archive.namelist() if name.endswith(".csv")}
        assert tables == unfolded(founded, country, tmp_path / country)
        readable = path.rename(tmp_path / f"{country}.zip")
        with open_package(readable, date(2026, 11, 24)) as package:
            reading = PackageReading(package, facts, lambda _: None)
            rows = sum(1 for table in TABLES for _ in reading.rows(table))
            forms = [name for name, _ in reading.form_files()]
        assert (rows > 5, reading.book.refused_count) == (True, 0)
        assert len(forms) == (sort == "full" and country == "CZ")


def test_text_of_several_lines_with_quotation_marks_and_commas_stays_as_it_is(founded, release, tmp_path):
    draft = two_countries(4).put("services.csv", 3, "description", 'Říká: "ano",\nněkdy ""ne"",\n\n"')
    release(draft)
    with zipfile.ZipFile(target(founded, "CZ-1.zip")) as archive:
        assert archive.read("services.csv") == unfolded(founded, "CZ", tmp_path / "CZ")["services.csv"]
        assert b'"\xc5\x98\xc3\xadk\xc3\xa1: ""ano"",' in archive.read("services.csv")


def test_a_country_that_would_take_a_row_without_the_one_it_leans_on_is_refused(founded, release):
    draft = two_contacts().add("phones.csv", id="p1", contact_id="c1", service_id="s003", number="+420 542 123 456")
    with pytest.raises(CountryUnreadable) as unreadable:
        release(draft)
    said = unreadable.value
    assert (said.country, said.file, said.row) == ("CZ", "phones.csv", "1")
    assert "service_id" in said.detail
    assert verify(founded.folder, BEGIN + DAY).release is None


def test_a_row_may_lean_on_what_is_common(founded, release):
    draft = two_contacts().add("phones.csv", id="p1", contact_id="c1", service_id="s001", number="+420 542 123 456")
    release(draft)
    with zipfile.ZipFile(target(founded, "CZ-1.zip")) as archive:
        assert b"p1" in archive.read("phones.csv")
    with zipfile.ZipFile(target(founded, "AT-1.zip")) as archive:
        assert "phones.csv" not in archive.namelist()
        assert "contacts.csv" not in archive.read("datapackage.json").decode()


def test_a_form_goes_only_where_its_service_goes(founded, release):
    draft = two_countries(6)
    draft.forms["form-cz.pdf"] = full_draft().forms[min(full_draft().forms)]
    draft.table("entry_forms.csv", "id", "service_id", "title", "language", "file")
    said = {"title": "Žádost", "language": "cs", "file": "form-cz.pdf"}
    draft.add("entry_forms.csv", id="e1", service_id="s002", **said)
    release(draft)
    names = {country: zipfile.ZipFile(path).namelist() for country, path in packages(founded).items()}
    assert [country for country, there in names.items() if "form-cz.pdf" in there] == ["CZ"]


def test_an_id_that_repeats_is_refused_clearly_and_nothing_is_published(founded, release):
    draft = two_countries(4)
    draft.tables["organizations.csv"].append(list(draft.tables["organizations.csv"][1]))
    with pytest.raises(PackageFaulty) as faulty:
        release(draft)
    assert faulty.value.faults == 1
    assert verify(founded.folder, BEGIN + DAY).release is None
    assert list(founded.folder.glob(".workpris-*.work")) == []


def test_stopping_at_any_stage_leaves_the_repository_as_it_was(founded, facts, release, tmp_path):
    package = write_synthetic(tmp_path / "synthetic", 60, facts, seed=1, full=True)
    told = []
    release(package, progress=lambda done, _: told.append(done))
    assert told == sorted(told)
    for stage in range(0, 950, 190):
        other = found(tmp_path / f"other-{stage}", COUNTRIES)

        def stop(done, _, stage=stage):
            if done >= stage:
                raise Stopped

        with pytest.raises(Stopped):
            publish_release(other.folder, package, facts, other.publishing, BEGIN + DAY, progress=stop)
        assert verify(other.folder, BEGIN + DAY).release is None
        assert list(other.folder.glob(".workpris-*")) == []


def test_what_records_share_is_taken_by_the_country_of_each(tmp_path):
    provider = {"id": "o1", "phones": [{"id": "p1"}]}
    with taken_rows(tmp_path) as taken:
        for service, country in (("s1", "AT"), ("s2", "CZ"), ("s3", "CZ")):
            taken.take("service", {"id": service, "organization": provider}, country)
        assert list(taken.walk("service")) == [("s1", {"AT"}), ("s2", {"CZ"}), ("s3", {"CZ"})]
        assert list(taken.walk("phone")) == [("p1", {"AT", "CZ"})]
        assert taken.countries("organization", "o1") == {"AT", "CZ"}
        assert taken.countries("organization", "o2") == frozenset()
