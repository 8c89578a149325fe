"""What is handed out beside the packages: their sums, the bill of materials, and what is new."""

import hashlib
import json
import re
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tools.release.places import NAME, ROOT, VERSION, epoch
from tools.release.step import Failed, run

SUMS: Final = "SHA256SUMS"
_HEADING: Final = re.compile(r"^## \[(?P<version>[^\]]+)\].*$", re.MULTILINE)


def write_sums(folder: Path) -> Path:
    """Write the SHA-256 of each file of a folder, as ``sha256sum --check`` reads them."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != SUMS)
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    sums = folder / SUMS
    sums.write_text("".join(lines), encoding="utf-8")
    return sums


def write_materials(into: Path) -> Path:
    """Write what a started program consists of as a bill of materials (CycloneDX), from the lock file.

    Raises:
        Failed: it cannot be made.
    """
    target = into / f"{NAME}-{VERSION}.cdx.json"
    made: list[str | Path] = [
        "requirements",
        ROOT / "requirements" / "run.txt",
        "--output-format",
        "JSON",
        "--output-file",
        target,
    ]
    run([Path(sys.executable).with_name("cyclonedx-py"), *made, "--output-reproducible"])
    bill = json.loads(target.read_text(encoding="utf-8"))
    when = datetime.fromtimestamp(epoch(), UTC)
    bill["serialNumber"] = uuid.uuid5(uuid.NAMESPACE_URL, f"{NAME}-{VERSION}-{epoch()}").urn
    told = {"timestamp": when.isoformat(), "component": {"type": "application", "name": NAME, "version": VERSION}}
    bill["metadata"] = {**bill.get("metadata", {}), **told}
    target.write_text(json.dumps(bill, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return target


def notes_of(version: str, changelog: str) -> str:
    """Return what the changelog says of a version.

    Raises:
        Failed: it says nothing of it.
    """
    headings = list(_HEADING.finditer(changelog))
    for heading, following in zip(headings, [*headings[1:], None], strict=True):
        if heading["version"] == version:
            return changelog[heading.end() : following.start() if following else None].strip() + "\n"
    raise Failed(f"CHANGELOG.md has no section [{version}]")


def write_notes(into: Path) -> Path:
    """Write what is new in this version.

    Raises:
        Failed: the changelog says nothing of it.
    """
    target = into / "RELEASE-NOTES.md"
    notes = notes_of(VERSION, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    target.write_text(notes, encoding="utf-8")
    return target
