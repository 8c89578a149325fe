"""Where our own entries are kept: one file is the truth, and nothing of it gets lost."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.directory.office_samples import TODAY, TOWNS, WEEKS, entry, package_lines
from workpris_desktop.directory.generation import generation_file, index_of
from workpris_desktop.directory.import_lock import alone_in
from workpris_desktop.directory.office_entries import ENTRIES_FILE, OfficeEntries
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.entry_errors import EntriesDamaged, EntriesFull, EntryFaulty, EntryNotFound
from workpris_desktop.domain.errors import ImportRunning
from workpris_desktop.domain.facet import Payment, Sex
from workpris_desktop.domain.own_entry import MOST_ENTRIES
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.sync_errors import RecordRefused


@pytest.fixture
def office(tmp_path, facts):
    return OfficeEntries(tmp_path / "office", facts)


def names(office, text):
    with office.open() as reader:
        return [hit.name for hit in reader.search(Question(text), TODAY).hits]


def test_an_entry_is_found_with_all_that_was_told(office):
    full = entry(1, hours=WEEKS[1], street="Česká 1", sex=Sex.WOMEN, minimum_age=18, is_free=True, remark="Zvoňte")
    office.put(full)
    with office.open() as reader:
        service = reader.service(full.id)
    (place,) = service.places
    assert (service.name, service.types, service.description) == (full.name, (full.service_type,), "Zvoňte")
    assert (place.address.street, place.address.city, place.address.region) == ("Česká 1", "Brno", "CZ064")
    assert (place.latitude, place.municipality) == (TOWNS[0].latitude, "m-brno")
    assert [phone.number for phone in service.phones] == [full.phone]
    assert (service.facets.sex, service.facets.payment, service.minimum_age) == (Sex.WOMEN, Payment.FREE, 18)
    assert {rule.byday for rule in service.schedule} == {("MO", "TU", "WE", "TH", "FR")}
    assert service.checked_on == full.checked_on


def test_a_town_that_nobody_knows_stays_as_it_was_typed(office):
    office.put(entry(1, town=TOWNS[5]))
    assert names(office, "lhota") == ["Farní charita"]


def test_a_change_is_found_and_the_former_is_not(office):
    office.put(entry(1))
    assert names(office, "charita") == ["Farní charita"]
    office.put(entry(1, name="Klášter"))
    assert names(office, "charita") == []
    assert names(office, "klaster") == ["Klášter"]


def test_what_was_changed_by_another_program_is_seen(office, tmp_path, facts):
    office.put(entry(1))
    first = office.stamp()
    OfficeEntries(tmp_path / "office", facts).put(entry(2, name="Klášter"))
    assert office.stamp() != first
    assert names(office, "klaster") == ["Klášter"]


def test_of_two_with_one_id_the_newer_stays(office):
    office.put(entry(1, name="Now"))
    older = entry(1, name="Before", changed_at=entry(1).changed_at - timedelta(hours=1))
    newer = replace(older, name="Later", changed_at=entry(1).changed_at + timedelta(hours=1))
    assert (office.merge([older, entry(2)]).known, office.entry(older.id).name) == (1, "Now")
    report = office.merge([newer])
    assert (report.added, report.changed, office.entry(older.id).name) == (0, 1, "Later")
    assert len(office.entries()) == 2


def test_removing_gives_what_is_needed_to_put_it_back(office):
    office.put(entry(1))
    removed = office.remove(entry(1).id)
    assert office.open() is None
    office.put(removed)
    assert office.entries() == (entry(1),)
    with pytest.raises(EntryNotFound):
        office.remove("office:none")


def test_what_is_not_possible_is_refused_before_anything_is_written(office, tmp_path):
    for wrong in (entry(1, name=""), entry(1, phone=" "), entry(1, remark="x" * 301), entry(1, minimum_age=200)):
        with pytest.raises(EntryFaulty):
            office.put(wrong)
    assert not (tmp_path / "office").exists()


def test_there_is_an_end_to_how_many_there_may_be(office):
    office.merge(entry(number) for number in range(MOST_ENTRIES))
    with pytest.raises(EntriesFull):
        office.put(entry(MOST_ENTRIES))
    assert len(office.entries()) == MOST_ENTRIES


def test_a_damaged_file_is_put_aside_and_told_of(office, tmp_path):
    office.put(entry(1))
    (tmp_path / "office" / ENTRIES_FILE).write_bytes(b'{"format_version": "1.0"')
    with pytest.raises(EntriesDamaged):
        office.entries()
    assert office.entries() == ()
    assert (tmp_path / "office" / f"{ENTRIES_FILE}.damaged").is_file()


def test_a_small_directory_that_is_damaged_is_built_anew(office, tmp_path):
    office.put(entry(1))
    assert names(office, "charita") == ["Farní charita"]
    file = generation_file(tmp_path / "office", 1)
    index_of(file).write_bytes(b"nothing")
    assert names(office, "charita") == ["Farní charita"]
    file.write_bytes(b"nothing")
    assert names(office, "charita") == ["Farní charita"]


def test_two_do_not_change_them_at_once(office, tmp_path):
    office.put(entry(1))
    with alone_in(tmp_path / "office"), pytest.raises(ImportRunning):
        office.put(entry(2))
    assert office.entries() == (entry(1),)


@pytest.mark.parametrize("whole", [True, False])
def test_no_other_directory_may_have_an_id_of_ours(tmp_path, facts, whole):
    package = tmp_path / "package.ndjson"
    package.write_bytes(package_lines("base", [entry(1), entry(2, id="s:2")]))
    shelf = DirectoryShelf(tmp_path / "shelf", facts)
    if whole:
        with pytest.raises(RecordRefused):
            shelf.install(package, whole=True)
        return
    report = shelf.install(package)
    assert [(remark.fault, remark.value) for remark in report.refused][:1] == [(RowFault.OFFICE_ID, "office:000001")]
    with shelf.open() as reader:
        assert [hit.id for hit in reader.search(Question(""), TODAY).hits] == ["s:2"]
