"""What is on the disk after a power cut, made from recorded operations, in three models (security.md 6.1).

A: everything up to there. B: data written since the last sync of its file is lost; names that were changed since the
last sync of their folder are all kept, or all lost (two states). C: random sectors of 512 bytes of the data that was
not synced survive, and of each folder the names up to a random moment.

Names are taken to change one after the other, as in the journal of a file system, and a rename to happen or not. That a
name is on the disk is promised by nothing but a sync of its folder: real file systems often keep more.
"""

import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from tests.support.power_cut import UNSEEN_SUFFIX, Kind, write_contents
from tests.torture.rounds import COUNTED

SECTOR_BYTES = 512
SAMPLES = 5

_NAMING = frozenset({Kind.RENAME, Kind.UNLINK, Kind.MKDIR, Kind.RMDIR, Kind.LINK, Kind.SYMLINK})
_FILLING = frozenset({Kind.WRITE, Kind.TRUNCATE, Kind.SYNC})
_MAKING = frozenset({Kind.OPEN, Kind.MKDIR, Kind.LINK, Kind.SYMLINK})


@dataclass(frozen=True, slots=True)
class CrashState:
    """What lies in the folder: ``after`` so many records of the log, and what had been acknowledged by then."""

    model: str
    after: int
    last: str
    acknowledged: tuple[str, ...]
    files: dict[str, bytes | str | None] = field(repr=False)

    def write_to(self, folder):
        """Let a folder be as the disk is, and return it."""
        return write_contents(folder, self.files)


def crash_states(recording, models="ABC", seed=0, samples=SAMPLES):
    """Give each state in which a power cut at each boundary of operations may leave the disk, once.

    Args:
        recording: what was done.
        models: those that are asked for.
        seed: of what is random in C.
        samples: how many states of C at each boundary.
    """
    chance = random.Random(seed)
    disk = _Disk(recording.before)
    seen, said, last = set(), (), "nothing"
    for number, operation in enumerate((*recording.operations, None)):
        if operation is not None and operation.kind is Kind.SAID:
            said = (*said, operation.data.decode().strip())
            continue
        if operation is not None and (operation.code or operation.kind in {Kind.CLOSE, Kind.MAPPED}):
            continue
        for model, files in disk.states(models, chance, samples):
            key = hash((said, frozenset(files.items())))
            if key not in seen:
                seen.add(key)
                COUNTED["power cuts"] += 1
                yield CrashState(model, number, last, said, files)
        if operation is not None:
            disk.apply(operation)
            last = str(operation)


def replayed(recording):
    """Return what lies in the folder when all is done."""
    disk = _Disk(recording.before)
    for operation in recording.operations:
        if not operation.code:
            disk.apply(operation)
    return disk.files(disk.names(lambda _: True), _File.live_bytes)


class _File:
    """The content of a file, whatever its names: as programs see it, as it was synced, and what came in between."""

    def __init__(self, data=b""):
        self.live = bytearray(data)
        self.synced = bytes(data)
        self.pending = []
        self._frozen = self.synced

    def write(self, offset, data):
        self.live.extend(bytes(max(0, offset - len(self.live))))
        self.live[offset : offset + len(data)] = data
        self.pending.append((offset, data))
        self._frozen = None

    def resize(self, size):
        del self.live[size:]
        self.live.extend(bytes(size - len(self.live)))
        self.pending.append((size, None))
        self._frozen = None

    def sync(self):
        self.synced = self.live_bytes()
        self.pending = []

    def live_bytes(self):
        if self._frozen is None:
            self._frozen = bytes(self.live)
        return self._frozen

    def synced_bytes(self):
        return self.synced

    def torn_bytes(self, chance):
        if not self.pending:
            return self.synced
        torn, share = bytearray(self.synced), chance.choice((0.1, 0.5, 0.9))
        for offset, data in self.pending:
            if data is None:
                if chance.random() < share:
                    del torn[offset:]
                    torn.extend(bytes(offset - len(torn)))
                continue
            for begin, end in _sectors(offset, len(data)):
                if chance.random() < share:
                    torn.extend(bytes(max(0, begin - len(torn))))
                    torn[begin:end] = data[begin - offset : end - offset]
        return bytes(torn)


