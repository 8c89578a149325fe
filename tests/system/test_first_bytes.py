"""Reading in a folder into which others may write."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from workpris_desktop.system.files import first_bytes


def test_the_first_bytes_of_a_file_are_read_and_no_more(tmp_path: Path):
    (tmp_path / "keys.json").write_bytes(b"a\r\n\x1ab" * 1_000)
    assert first_bytes(tmp_path / "keys.json", 7) == b"a\r\n\x1aba\r"
    assert first_bytes(tmp_path / "missing.json", 7) is None


@pytest.mark.skipif(os.name == "nt", reason="links, pipes and sockets of POSIX")
@pytest.mark.parametrize("planted", ["link", "broken link", "pipe", "socket", "device"])
def test_what_others_put_in_place_of_a_file_is_neither_followed_nor_waited_for(tmp_path: Path, planted: str):
    path = tmp_path / "keys.json"
    if planted == "pipe":
        os.mkfifo(path)
    elif planted == "socket":
        with socket.socket(socket.AF_UNIX) as bound:
            bound.bind(str(path))
    elif planted == "device":
        path = Path("/dev/zero")
    else:
        (tmp_path / "other").write_bytes(b"x")
        path.symlink_to(tmp_path / ("other" if planted == "link" else "missing"))
    code = (
        "import sys; from pathlib import Path; from workpris_desktop.system.files import first_bytes\n"
        "try: first_bytes(Path(sys.argv[1]), 7)\n"
        "except Exception as error: print(type(error).__name__)"
    )
    said = subprocess.run([sys.executable, "-c", code, path], stdout=subprocess.PIPE, timeout=20, check=True)
    assert said.stdout.strip() == b"FileForbidden"
