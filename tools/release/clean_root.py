"""A Debian with nothing on it (debootstrap), in which the ``.deb`` is installed and used."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from tools.release.places import WORK
from tools.release.step import Failed, NotRun, needed

_SUITE: Final = "bookworm"
_MOST_SECONDS: Final = 1_800
_PRINTED: Final = "/tmp/leaflet.pdf"
_INSIDE: Final = f"""\
set -e
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 HOME=/root
apt-get install --yes --quiet --no-install-recommends /tmp/package.deb xvfb xauth >/tmp/apt.log 2>&1
workpris self-check
xvfb-run --auto-servernum timeout 20 workpris >/tmp/window.log 2>&1 && exit 9 || test $? -eq 124
id=$(workpris search debt --json | grep -o '"id": *"[^"]*"' | head -1 | cut -d '"' -f 4)
workpris leaflet --service "$id" --output {_PRINTED}
test "$(head -c 5 {_PRINTED})" = %PDF-
apt-get remove --yes --quiet workpris-desktop >/dev/null 2>&1
test ! -e /usr/lib/workpris-desktop/workpris
"""


def try_deb(deb: Path) -> str:
    """Install the package in a new Debian, run its self-check, open the window, print a leaflet, remove it.

    Raises:
        NotRun: debootstrap is not installed, or this machine refuses what it needs (root, mounts, a mirror).
        Failed: the package does not do what it should.
    """
    debootstrap = needed("debootstrap", "apt-get install debootstrap")
    root = WORK / "clean-root"
    if os.path.ismount(root / "proc"):
        _run(["umount", str(root / "proc")])
    shutil.rmtree(root, ignore_errors=True)
    made = _run([debootstrap, "--variant=minbase", _SUITE, str(root)])
    if made.returncode:
        raise NotRun(f"debootstrap made no clean root: {(made.stderr or made.stdout).strip()[-300:]}")
    for name in ("/etc/apt/sources.list", "/etc/resolv.conf"):
        if Path(name).is_file():
            shutil.copy(name, root / name.lstrip("/"))
    if _run(["mount", "-t", "proc", "proc", str(root / "proc")]).returncode:
        raise NotRun("this machine lets nothing be mounted")
    try:
        _run(["chroot", str(root), "apt-get", "update", "--quiet"])
        shutil.copy(deb, root / "tmp" / "package.deb")
        tried = _run(["chroot", str(root), "/bin/sh", "-c", _INSIDE])
    finally:
        subprocess.run(["umount", root / "proc"], check=False)
    if tried.returncode:
        log = root / "tmp" / "apt.log"
        told = log.read_text(encoding="utf-8", errors="replace")[-500:] if log.exists() else ""
        raise Failed(f"in a clean root it ended with {tried.returncode}: {(tried.stdout + tried.stderr)[-800:]} {told}")
    checked = sum(1 for line in tried.stdout.splitlines() if line.startswith("ok"))
    return f"installed in a clean Debian: self-check {checked} lines ok, window opened, leaflet printed, removed"


def _run(command: list[str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=_MOST_SECONDS, check=False)
