"""Building an edition: sources merged, judged, held against the edition before, and written in both forms."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from workpris_desktop.domain.build_report import BuildReport, SourceFaults
from workpris_desktop.domain.edition_change import EditionChange
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.gazetteer import Gazetteer
from workpris_desktop.domain.publish_errors import NothingToPublish, SourcesFaulty, TooMuchChanged
from workpris_desktop.publishing.build_options import BuildOptions
from workpris_desktop.publishing.diff import compare
from workpris_desktop.publishing.geonames import GEONAMES_TITLE, GEONAMES_URL
from workpris_desktop.publishing.grounding import add_ground
from workpris_desktop.publishing.judging import Judge
from workpris_desktop.publishing.merging import merge_sources, merged_description
from workpris_desktop.publishing.reading import read_into
from workpris_desktop.publishing.tombstones import bury
from workpris_desktop.publishing.workspace import Workspace
from workpris_desktop.record.ndjson import NDJSON_SUFFIX, write_ndjson
from workpris_desktop.record.package_description import PackageDescription, SourceNote
from workpris_desktop.record.package_writer import write_package
from workpris_desktop.record.row_store import Row, RowStore
from workpris_desktop.record.table import Table
from workpris_desktop.record.tables import TABLE_NAMED, TABLES

Progress = Callable[[int, int], None]

LARGEST_SHARE: Final = 0.05
"""Of the services; more added, changed and removed ones must be meant (features.md I4)."""

PROGRESS_TOTAL: Final = 1_000
_STAGES: Final = ((0, 300), (300, 200), (500, 200), (700, 300))
"""Where reading, judging, comparing and writing begin, and how much each is of the whole."""

_GONE: Final = (TABLE_NAMED["tombstone"],)
_LIVING: Final = tuple(table for table in TABLES if table not in _GONE)


def ndjson_path(package: Path) -> Path:
    """Return where the NDJSON form of a package lies: beside it, under its name."""
    return package.with_name(f"{package.name}{NDJSON_SUFFIX}")


def build_package(
    sources: Sequence[Path],
    out: Path,
    options: BuildOptions,
    facts: Facts,
    *,
    previous: Path | None = None,
    gazetteer: Gazetteer | None = None,
    progress: Progress = lambda _done, _total: None,
) -> BuildReport:
    """Build a package of one or more sources, and its NDJSON form beside it; nothing is written where it refuses.

    Args:
        sources: packages in any form; a later one wins over the earlier ones, cell by cell.
        out: the folder of the package; one of that name is replaced.
        options: what the publisher decides.
        facts: what is known of service types, regions and prisons.
        previous: the edition before, whose gone services get a tombstone.
        gazetteer: the municipalities that the edition is to know; None adds none to those of the sources.
        progress: is told how much of how much is done; it may raise `Stopped`.

    Raises:
        NothingToPublish: there is no service in the sources.
        SourcesFaulty: the sources have faults, and they are not to be left out.
        TooMuchChanged: more than `LARGEST_SHARE` of the services differ from ``previous``, and it is not meant.
        PackageRefused: a source, or ``previous``, cannot be read.
        MachineFault: reading or writing failed.
        Stopped: raised by ``progress``.
    """
    read, judged, compared, written = (_stage(progress, *stage) for stage in _STAGES)
    with Workspace(options.issued) as workspace, RowStore() as before:
        merged = merge_sources(workspace, sources, read)
        if previous is not None:
            read_into(before, previous, on_rows=lambda _: read(1, 1))
        description = merged_description(merged.descriptors, options)
        if gazetteer is not None:
            description = _with_ground(workspace, description, facts, gazetteer)
        judge = Judge(workspace, facts, options.issued, merged.forms.keys())
        judge.rows.add(merged.misplaced, merged.more_misplaced)
        judge.oddities.add(merged.hidden)
        judge.oddities.add(workspace.renamed, workspace.renamed_count - len(workspace.renamed))
        judge.judge(_LIVING, judged)
        burial = bury(workspace, before, options.issued)
        judge.judge(_GONE, judged)
        _demand_publishable(workspace, judge.faults(), options)
        change = compare(before, workspace, compared)
        if previous is not None:
            _demand_expected(change, options)
        write_package(out, description, lambda table: _told(workspace, table, written), merged.forms)
        write_ndjson(ndjson_path(out), description, workspace, lambda done: written(done, change.new_services))
        return BuildReport(change.new_services, judge.faults(), change, workspace.replaced, burial)


def _with_ground(
    workspace: Workspace, description: PackageDescription, facts: Facts, gazetteer: Gazetteer
) -> PackageDescription:
    """Add the ground of the countries that an edition speaks of, of all where it does not say so; name its source."""
    countries = description.countries or {region.country for region in facts.regions}
    known = add_ground(workspace, facts, gazetteer, countries)
    sources = dict.fromkeys((*description.sources, SourceNote(GEONAMES_TITLE, GEONAMES_URL)))
    return replace(description, municipalities=known, sources=tuple(sources))


def _stage(progress: Progress, begin: int, share: int) -> Progress:
    return lambda done, total: progress(begin + share * min(done, total) // max(total, 1), PROGRESS_TOTAL)


def _demand_publishable(workspace: Workspace, faults: SourceFaults, options: BuildOptions) -> None:
    if workspace.count("service") == 0:
        raise NothingToPublish
    if (faults.row_count or faults.cell_count) and not options.leave_out_faults:
        raise SourcesFaulty(faults.row_count, faults.cell_count, faults)


def _demand_expected(change: EditionChange, options: BuildOptions) -> None:
    if change.share > LARGEST_SHARE and not options.accept_changes:
        raise TooMuchChanged(change.share, change.added_count, change.changed_count, change.removed_count)


def _told(workspace: Workspace, table: Table, written: Progress) -> Iterator[Row]:
    """Walk the rows of a table, and let the person stop in between."""
    for batch in workspace.batches(table):
        written(0, 1)
        yield from batch
