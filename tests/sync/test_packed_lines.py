"""Lines that are packed by a thread of their own: the same lines, their hash, and a full disk that is said."""

import gzip
from hashlib import sha256
from pathlib import Path

import pytest

from workpris_desktop.domain.errors import DiskFull
from workpris_desktop.sync import packed_lines as module
from workpris_desktop.sync.packed_lines import packed_lines

LINES = [b'{"record":"service","id":"%d"}\n' % number for number in range(2_000)]


def pack(path, lines):
    with packed_lines(path) as packed:
        for line in lines:
            packed.add(line)
    return packed


def test_lines_are_read_back_in_their_order_with_their_hash(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_BLOCK_BYTES", 1_000)
    lines = pack(tmp_path / "lines.gz", LINES)
    data = gzip.decompress((tmp_path / "lines.gz").read_bytes())
    assert data == b"".join(LINES)
    assert (lines.size_bytes, lines.sha256) == (len(data), sha256(data).hexdigest())


def test_no_lines_are_a_file_too(tmp_path):
    lines = pack(tmp_path / "lines.gz", [])
    assert gzip.decompress((tmp_path / "lines.gz").read_bytes()) == b""
    assert lines.size_bytes == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_is_said():
    with pytest.raises(DiskFull):
        pack(Path("/dev/full"), LINES * 100)
