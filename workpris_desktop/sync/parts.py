"""The lines of a release on this disk: proven ones that wait to be used, and those of the editions that are kept."""

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackageRefused, PackageTooLarge
from workpris_desktop.domain.release import COMMON, ReleasePart
from workpris_desktop.domain.sync_errors import SourceAltered, SourceMalformed, SourceTooLarge, UpdateRefused
from workpris_desktop.record.release_lines import ReleaseLines, amended, paired
from workpris_desktop.sync.fetcher import Fetcher
from workpris_desktop.sync.packed_lines import packed_lines
from workpris_desktop.sync.part_plan import PlannedPart
from workpris_desktop.sync.preview import LineChanges
from workpris_desktop.sync.target_copy import PART_SUFFIX, OnBytes, SignedTarget, bring
from workpris_desktop.system.files import (
    make_folder,
    remove_quietly,
    rename_with_retries,
    sync_file,
    sync_folder,
    wrapped_os_errors,
)

NEW_SUFFIX: Final = ".new"
"""Of a file that was made of changed lines, until its edition is in use."""

_LINES_BETWEEN_REPORTS: Final = 2_000

_KEPT: Final = re.compile(r"(?:[A-Z]{2}|common)-([1-9][0-9]{0,8})\.ndjson\.gz\Z")

OnLine = Callable[[], None]
"""Is called now and then while lines are walked; it may raise to stop."""


@dataclass(frozen=True, slots=True)
class MadePart:
    """Proven lines that wait to be used; ``changes`` is None where they cannot be, or were not, compared."""

    path: Path
    changes: LineChanges | None = None


