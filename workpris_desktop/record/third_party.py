"""Reads the list of what other people have made of this program: ``third-party.csv`` (`tools/third_party.py`)."""

from pathlib import Path

from workpris_desktop.domain.other_work import OtherWork
from workpris_desktop.record.fact_table import fact_rows, needed


def read_third_party(resources: Path) -> tuple[OtherWork, ...]:
    """Return the packages by their names.

    Raises:
        PackagingFault: the file is missing or damaged.
    """
    return fact_rows(
        resources / "third-party.csv", lambda row: OtherWork(needed(row, "name"), row["version"], row["licence"])
    )