def _sectors(offset, length):
    begin, last = offset, offset + length
    while begin < last:
        end = min(last, (begin // SECTOR_BYTES + 1) * SECTOR_BYTES)
        yield begin, end
        begin = end


@dataclass(slots=True)
class _Naming:
    """A change of names, which is on the disk once its folder is synced."""

    kind: Kind
    path: str
    second: str | None = None
    file: _File | str | None = None
    is_synced: bool = False

    @property
    def folder(self):
        return _parent(self.second if self.kind is Kind.RENAME and self.second is not None else self.path)

    def change(self, names):
        if self.kind in _MAKING:
            names[self.path] = self.file
        elif self.kind is Kind.RENAME and self.second is not None:
            self._move(names)
        else:
            names.pop(self.path, None)

    def _move(self, names):
        if self.path not in names or self.path == self.second:
            return
        names.pop(self.second, None)
        for name in [name for name in names if name == self.path or name.startswith(f"{self.path}/")]:
            names[self.second + name.removeprefix(self.path)] = names.pop(name)


def _parent(path):
    parent = str(PurePosixPath(path).parent)
    return "" if parent == "." else parent


class _Disk:
    """A folder whose files and names are followed; a folder in it is None, a link the text of where it leads."""

    def __init__(self, before):
        self._base = {name: _File(data) if isinstance(data, bytes) else data for name, data in before.items()}
        self._live = dict(self._base)
        self._inodes = {}
        self._namings = []

    def apply(self, operation):
        kind, path = operation.kind, operation.path
        if kind is Kind.OPEN:
            self._open(operation)
        elif kind in _FILLING:
            self._fill(operation)
        elif kind is Kind.SYNC_FOLDER:
            for naming in self._namings:
                naming.is_synced |= naming.folder == path
        elif kind in _NAMING:
            self._rename(operation)
        elif kind is Kind.MAPPED:
            assert path.endswith(UNSEEN_SUFFIX), f"{path} is written by mmap, which is not seen"

    def states(self, models, chance, samples):
        kept = self.names(lambda _: True)
        lost = self.names(lambda naming: naming.is_synced)
        if "A" in models:
            yield "A", self.files(kept, _File.live_bytes)
        if "B" in models:
            yield "B, names kept", self.files(kept, _File.synced_bytes)
            yield "B, names lost", self.files(lost, _File.synced_bytes)
        if "C" in models:
            for _ in range(samples):
                names = self.names(self._until_random_moments(chance))
                yield "C", self.files(names, lambda file: file.torn_bytes(chance))

    def names(self, is_kept):
        """Return what the names would be if only some of the changes were on the disk."""
        names = dict(self._base)
        for naming in self._namings:
            if naming.is_synced or is_kept(naming):
                naming.change(names)
        return names

    @staticmethod
    def files(names, content):
        """Return contents by name; what lies in a folder that is not there is lost with it."""
        found = {}
        for name in sorted(names):
            parent = _parent(name)
            if name.endswith(UNSEEN_SUFFIX) or (parent and found.get(parent, b"") is not None):
                continue
            file = names[name]
            found[name] = content(file) if isinstance(file, _File) else file
        return found

    def _until_random_moments(self, chance):
        changed = Counter(naming.folder for naming in self._namings if not naming.is_synced)
        left = {folder: chance.randint(0, count) for folder, count in sorted(changed.items())}

        def is_kept(naming):
            left[naming.folder] -= 1
            return left[naming.folder] >= 0

        return is_kept

    def _open(self, operation):
        file = self._live.get(operation.path)
        if file is None:
            file = _File()
            self._note(_Naming(Kind.OPEN, operation.path, file=file))
        elif operation.offset and file.live:
            file.resize(0)
        self._inodes[operation.inode] = file

    def _fill(self, operation):
        file = self._inodes.get(operation.inode) or self._live.get(operation.path)
        assert file is not None, f"{operation} is of a file of which nothing is known"
        if operation.kind is Kind.WRITE:
            file.write(operation.offset, operation.data)
        elif operation.kind is Kind.TRUNCATE:
            file.resize(operation.offset)
        else:
            file.sync()

    def _rename(self, operation):
        kind, path, second = operation.kind, operation.path, operation.second
        assert path is not None, f"{second} came from outside of the folder, and its content was not recorded"
        file = operation.data.decode() if kind is Kind.SYMLINK else None
        if kind is Kind.LINK:
            path, second, file = second, None, self._live[path]
        self._note(_Naming(kind, path, second, file))

    def _note(self, naming):
        naming.change(self._live)
        self._namings.append(naming)