class PartShelf:
    """The folder in which the lines of editions are kept, so that the next one can be told as changes.

    Args:
        folder: the folder, for one publisher.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def base(self, country: str, sequence: int) -> Path | None:
        """Return the lines of a country in a release, None where they are not here."""
        path = self.folder / _kept_name(country, sequence)
        return path if path.is_file() else None

    def prepare(self) -> None:
        """Make the folder, and remove from it what was made for an edition that never came into use.

        Raises:
            MachineFault: the folder cannot be made.
        """
        make_folder(self.folder)
        with wrapped_os_errors(self.folder):
            for left in self.folder.glob(f"*{NEW_SUFFIX}"):
                remove_quietly(left)

    def forget_parts_but(self, wanted: frozenset[str]) -> None:
        """Remove beginnings of files that nobody continues.

        Args:
            wanted: the hashes of those that stay.
        """
        for part in self.folder.glob(f"*{PART_SUFFIX}"):
            if part.stem not in wanted:
                remove_quietly(part)

    def made(
        self, plan: PlannedPart, fetcher: Fetcher, on_bytes: OnBytes, on_line: OnLine, *, compared: bool = True
    ) -> MadePart:
        """Return the proven lines of a part: of the changed ones if that works, else of all.

        Args:
            plan: what is to be fetched.
            fetcher: gives the files of the repository.
            on_bytes: is told how much of a file is here; it may raise to stop.
            on_line: is called while lines are walked; it may raise to stop.
            compared: whether it is told what changed; where nothing is in use of this part, all is new then.

        Raises:
            UpdateRefused: what was fetched is not what was signed.
            SourceUnreachable: the connection was cut too often.
            MachineFault: the disk is full or failed, or the folder of the repository went away.
        """
        if plan.delta is not None and plan.base is not None:
            try:
                changes = bring(fetcher, plan.delta, self.folder, on_bytes)
                made = self._amended(plan.part, plan.delta, changes, plan.base, on_line)
            except (UpdateRefused, PackageRefused):
                # A delta only spares bytes: whatever is odd about it, or about what it changes, all lines are taken.
                on_bytes(0)
            else:
                return made if compared else MadePart(made.path)
        whole = bring(fetcher, plan.whole, self.folder, on_bytes)
        return MadePart(whole, _proven(whole, plan, on_line, compared=compared))

    def keep(self, paths: Mapping[str, Path], sequence: int, others: Collection[int] = ()) -> None:
        """Keep the lines of an edition that came into use, by country, and remove what nobody needs any more.

        Args:
            paths: the new lines.
            sequence: of which release they are.
            others: releases whose lines are kept, too, because somebody may go back to them.

        Raises:
            MachineFault: the disk failed.
        """
        for country, path in paths.items():
            rename_with_retries(path, self.folder / _kept_name(country, sequence))
        sync_folder(self.folder)
        stay = {sequence, *others}
        for other in self.folder.iterdir():
            kept = _KEPT.match(other.name)
            if kept is None or int(kept[1]) not in stay:
                remove_quietly(other)

    def _amended(self, part: ReleasePart, delta: SignedTarget, changes: Path, base: Path, on_line: OnLine) -> MadePart:
        path = self.folder / f"{part.sha256}{NEW_SUFFIX}"
        found = LineChanges()
        try:
            with opened_lines(base) as former, opened_lines(changes, delta.name) as changed, packed_lines(path) as made:
                _demand_heading(changed.first(), part, delta.name)
                for number, (key, before, after) in enumerate(amended(former, changed)):
                    if after is not None:
                        made.add(after)
                    found.note(key, before, after)
                    if number % _LINES_BETWEEN_REPORTS == 0:
                        on_line()
            _demand_same((made.size_bytes, made.sha256), part, delta.name)
            sync_file(path)
        except BaseException:
            remove_quietly(path)
            raise
        return MadePart(path, found)


@contextmanager
def opened_lines(path: Path, name: str = "") -> Iterator[ReleaseLines]:
    """Give the lines of a file.

    Raises:
        PackageRefused: while they are walked: it is no such file.
        MachineFault: reading failed.
    """
    with wrapped_os_errors(path), path.open("rb") as stream:
        yield ReleaseLines(stream, name or path.name)


def all_gone(base: Path, on_line: OnLine) -> LineChanges | None:
    """Return what goes with a part that is taken no more, None where its lines are spoilt.

    Raises:
        MachineFault: reading failed.
    """
    found = LineChanges()
    try:
        with opened_lines(base) as lines:
            for number, (key, line) in enumerate(lines):
                found.note(key, line, None)
                if number % _LINES_BETWEEN_REPORTS == 0:
                    on_line()
    except PackageRefused:
        return None
    return found


class _BaseSpoilt(Exception):
    """The lines in use are none."""


def _proven(path: Path, plan: PlannedPart, on_line: OnLine, *, compared: bool) -> LineChanges | None:
    """Refuse lines that are not those that the release tells of, although their file is the one that was signed.

    Returns:
        What changed, None where that was not asked for, or where the lines in use are spoilt.
    """
    found = LineChanges() if compared else None
    try:
        _walk(path, plan, plan.base if compared else None, found, on_line)
    except _BaseSpoilt:
        _walk(path, plan, None, None, on_line)
        return None
    return found


def _walk(path: Path, plan: PlannedPart, base: Path | None, found: LineChanges | None, on_line: OnLine) -> None:
    name = plan.whole.name
    try:
        with opened_lines(path, name) as lines:
            for number, (key, before, after) in enumerate(paired(_lines_in_use(base), lines)):
                if found is not None:
                    found.note(key, before, after)
                if number % _LINES_BETWEEN_REPORTS == 0:
                    on_line()
    except PackageTooLarge as error:
        raise SourceTooLarge(name, error.detail) from error
    except PackageRefused as error:
        raise SourceMalformed(name, error.detail) from error
    _demand_same((lines.size_bytes, lines.sha256), plan.part, name)


def _lines_in_use(base: Path | None) -> Iterator[tuple[bytes, bytes]]:
    if base is None:
        return
    try:
        with opened_lines(base) as lines:
            yield from lines
    except PackageRefused as error:
        raise _BaseSpoilt from error


def _demand_same(found: tuple[int, str], part: ReleasePart, name: str) -> None:
    if found != (part.size_bytes, part.sha256):
        raise SourceAltered(name)


def _demand_heading(line: bytes, part: ReleasePart, name: str) -> None:
    try:
        heading = json.loads(line)
        fits = heading["record"] == "delta" and heading["country"] == part.country
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise SourceMalformed(name) from error
    if not fits:
        raise SourceAltered(name)


def _kept_name(country: str, sequence: int) -> str:
    return f"{'common' if country == COMMON else country}-{sequence}.ndjson.gz"
