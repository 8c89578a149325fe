"""The edition before the one in use."""

from datetime import date

import pytest

from tests.support.packages import bare_draft, full_draft
from workpris_desktop.directory.former import FormerEdition, open_former
from workpris_desktop.directory.generation import generation_file, index_of
from workpris_desktop.domain.errors import DirectoryDamaged


def second(draft):
    draft.description["created"] = "2026-01-09"
    draft.put("services.csv", 1, "name", "Nová poradna")
    return draft


def test_a_first_edition_has_none_before(shelf, install):
    install(full_draft())
    with shelf.open() as reader:
        assert shelf.open_former(reader.edition) is None


def test_the_record_is_told_as_it_was(shelf, install):
    install(full_draft())
    install(second(full_draft()))
    with shelf.open() as reader, shelf.open_former(reader.edition) as former:
        assert reader.service("s1").name == "Nová poradna"
        record = former.record("s1")
        assert record.service.name == "Dluhové poradenství"
        assert record.edition.number < reader.edition.number
        assert record.edition.issued == date(2026, 1, 2)
        assert former.record("none").service is None


def test_it_needs_no_index(shelf, install, folder):
    install(full_draft())
    install(second(full_draft()))
    index_of(generation_file(folder, 1)).unlink()
    with shelf.open() as reader, shelf.open_former(reader.edition) as former:
        assert former.record("s1").service is not None


def test_another_directory_is_no_edition_before(shelf, install):
    install(bare_draft())
    install(full_draft())
    with shelf.open() as reader:
        assert reader.edition.number == 2
        assert shelf.open_former(reader.edition) is None


def test_a_damaged_one_counts_as_none(shelf, install, folder):
    install(full_draft())
    install(second(full_draft()))
    generation_file(folder, 1).write_bytes(b"no directory")
    with shelf.open() as reader:
        assert open_former(folder, reader.edition) is None
    with pytest.raises(DirectoryDamaged):
        FormerEdition(generation_file(folder, 1))


def test_a_file_that_is_closed_says_that_it_cannot_be_read(shelf, install):
    install(full_draft())
    install(second(full_draft()))
    with shelf.open() as reader:
        former = shelf.open_former(reader.edition)
    former.close()
    former.close()
    with pytest.raises(DirectoryDamaged):
        former.record("s1")
