"""A package made of a single source, to be merged with others by `build`."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import FolderTaken
from workpris_desktop.publishing.source import Put, SourceReport
from workpris_desktop.publishing.workspace import Workspace
from workpris_desktop.record.package_description import PackageDescription
from workpris_desktop.record.package_writer import write_package

REPORT_FILE: Final = "import_report.json"
"""Lies beside the tables of a package that an import has written."""


def write_source_package(
    folder: Path, description: PackageDescription, fill: Callable[[Put], SourceReport]
) -> SourceReport:
    """Write what a source gives as a package, and return the report on the source.

    Args:
        folder: the package to write; what stands there already is replaced only where an import has written it.
        description: what the package says of itself.
        fill: reads the source, and hands over its rows.

    Raises:
        FolderTaken: something else stands there.
        PackageRefused: raised by ``fill``.
        MachineFault: the disk is full or failed.
    """
    if folder.exists() and not (folder / REPORT_FILE).is_file():
        # A package that no import wrote may be the very source, or the work of somebody else.
        raise FolderTaken(folder)
    with Workspace() as workspace:

        def put(table: str, row: Mapping[str, str]) -> None:
            workspace.put(table, row)

        report = fill(put)
        write_package(folder, description, workspace.rows)
    return report
