import json

import pytest

from workpris_desktop.directory.search_memory_file import read_search_memory, write_search_memory
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.search_memory import MOST_RECENT, MOST_SAVED, SearchMemory

DEBT = Question("dluhy <b>&", region="CZ064")
BED = Question("bed", choices=(Choice(Facet.SEX, "women"),))
MEMORY = SearchMemory().with_recent(DEBT).with_recent(BED).with_saved("Beds for women", BED).with_saved("Dluhy", DEBT)


def test_a_memory_survives_in_its_order(tmp_path):
    path = tmp_path / "searches.json"
    write_search_memory(path, MEMORY)
    assert read_search_memory(path) == MEMORY
    write_search_memory(path, SearchMemory(keeps_recent=False))
    assert read_search_memory(path) == SearchMemory(keeps_recent=False)


def test_the_largest_memory_that_can_be_written_is_read(tmp_path):
    memory = SearchMemory()
    for number in range(MOST_RECENT):
        memory = memory.with_recent(Question("\U0001f600" * 490 + f"{number}"))
    for number in range(MOST_SAVED):
        memory = memory.with_saved(f"{number}" + "\U0001f600" * 190, Question("\U0001f600" * 499))
    path = tmp_path / "searches.json"
    write_search_memory(path, memory)
    assert path.stat().st_size > 240_000
    assert read_search_memory(path) == memory


def test_no_file_is_an_empty_memory(tmp_path):
    assert read_search_memory(tmp_path / "none.json") == SearchMemory()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"text"', b"\xff", b"null", b"[" * 100_000])
def test_a_damaged_file_is_kept_aside(tmp_path, content):
    path = tmp_path / "searches.json"
    path.write_bytes(content)
    assert read_search_memory(path) == SearchMemory()
    assert [file.name for file in tmp_path.iterdir()] == ["searches.json.damaged"]


def test_a_folder_in_its_place_is_an_empty_memory(tmp_path):
    path = tmp_path / "searches.json"
    path.mkdir()
    assert read_search_memory(path) == SearchMemory()


def test_a_damaged_search_is_passed_over_and_the_others_stay(tmp_path):
    path = tmp_path / "searches.json"
    write_search_memory(path, MEMORY)
    said = json.loads(path.read_text())
    said["recent"][1:1] = [None, {"text": 5}, {"near": {"name": 1}}, {"text": "\ud800"}]
    said["saved"][1:1] = [None, {"name": "x"}, {"name": "\ud800", "question": {}}, {"name": 3, "question": {}}]
    path.write_text(json.dumps(said))
    assert read_search_memory(path) == MEMORY


def test_a_list_that_is_none_holds_nothing(tmp_path):
    path = tmp_path / "searches.json"
    path.write_text('{"recent": 5, "saved": {"name": "x"}, "keeps_recent": "no"}')
    assert read_search_memory(path) == SearchMemory()


def test_a_memory_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(MachineFault):
        write_search_memory(tmp_path / "missing" / "searches.json", MEMORY)


def test_half_a_letter_does_no_harm(tmp_path):
    path = tmp_path / "searches.json"
    write_search_memory(path, SearchMemory().with_recent(Question("\ud800")).with_recent(DEBT))
    assert read_search_memory(path).recent == (DEBT,)
