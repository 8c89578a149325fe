"""The box in which slips wait until somebody hands them over as a file; it lies in the data folder."""

import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import FileLocked
from workpris_desktop.domain.missing_service import MissingService
from workpris_desktop.domain.slip import MOST_SLIPS, Slip, corrections_among, room_for, with_slip
from workpris_desktop.domain.slip_errors import NoSlips, SlipBoxFull
from workpris_desktop.sync.office_key import office_key
from workpris_desktop.system.files import remove_quietly, set_aside, wrapped_os_errors, write_atomically
from workpris_desktop.system.instance import FolderLock

_SLIPS_FILE: Final = "slips.json"
_KEY_FILE: Final = "office.key"
_LOCK_FILE: Final = "slips.lock"

MOST_BYTES: Final = 10_000_000
"""All slips together; a file of them for a publisher, who reads no more than twice as much, is hardly larger."""

_LARGEST_READ_BYTES: Final = 20_000_000

_TRIES: Final = 40
_PAUSE_S: Final = 0.05


class SlipBox:
    """Slips on disk; a window and a command may change them at the same time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / _SLIPS_FILE

    def slips(self, today: date) -> tuple[Slip, ...]:
        """Return what waits and what was handed over not long ago, the oldest first.

        Raises:
            MachineFault: the file cannot be read.
        """
        return tuple(slip for slip in self._read() if not slip.is_due_to_go(today))

    def add(self, slip: Slip) -> int:
        """Keep a slip, and return how many corrections wait now.

        Raises:
            SlipFaulty: it is not of its form.
            SlipTells: it holds a birth number or a date of birth.
            SlipBoxFull: too many wait already.
            MachineFault: it could not be written; the others stay.
        """
        self._demand_good((slip,))
        return corrections_among(self._change(lambda slips: with_slip(_roomy(slips, 1), slip)))

    def note_missing(self, missing: MissingService) -> None:
        """Keep the note that a kind of help was missing.

        Raises:
            SlipBoxFull: too much waits already.
            MachineFault: it could not be written.
        """
        self.add(Slip.gap(missing))

    def take_over(self, notes: Sequence[MissingService]) -> None:
        """Take in the notes that an earlier version of the program kept elsewhere, each once; those of the box first.

        Raises:
            MachineFault: they could not be written.
        """
        added = [Slip.gap(note, number) for number, note in enumerate(notes)]
        if added:
            self._change(lambda slips: _joined(slips, added[-max(1, MOST_SLIPS - len(slips)) :])[-MOST_SLIPS:])

    def take_over_file(self, path: Path, read: Callable[[Path], tuple[MissingService, ...]]) -> None:
        """Take in the notes of a file of an earlier version of the program, and remove it.

        Raises:
            MachineFault: they could not be written; the file stays.
        """
        if path.exists():
            self.take_over(read(path))
            remove_quietly(path)

    def remove(self, ids: Collection[str]) -> tuple[Slip, ...]:
        """Remove slips, and return them, so that they can be put back.

        Raises:
            MachineFault: the file cannot be written; all stay.
        """
        gone: list[Slip] = []

        def without(slips: tuple[Slip, ...]) -> tuple[Slip, ...]:
            gone.extend(slip for slip in slips if slip.id in ids)
            return tuple(slip for slip in slips if slip.id not in ids)

        self._change(without)
        return tuple(gone)

    def put_back(self, slips: Sequence[Slip]) -> None:
        """Put slips back that were removed.

        Raises:
            SlipBoxFull: there is no room for them any more.
            MachineFault: the file cannot be written.
        """
        self._change(lambda there: _joined(_roomy(there, len(slips)), slips))

    def export(self, path: Path, today: date, *, again: bool = False) -> int:
        """Save all that waits as one signed file, mark it as handed over, and return how many slips there are in it.

        Args:
            path: the file; one of that name is replaced.
            today: the day.
            again: whether what was handed over before goes out once more, too.

        Raises:
            NoSlips: nothing waits.
            SlipFaulty: a slip is not of its form.
            SlipTells: a slip holds a birth number or a date of birth.
            MachineFault: the file cannot be written; nothing was marked.
        """
        from workpris_desktop.record.slip_file import signed_file  # noqa: PLC0415 - see `_read`

        sent: set[str] = set()

        def handed_over(slips: tuple[Slip, ...]) -> tuple[Slip, ...]:
            kept = tuple(slip for slip in slips if not slip.is_due_to_go(today))
            chosen = [slip for slip in kept if slip.waits or again]
            if not chosen:
                raise NoSlips
            key = office_key(self._folder / _KEY_FILE)
            write_atomically(path, signed_file(chosen, today, key.public, key.sign))
            sent.update(slip.id for slip in chosen)
            return tuple(slip.handed_over(today) if slip.id in sent else slip for slip in kept)

        self._change(handed_over)
        return len(sent)

    def _change(self, change: Callable[[tuple[Slip, ...]], tuple[Slip, ...]]) -> tuple[Slip, ...]:
        from workpris_desktop.record.slip_file import box_bytes  # noqa: PLC0415 - see `_read`

        with self._locked():
            before = self._read()
            slips = change(before)
            if slips != before:
                data = box_bytes(slips)
                if len(slips) > len(before) and len(data) > MOST_BYTES:
                    raise SlipBoxFull(len(before))
                write_atomically(self._path, data)
        return slips

    def _read(self) -> tuple[Slip, ...]:
        """Return the slips of the file; of a damaged one those that can be read, and it is kept beside."""
        # msgspec takes 100 ms, and nobody should wait for it who has no slips.
        from workpris_desktop.record.slip_file import box_bytes, read_box  # noqa: PLC0415

        with wrapped_os_errors(self._path):
            try:
                with self._path.open("rb") as file:
                    data = file.read(_LARGEST_READ_BYTES)
            except FileNotFoundError:
                return ()
        slips, is_whole = read_box(data)
        if not is_whole:
            set_aside(self._path)
            write_atomically(self._path, box_bytes(slips))
        return slips

    @staticmethod
    def _demand_good(slips: Sequence[Slip]) -> None:
        from workpris_desktop.record.slip_file import demand_good_slip  # noqa: PLC0415 - see `_read`

        for slip in slips:
            demand_good_slip(slip)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Be the only one who changes the box; another is done in milliseconds."""
        lock = FolderLock(self._folder / _LOCK_FILE)
        for tried in range(_TRIES):
            if lock.acquire():
                break
            if tried + 1 == _TRIES:
                raise FileLocked(self._path)
            time.sleep(_PAUSE_S)
        try:
            yield
        finally:
            lock.release()


def _joined(slips: Sequence[Slip], added: Sequence[Slip]) -> tuple[Slip, ...]:
    """Return slips with those of others that are not among them, in the order of their days."""
    known = {slip.id for slip in slips}
    return tuple(sorted((*slips, *(slip for slip in added if slip.id not in known)), key=lambda slip: slip.made_on))


def _roomy(slips: Sequence[Slip], wanted: int) -> tuple[Slip, ...]:
    roomy = room_for(slips, wanted)
    if len(roomy) + wanted > MOST_SLIPS:
        raise SlipBoxFull(MOST_SLIPS)
    return roomy
