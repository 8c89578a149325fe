"""Slips of offices become the work list of a publisher: files are checked, doubles dropped, and rows added."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workpris_desktop.domain.errors import PackageRefused
from workpris_desktop.domain.slip import Proposal, Slip
from workpris_desktop.domain.slip_errors import SlipFileTooLarge, SlipFileUnreadable
from workpris_desktop.publishing.proposals import write_proposals
from workpris_desktop.publishing.worklist import read_worklist, with_rows, write_worklist
from workpris_desktop.publishing.worklist_rows import slip_row
from workpris_desktop.record.slip_file import LARGEST_SLIP_FILE_BYTES, SlipFile, office_fingerprint, read_signed_file
from workpris_desktop.record.text import short_text
from workpris_desktop.system.files import wrapped_os_errors


@dataclass(frozen=True, slots=True)
class OfficeSlips:
    """How many slips one office has handed over; ``fingerprint`` is that of its key."""

    fingerprint: str
    slips: int


@dataclass(frozen=True, slots=True)
class SlipsReport:
    """What came of files of slips: how many were read, of which new, there already, and different from what was there.

    ``refused`` are the files that were not read, each with its reason; ``proposals`` is the package of proposed
    services, None where there are none.
    """

    offices: tuple[OfficeSlips, ...] = ()
    read: int = 0
    added: int = 0
    known: int = 0
    differing: tuple[str, ...] = ()
    refused: tuple[PackageRefused, ...] = ()
    proposals: Path | None = None


@dataclass(slots=True)
class _Intake:
    slips: dict[str, tuple[Slip, str]] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    differing: dict[str, None] = field(default_factory=dict)
    refused: list[PackageRefused] = field(default_factory=list)
    read: int = 0

    def take(self, file: SlipFile) -> None:
        """Take the slips of a file; of those with one id the first stays."""
        office = office_fingerprint(file.office_key)
        self.counts.setdefault(office, 0)
        for slip in file.slips:
            self.read += 1
            self.counts[office] += 1
            first, _ = self.slips.setdefault(slip.id, (slip, office))
            if first != slip:
                self.differing[slip.id] = None


def take_slips(files: Iterable[Path], worklist: Path, language: str) -> SlipsReport:
    """Read files of slips, and add what is new to a work list; what stands there already stays as it is.

    Args:
        files: of offices; one that was altered or is no such file is refused, and the others are read.
        worklist: a workbook or a table of text; made where it is not there. Proposed services are written beside it.
        language: of the publisher, which decides on separators and the form of days.

    Raises:
        WorklistUnreadable: what is there is no work list; nothing was written.
        PackageRefused: the work list, or the proposals beside it, cannot be read; nothing was written.
        MachineFault: writing failed.
    """
    intake = _Intake()
    for path in files:
        try:
            intake.take(_read(path))
        except PackageRefused as refused:
            intake.refused.append(refused)
    before = read_worklist(worklist)
    rows = [slip_row(slip, office) for slip, office in intake.slips.values()]
    fresh = [row for row in rows if row["slip"] not in before.ids]
    differing = intake.differing.keys() | {str(row["slip"]) for row in rows if before.differs(row)}
    proposals = _proposals(slip for slip, _ in intake.slips.values())
    # The package first: to write it twice changes nothing, and a row of the work list is never without its service.
    package = write_proposals(worklist, proposals) if proposals else None
    if rows or not intake.refused:
        write_worklist(worklist, with_rows(before, fresh), language)
    return SlipsReport(
        offices=tuple(OfficeSlips(office, count) for office, count in sorted(intake.counts.items())),
        read=intake.read,
        added=len(fresh),
        known=intake.read - len(fresh),
        differing=tuple(sorted(differing)),
        refused=tuple(intake.refused),
        proposals=package,
    )


def _proposals(slips: Iterable[Slip]) -> Sequence[Proposal]:
    proposed = [(slip.made_on, slip.about) for slip in slips if isinstance(slip.about, Proposal)]
    return [about for _, about in sorted(proposed, key=lambda made: made[0])]


def _read(path: Path) -> SlipFile:
    name = short_text(path.name)
    with wrapped_os_errors(path):
        if not path.is_file():
            raise SlipFileUnreadable(name)
        with path.open("rb") as stream:
            data = stream.read(LARGEST_SLIP_FILE_BYTES + 1)
    if len(data) > LARGEST_SLIP_FILE_BYTES:
        raise SlipFileTooLarge(name)
    return read_signed_file(data, name)
