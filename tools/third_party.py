"""Lists what other people have made of this program, with versions and licences.

Usage: ``python -m tools.third_party`` writes ``docs/third-party.md`` and what the program shows of it,
``resources/third-party.csv``, from the lock file and what is installed.
"""

import csv
import io
import re
from importlib import metadata
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
LOCK_FILE: Final = ROOT / "requirements" / "run.txt"
PAGE_FILE: Final = ROOT / "docs" / "third-party.md"
TABLE_FILE: Final = ROOT / "resources" / "third-party.csv"

TOLD_ELSEWHERE: Final = {
    "pyrage": "MIT",
    "sqlcipher3": "Zlib (the binding), BSD-3-Clause (SQLCipher), Apache-2.0 (OpenSSL)",
    "ttf-opensans": "Apache-2.0 (the letters of Open Sans, too)",
}
"""Licences that the package's own description leaves out."""

_LOCKED: Final = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)
_HEAD: Final = """\
# What other people have made

Everything that a started program consists of beside its own code, as locked in `requirements/run.txt` with a hash of
each file. `make licences` writes this page; `make audit` writes the same as a bill of materials (CycloneDX) and looks
for known faults.

| package | version | licence |
|---|---|---|
"""


def locked(lock: Path = LOCK_FILE) -> dict[str, str]:
    """Return the versions of all packages that a started program needs, by their names."""
    return dict(_LOCKED.findall(lock.read_text(encoding="utf-8")))


def licence_of(name: str) -> str:
    """Return the licence that a package states; "" where it states none."""
    if name in TOLD_ELSEWHERE:
        return TOLD_ELSEWHERE[name]
    said = metadata.metadata(name)
    classified = [each.rpartition(" :: ")[2] for each in said.get_all("Classifier") or () if each.startswith("License")]
    stated = (said["License"] or "").strip().split("\n")[:1]
    return said["License-Expression"] if "License-Expression" in said else ", ".join(classified) or "".join(stated)


def rows() -> list[tuple[str, str, str]]:
    """Return name, version and licence of each package."""
    return [(name, version, licence_of(name)) for name, version in sorted(locked().items())]


def page() -> str:
    """Return the page in Markdown."""
    return _HEAD + "".join(f"| {' | '.join(row)} |\n" for row in rows())


def table() -> str:
    """Return the table that ships with the program (CSV)."""
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator="\n").writerows([("name", "version", "licence"), *rows()])
    return written.getvalue()


if __name__ == "__main__":
    PAGE_FILE.write_text(page(), encoding="utf-8")
    TABLE_FILE.write_text(table(), encoding="utf-8")
