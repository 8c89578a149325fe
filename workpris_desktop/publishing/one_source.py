"""A package made of a single source, to be merged with others by `build`."""

from collections.abc import Callable, Mapping
from pathlib import Path

from workpris_desktop.publishing.source import Put, SourceReport
from workpris_desktop.publishing.workspace import Workspace
from workpris_desktop.record.package_description import PackageDescription
from workpris_desktop.record.package_writer import write_package


def write_source_package(
    folder: Path, description: PackageDescription, fill: Callable[[Put], SourceReport]
) -> SourceReport:
    """Write what a source gives as a package, and return the report on the source.

    Args:
        folder: the package to write.
        description: what the package says of itself.
        fill: reads the source, and hands over its rows.

    Raises:
        PackageRefused: raised by ``fill``.
        MachineFault: the disk is full or failed.
    """
    with Workspace() as workspace:

        def put(table: str, row: Mapping[str, str]) -> None:
            workspace.put(table, row)

        report = fill(put)
        write_package(folder, description, workspace.rows)
    return report
