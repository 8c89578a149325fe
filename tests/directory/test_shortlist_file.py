import pytest

from workpris_desktop.directory.shortlist_file import read_shortlist, write_shortlist
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.shortlist import Pick, Shortlist

LIST = Shortlist((Pick("s2", "Dluhové poradenství"), Pick("s1", "Wohnen")))


def test_a_shortlist_survives_in_its_order(tmp_path):
    path = tmp_path / "shortlist.json"
    write_shortlist(path, LIST)
    assert read_shortlist(path) == LIST
    write_shortlist(path, Shortlist())
    assert read_shortlist(path) == Shortlist()


def test_the_longest_list_that_can_be_written_is_read(tmp_path):
    path = tmp_path / "shortlist.json"
    longest = Shortlist(tuple(Pick(f"{number}" * 4_000, "ž" * 4_000) for number in range(6)))
    write_shortlist(path, longest)
    assert path.stat().st_size > 65_536
    assert read_shortlist(path) == longest


def test_no_file_is_an_empty_list(tmp_path):
    assert read_shortlist(tmp_path / "none.json") == Shortlist()
    assert list(tmp_path.iterdir()) == []


def test_a_list_cut_at_any_place_is_empty_and_kept_beside(tmp_path):
    path = tmp_path / "shortlist.json"
    write_shortlist(path, LIST)
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert read_shortlist(path) == Shortlist()
        assert (tmp_path / "shortlist.json.damaged").read_bytes() == whole[:length]
        assert not path.exists()


@pytest.mark.parametrize(
    "damage",
    [
        b"[]",
        b"7",
        b'{"picks": 7}',
        b'{"picks": [7]}',
        b'{"picks": [{"id": "a"}]}',
        b'{"picks": [{"id": "a", "name": 7}]}',
        b"[" * 60_000,
        b'{"picks": [{"id": "a", "name": "half \\ud800"}]}',
        b'{"picks": [' + b", ".join(b'{"id": "%d", "name": ""}' % number for number in range(7)) + b"]}",
    ],
)
def test_a_list_of_another_shape_is_empty_and_kept_beside(tmp_path, damage):
    path = tmp_path / "shortlist.json"
    path.write_bytes(damage)
    assert read_shortlist(path) == Shortlist()
    assert (tmp_path / "shortlist.json.damaged").read_bytes() == damage


def test_a_list_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(MachineFault):
        write_shortlist(tmp_path / "none" / "shortlist.json", LIST)
