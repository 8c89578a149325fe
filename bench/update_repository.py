"""Repositories for measuring updates: lines of any number of services, signed as a publisher would."""

from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Final

from workpris_desktop.domain.release import PartDelta, Release, ReleasePart
from workpris_desktop.publishing.repository.founding import init_repository
from workpris_desktop.publishing.repository.part_delta import delta_heading, write_delta
from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.publishing.repository.role import RootKeys
from workpris_desktop.publishing.repository.signing import renewed_targets, top_of, write_top
from workpris_desktop.publishing.repository.signing_key import new_signer
from workpris_desktop.publishing.repository.tuf_form import TargetFile
from workpris_desktop.record.release_file import RELEASE_FILE, release_bytes
from workpris_desktop.record.release_lines import gzipped, release_line

COUNTRY: Final = "CZ"
FOUNDED: Final = datetime(2026, 6, 1, tzinfo=UTC)
CHANGED_EACH: Final = 100
"""One service of so many differs in the second release."""

_LEVEL: Final = 6
_WORDS: Final = 8_000
_WORDS_OF_A_TEXT: Final = 70
_LETTERS: Final = "aábcčdeéhiíjklmnoprřsštuůvyýzž"


class UpdateRepository:
    """Makes repositories of two releases of one country.

    Args:
        folder: where its files are made.
        size: how many services there are.
    """

    def __init__(self, folder: Path, size: int) -> None:
        self._folder = folder
        self._targets, self._online = new_signer(), new_signer()
        self._keys = RootKeys([new_signer() for _ in range(3)], [self._targets, new_signer()], self._online)
        self._parts = {sequence: _write_lines(self._file(sequence), sequence, size) for sequence in (1, 2)}
        self._changes = folder / f"{COUNTRY}-1-2.delta.ndjson.gz"
        write_delta(self._changes, self._file(1), self._file(2), delta_heading(COUNTRY, 1, 2))

    @property
    def line_bytes(self) -> int:
        """Return how long the lines of the second release are."""
        return self._parts[2].size_bytes

    def found(self, folder: Path) -> None:
        """Found the repository and publish the first release."""
        init_repository(folder, self._keys, FOUNDED, name="bench", title="Bench", countries=(COUNTRY,))
        self._publish(folder, Release(1, FOUNDED, {"name": "bench"}, (self._parts[1],)), self._file(1))

    def publish(self, folder: Path, *, with_changes: bool) -> None:
        """Publish the second release, with the lines that changed or without."""
        part, files = self._parts[2], [self._file(2)]
        if with_changes:
            deltas = (PartDelta(1, self._changes.name),)
            part = ReleasePart(COUNTRY, part.target, part.size_bytes, part.sha256, part.services, deltas=deltas)
            files.append(self._changes)
        self._publish(folder, Release(2, FOUNDED, {"name": "bench"}, (part,)), *files)

    def _publish(self, folder: Path, release: Release, *files: Path) -> None:
        repository = RepositoryFolder(folder)
        said = self._folder / RELEASE_FILE
        said.write_bytes(release_bytes(release))
        targets = repository.targets()
        with repository.locked():
            for file in (said, *files):
                target = TargetFile.from_file(file.name, str(file), ["sha256"])
                targets.signed.targets[file.name] = target
                copy = self._folder / "copy"
                copy.write_bytes(file.read_bytes())
                if file == said:
                    issued = release.issued.strftime("%Y-%m-%dT%H:%M:%SZ")
                    target.unrecognized_fields["custom"] = {"seq": release.sequence, "issued": issued}
                repository.put_target(copy, target)
            signed = renewed_targets(targets, [self._targets], FOUNDED)
            write_top(repository, signed, top_of(repository, [self._online]), FOUNDED)

    def _file(self, sequence: int) -> Path:
        return self._folder / f"{COUNTRY}-{sequence}.ndjson.gz"


def _write_lines(path: Path, sequence: int, size: int) -> ReleasePart:
    digest, written = sha256(), 0
    with gzipped(path, level=_LEVEL) as stream:
        for line in _lines(sequence, size):
            digest.update(line)
            written += len(line)
            stream.write(line)
    return ReleasePart(COUNTRY, path.name, written, digest.hexdigest(), size)


def _lines(sequence: int, size: int) -> Iterator[bytes]:
    chance = Random(size)
    words = ["".join(chance.choices(_LETTERS, k=chance.randint(2, 11))) for _ in range(_WORDS)]
    # As words of a language are: the hundredth is a hundredth as frequent as the first (Zipf).
    often = [*accumulate(1 / rank for rank in range(1, _WORDS + 1))]
    for number in range(size):
        changed = sequence > 1 and number % CHANGED_EACH == 0
        service = {
            "id": f"s{number:07}",
            "name": f"Renamed {number}" if changed else f"Service {number}",
            "status": "active",
            "description": " ".join(chance.choices(words, cum_weights=often, k=_WORDS_OF_A_TEXT)),
            "organization": {"id": f"o{number // 3:07}", "name": f"Organization {number // 3}"},
            "phones": [{"id": f"p{number:07}", "number": f"+420 {number:09}", "type": "voice"}],
            "schedules": [{"byday": day, "opens_at": "08:00", "closes_at": "16:00"} for day in ("MO", "TU", "WE")],
        }
        yield release_line("service", service)
