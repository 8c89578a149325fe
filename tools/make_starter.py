"""Builds the starter directory: ``python -m tools.make_starter [--out FOLDER]``."""

import argparse
import shutil
from pathlib import Path

from tools.starter.checks import content_faults
from tools.starter.content import read_content
from tools.starter.details import read_details
from tools.starter.package import ISSUED, write_starter
from tools.starter.rows import build_tables
from workpris_desktop.record.facts import read_facts

RESOURCES = Path(__file__).parent.parent / "resources"


def make_starter(folder: Path) -> tuple[str, ...]:
    """Build the package in a folder, unless something is wrong with the content; return what is wrong.

    Raises:
        MachineFault: a file cannot be written.
        OSError: a file cannot be read.
        TypeError: an entry has a key that we do not know, or lacks one that it needs.
        ValueError: a file is not TOML, a key is used twice, or hours are not written as they should be.
        KeyError: a language has no name here, or a key of an entry has no column.
    """
    content, facts = read_content(), read_facts(RESOURCES)
    if faults := tuple(content_faults(content, facts)):
        return faults
    ledger = build_tables(content, read_details(), facts, ISSUED)
    if folder.is_dir():
        shutil.rmtree(folder)
    write_starter(ledger, folder)
    return ()


def main() -> int:
    """Build the package where the command says; 1 where the content is at fault."""
    parser = argparse.ArgumentParser(prog="python -m tools.make_starter", description=__doc__)
    parser.add_argument("--out", type=Path, default=RESOURCES / "starter", metavar="FOLDER")
    folder: Path = parser.parse_args().out
    faults = make_starter(folder)
    print("\n".join(faults) or f"Written to {folder}")
    return int(bool(faults))


if __name__ == "__main__":
    raise SystemExit(main())
