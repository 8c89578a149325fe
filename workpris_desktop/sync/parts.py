"""The lines of a release on this disk: proven ones that wait to be used, and those of the edition in use."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackageRefused, PackageTooLarge
from workpris_desktop.domain.release import COMMON, ReleasePart
from workpris_desktop.domain.sync_errors import SourceAltered, SourceMalformed, SourceTooLarge, UpdateRefused
from workpris_desktop.record.release_lines import ReleaseLines, applied, gzipped
from workpris_desktop.sync.fetcher import Fetcher
from workpris_desktop.sync.part_plan import PlannedPart
from workpris_desktop.sync.target_copy import PART_SUFFIX, OnBytes, SignedTarget, bring
from workpris_desktop.system.files import remove_quietly, rename_with_retries, sync_file, sync_folder, wrapped_os_errors

NEW_SUFFIX: Final = ".new"
"""Of a file that was made of changed lines, until its edition is in use."""

_LOCAL_LEVEL: Final = 1
"""Of compression: these files do not travel."""

_LINES_BETWEEN_REPORTS: Final = 2_000

OnLine = Callable[[], None]
"""Is called now and then while lines are walked; it may raise to stop."""


class PartShelf:
    """The folder in which the lines of the edition in use are kept, so that the next one can be told as changes.

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
        with wrapped_os_errors(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
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

    def made(self, plan: PlannedPart, fetcher: Fetcher, on_bytes: OnBytes, on_line: OnLine) -> Path:
        """Return the proven lines of a part: of the changed ones if that works, else of all.

        Args:
            plan: what is to be fetched.
            fetcher: gives the files of the repository.
            on_bytes: is told how much of a file is here; it may raise to stop.
            on_line: is called while lines are walked; it may raise to stop.

        Raises:
            UpdateRefused: what was fetched is not what was signed.
            SourceUnreachable: the connection was cut too often.
            MachineFault: the disk is full or failed, or the folder of the repository went away.
        """
        if plan.delta is not None and plan.base is not None:
            try:
                changes = bring(fetcher, plan.delta, self.folder, on_bytes)
                return self._changed(plan.part, plan.delta, changes, plan.base, on_line)
            except (UpdateRefused, PackageRefused):
                # A delta only spares bytes: whatever is odd about it, or about what it changes, all lines are taken.
                on_bytes(0)
        whole = bring(fetcher, plan.whole, self.folder, on_bytes)
        _demand_lines(whole, plan, on_line)
        return whole

    def keep(self, paths: dict[str, Path], sequence: int) -> None:
        """Keep the lines of an edition that came into use, by country, instead of those before.

        Raises:
            MachineFault: the disk failed.
        """
        kept = {_kept_name(country, sequence): path for country, path in paths.items()}
        for name, path in kept.items():
            rename_with_retries(path, self.folder / name)
        sync_folder(self.folder)
        for other in self.folder.iterdir():
            if other.name not in kept:
                remove_quietly(other)

    def _changed(self, part: ReleasePart, delta: SignedTarget, changes: Path, base: Path, on_line: OnLine) -> Path:
        path = self.folder / f"{part.sha256}{NEW_SUFFIX}"
        digest, size = sha256(), 0
        try:
            with opened_lines(base) as former, opened_lines(changes, delta.name) as changed:
                _demand_heading(changed.first(), part, delta.name)
                with gzipped(path, level=_LOCAL_LEVEL) as stream:
                    for number, line in enumerate(applied(former, changed)):
                        digest.update(line)
                        size += len(line)
                        stream.write(line)
                        if number % _LINES_BETWEEN_REPORTS == 0:
                            on_line()
            _demand_same((size, digest.hexdigest()), part, delta.name)
            sync_file(path)
        except BaseException:
            remove_quietly(path)
            raise
        return path


@contextmanager
def opened_lines(path: Path, name: str = "") -> Iterator[ReleaseLines]:
    """Give the lines of a file.

    Raises:
        PackageRefused: while they are walked: it is no such file.
        MachineFault: reading failed.
    """
    with wrapped_os_errors(path), path.open("rb") as stream:
        yield ReleaseLines(stream, name or path.name)


def _demand_lines(path: Path, plan: PlannedPart, on_line: OnLine) -> None:
    """Refuse lines that are not those that the release tells of, although their file is the one that was signed."""
    name = plan.whole.name
    try:
        with opened_lines(path, name) as lines:
            for number, _ in enumerate(lines):
                if number % _LINES_BETWEEN_REPORTS == 0:
                    on_line()
    except PackageTooLarge as error:
        raise SourceTooLarge(name, error.detail) from error
    except PackageRefused as error:
        raise SourceMalformed(name, error.detail) from error
    _demand_same((lines.size_bytes, lines.sha256), plan.part, name)


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
