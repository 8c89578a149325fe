import multiprocessing
import os
import stat
import sys
from datetime import timedelta

import pytest

from tests.support.slips import PARISH, TODAY, correction
from workpris_desktop.directory.missing_file import add_missing, read_missing
from workpris_desktop.domain.errors import FileFault, FolderMissing
from workpris_desktop.domain.missing_service import MissingService
from workpris_desktop.domain.slip import MOST_SLIPS, Slip, WrongLine
from workpris_desktop.domain.slip_errors import NoSlips, SlipBoxFull, SlipTells
from workpris_desktop.record.slip_file import box_bytes, read_signed_file
from workpris_desktop.sync.office_key import office_key
from workpris_desktop.sync.slip_box import SlipBox


@pytest.fixture
def box(tmp_path):
    return SlipBox(tmp_path)


def exported(path):
    return read_signed_file(path.read_bytes(), path.name)


def test_what_is_kept_is_there_after_a_restart(box, tmp_path):
    slip = correction()
    assert box.add(slip) == 1
    assert box.add(correction()) == 2
    assert SlipBox(tmp_path).slips(TODAY)[0] == slip


def test_a_slip_with_a_birth_number_is_not_kept(box, tmp_path):
    with pytest.raises(SlipTells):
        box.add(correction("850312/1235", WrongLine.OTHER))
    assert not (tmp_path / "slips.json").exists()


def test_all_that_waits_goes_out_as_one_signed_file_and_is_marked(box, tmp_path):
    box.add(correction())
    box.note_missing(MissingService(TODAY, "DEB"))
    box.add(Slip.proposal(PARISH, TODAY))
    file = tmp_path / "out.json"
    assert box.export(file, TODAY) == 3
    assert len(exported(file).slips) == 3
    assert [slip.handed_over_on for slip in box.slips(TODAY)] == [TODAY] * 3
    with pytest.raises(NoSlips):
        box.export(file, TODAY)


def test_what_went_out_can_go_out_again_and_is_dropped_after_90_days(box, tmp_path):
    box.add(correction())
    box.export(tmp_path / "1.json", TODAY)
    box.add(correction())
    assert box.export(tmp_path / "2.json", TODAY + timedelta(days=5)) == 1
    assert box.export(tmp_path / "3.json", TODAY + timedelta(days=90), again=True) == 2
    assert len(box.slips(TODAY + timedelta(days=91))) == 1
    assert box.export(tmp_path / "4.json", TODAY + timedelta(days=91), again=True) == 1


def test_files_of_one_office_have_one_key(box, tmp_path):
    box.add(correction())
    box.export(tmp_path / "1.json", TODAY)
    SlipBox(tmp_path).export(tmp_path / "2.json", TODAY, again=True)
    assert exported(tmp_path / "1.json").office_key == exported(tmp_path / "2.json").office_key


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_key_is_for_nobody_else_to_read(box, tmp_path):
    former = os.umask(0)
    try:
        box.add(correction())
        box.export(tmp_path / "1.json", TODAY)
    finally:
        os.umask(former)
    assert stat.S_IMODE((tmp_path / "office.key").stat().st_mode) == 0o600


def test_a_damaged_key_is_kept_beside_and_replaced(tmp_path):
    (tmp_path / "office.key").write_bytes(b"\xff\xfe garbage")
    first = office_key(tmp_path / "office.key")
    assert office_key(tmp_path / "office.key").public == first.public
    assert (tmp_path / "office.key.damaged").exists()


def test_nothing_is_marked_where_the_file_could_not_be_written(box, tmp_path):
    box.add(correction())
    with pytest.raises(FolderMissing):
        box.export(tmp_path / "no folder" / "out.json", TODAY)
    assert box.slips(TODAY)[0].waits


def test_a_removed_slip_can_be_put_back(box):
    slips = [correction(), correction(), correction()]
    for slip in slips:
        box.add(slip)
    gone = box.remove({slips[1].id})
    assert gone == (slips[1],)
    assert len(box.slips(TODAY)) == 2
    box.put_back(gone)
    box.put_back(gone)
    assert {slip.id for slip in box.slips(TODAY)} == {slip.id for slip in slips}


def test_a_full_box_takes_nothing_more_and_loses_nothing(box, tmp_path):
    (tmp_path / "slips.json").write_bytes(box_bytes([correction() for _ in range(MOST_SLIPS)]))
    with pytest.raises(SlipBoxFull):
        box.add(correction())
    assert len(box.slips(TODAY)) == MOST_SLIPS
    box.export(tmp_path / "out.json", TODAY)
    box.add(correction())
    assert len(box.slips(TODAY)) == MOST_SLIPS


def test_of_a_damaged_box_the_good_slips_stay_and_the_file_is_kept_beside(box, tmp_path):
    box.add(correction())
    file = tmp_path / "slips.json"
    file.write_bytes(file.read_bytes().replace(b'"slips": [', b'"slips": [{"who": "?"},'))
    assert len(box.slips(TODAY)) == 1
    assert (tmp_path / "slips.json.damaged").exists()
    assert len(box.slips(TODAY)) == 1


@pytest.mark.parametrize("damage", [b"", b"garbage", b"[" * 100_000, b"\x00" * 50])
def test_a_box_of_garbage_is_an_empty_box(box, tmp_path, damage):
    (tmp_path / "slips.json").write_bytes(damage)
    assert box.slips(TODAY) == ()
    assert box.add(correction()) == 1


def test_a_folder_in_the_place_of_the_box_is_told(box, tmp_path):
    (tmp_path / "slips.json").mkdir()
    with pytest.raises(FileFault):
        box.add(correction())


def test_notes_of_earlier_versions_are_taken_over_once(box, tmp_path):
    notes = tmp_path / "missing.json"
    for _ in range(2):
        add_missing(notes, MissingService(TODAY, "DEB"))
    box.take_over(read_missing(notes))
    box.take_over_file(notes, read_missing)
    box.take_over_file(notes, read_missing)
    assert len(box.slips(TODAY)) == 2
    assert not notes.exists()


def test_notes_that_are_taken_over_push_no_correction_out(box, tmp_path):
    slips = [correction() for _ in range(MOST_SLIPS - 1)]
    (tmp_path / "slips.json").write_bytes(box_bytes(slips))
    box.take_over([MissingService(TODAY - timedelta(days=day)) for day in (9, 8, 7)])
    there = box.slips(TODAY)
    assert len(there) == MOST_SLIPS
    assert {slip.id for slip in slips} <= {slip.id for slip in there}
    box.take_over([MissingService(TODAY + timedelta(days=1))])
    assert {slip.id for slip in slips} <= {slip.id for slip in box.slips(TODAY)}


def test_a_box_that_no_publisher_could_read_is_full(box, tmp_path, monkeypatch):
    monkeypatch.setattr("workpris_desktop.sync.slip_box.MOST_BYTES", 1_500)
    box.add(correction())
    with pytest.raises(SlipBoxFull):
        box.add(Slip.proposal({**PARISH, "description": "x" * 1_200}, TODAY))
    assert len(box.slips(TODAY)) == 1


def _add_some(folder, count):
    box = SlipBox(folder)
    for _ in range(count):
        box.add(correction())


def test_a_window_and_a_command_that_keep_at_once_lose_nothing(box, tmp_path):
    context = multiprocessing.get_context("spawn")
    others = [context.Process(target=_add_some, args=(tmp_path, 10)) for _ in range(2)]
    for other in others:
        other.start()
    _add_some(tmp_path, 10)
    for other in others:
        other.join(60)
        assert other.exitcode == 0
    assert len(box.slips(TODAY)) == 30
