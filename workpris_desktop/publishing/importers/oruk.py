"""Answers of Open Referral UK: nested services of HSDS 3 with a few names of its own."""

from pathlib import Path

from workpris_desktop.publishing.importers.nested_json import import_nested
from workpris_desktop.publishing.source import Put, SourceReport


def import_oruk(source: Path, put: Put) -> SourceReport:
    """Read an answer of Open Referral UK, one service or a page of them, and give its rows.

    Args:
        source: the JSON file.
        put: takes the rows.

    Raises:
        PackageRefused: it cannot be read, or has no service.
        MachineFault: reading failed.
    """
    return import_nested(source, put)
