"""A package with the answers of its providers merged in, to be built into the next edition."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from workpris_desktop.domain.facts import Facts
from workpris_desktop.publishing.answers import read_answers
from workpris_desktop.publishing.answers_report import AnswersReport
from workpris_desktop.publishing.build_options import BuildOptions
from workpris_desktop.publishing.merging import merge_sources, merged_description
from workpris_desktop.publishing.workspace import Workspace
from workpris_desktop.record.package_writer import write_package

ANSWERS: Final = "answers"
"""The name of this source, as provenance states it."""


def write_answered_package(
    folder: Path, files: Sequence[Path], package: Path, today: date, *, facts: Facts, resources: Path
) -> AnswersReport:
    """Write the package that was asked about with the answers in it, and report what a person must look at.

    Args:
        folder: the package to write.
        files: the workbooks that came back.
        package: the package that was asked about.
        today: the day that it is.
        facts: the lists to choose from.
        resources: the folder of the tables that ship with the program.

    Raises:
        PackageRefused: a file, or the package, cannot be read.
        MachineFault: reading or writing failed.
    """
    with Workspace(today) as workspace:
        merged = merge_sources(workspace, [package], _silent)

        def put(table: str, row: Mapping[str, str]) -> None:
            workspace.put(table, row, ANSWERS)

        report = read_answers(files, put, today, package, facts=facts, resources=resources)
        description = merged_description(merged.descriptors, BuildOptions(issued=today))
        write_package(folder, description, workspace.rows, merged.forms)
    return report


def _silent(_done: int, _total: int) -> None:
    """Report to nobody."""
