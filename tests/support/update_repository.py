"""A publisher in a test: a real TUF repository on the disk, a clock that the test sets, and keys that may be stolen.

It signs by tuf's own API and not by the program's publishing side, so that it can also do what that side never would.
"""

import gzip
import io
import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined]
from tuf.api.metadata import (  # type: ignore[attr-defined]
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

from workpris_desktop.domain.release import COMMON, PartDelta, Release, ReleasePart
from workpris_desktop.record.release_file import RELEASE_FILE, release_bytes
from workpris_desktop.record.release_lines import ReleaseLines, differences, gone_line, line_key, release_line

BEGINNING = datetime(2026, 11, 1, 8, 0, tzinfo=UTC)
SHORT, LONG, ROOT = timedelta(days=30), timedelta(days=396), timedelta(days=3 * 365)
DELTAS = 3


def new_key():
    """Return a key that nobody has used yet."""
    return CryptoSigner.generate_ed25519()


def service(number, name=""):
    """Return a small service as it stands in a line."""
    # Text that does not pack well, so that changed lines are really smaller than all.
    text = sha256(str(number).encode()).hexdigest()
    return {"id": f"s{number}", "name": name or f"Service {number}", "status": "active", "description": text}


def lines_of(services, tombstones=()):
    """Return sorted lines of services and of what is left of those that are gone."""
    lines = [release_line("service", each) for each in services]
    lines += [release_line("tombstone", each) for each in tombstones]
    return sorted(lines, key=line_key)


def packed(lines):
    """Return lines gzipped, as a publisher does."""
    return gzip.compress(b"".join(lines), mtime=0)


class SimulatedPublisher:
    """Signs releases into ``folder``; ``lines`` remembers by sequence and country what was published."""

    def __init__(self, folder, now=BEGINNING, countries=("CZ",), sources=()):
        self.folder = folder
        (folder / "metadata").mkdir(parents=True)
        (folder / "targets").mkdir()
        self.root_signers = [new_key() for _ in range(3)]
        self.targets_signers = [new_key() for _ in range(2)]
        self.online_signer = new_key()
        self.countries = countries
        self.sequence = 0
        self.lines = {}
        self.releases = {}
        self.issued = now
        root = Root(version=1, expires=now + ROOT, consistent_snapshot=True)
        root.roles["root"].threshold = 2
        self.root = Metadata(root)
        self._name_keys()
        self._write_root(self.root_signers)
        self.targets = Metadata(Targets(version=1, expires=now + LONG))
        self.snapshot = Metadata(Snapshot(version=1, expires=now + SHORT))
        self.timestamp = Metadata(Timestamp(version=1, expires=now + SHORT))
        self._write_publisher(sources)

    def _name_keys(self):
        root = self.root.signed
        keys = {
            "root": self.root_signers,
            "targets": self.targets_signers,
            "snapshot": [self.online_signer],
            "timestamp": [self.online_signer],
        }
        for role, signers in keys.items():
            for key_id in list(root.roles[role].keyids):
                root.revoke_key(key_id, role)
            for signer in signers:
                root.add_key(signer.public_key, role)

    def _write_root(self, signers):
        self.root.signatures.clear()
        for signer in signers:
            self.root.sign(signer, append=True)
        self._write_metadata(f"{self.root.signed.version}.root.json", self.root)

    def _write_metadata(self, name, metadata):
        (self.folder / "metadata" / name).write_bytes(metadata.to_bytes())

    def _write_publisher(self, sources):
        root = json.loads((self.folder / "metadata" / "1.root.json").read_bytes())
        whole = {
            "format_version": "1.0",
            "name": "simulated",
            "title": "Simulated publisher",
            "countries": list(self.countries),
            "sources": list(sources),
            "root": root,
        }
        (self.folder / "publisher.json").write_text(json.dumps(whole), encoding="utf-8")

    def rotate(self, now, *, root=None, online=False, targets=False):
        """Replace one root key (by its place), the online key, the targets keys; both old and new root keys sign."""
        former = list(self.root_signers)
        if root is not None:
            self.root_signers[root] = new_key()
        if online:
            self.online_signer = new_key()
        if targets:
            self.targets_signers = [new_key() for _ in range(2)]
        self.root.signed.version += 1
        self.root.signed.expires = now + ROOT
        self._name_keys()
        self._write_root({id(signer): signer for signer in (*former, *self.root_signers)}.values())
        self.sign_all(now, targets=targets)

    def publish(self, lines, now, *, sequence=None, issued=None, deltas=True, program=None):
        """Publish lines by country ("" is common) as the next release."""
        self.sequence = sequence or self.sequence + 1
        self.issued = issued or now
        targets, parts = {}, []
        for country, its_lines in sorted(lines.items()):
            data = b"".join(its_lines)
            name = f"{country or 'common'}-{self.sequence}.ndjson.gz"
            self._put(targets, name, packed(its_lines))
            part = ReleasePart(
                country, name, len(data), sha256(data).hexdigest(), data.count(b'{"record":"service"'), 10
            )
            if deltas:
                part = replace(part, deltas=tuple(self._deltas(country, data, targets)))
            parts.append(part)
            self.lines[self.sequence, country] = data
        about = {"name": "simulated", "title": "Simulated", "created": f"{self.issued:%Y-%m-%d}T00:00:00Z"}
        release = Release(self.sequence, self.issued.replace(microsecond=0), about, tuple(parts), program)
        self.releases[self.sequence] = release
        custom = {"seq": self.sequence, "issued": f"{self.issued:%Y-%m-%dT%H:%M:%SZ}"}
        self._put(targets, RELEASE_FILE, release_bytes(release), custom)
        self.targets.signed.targets = targets
        self.sign_all(now, targets=True)
        return release

    def _deltas(self, country, data, targets):
        for former in range(max(1, self.sequence - DELTAS), self.sequence):
            old = self.lines.get((former, country))
            if old is None:
                continue
            name = f"{country or 'common'}-{former}-{self.sequence}.delta.ndjson.gz"
            heading = {"record": "delta", "id": f"{former}-{self.sequence}", "from": former, "to": self.sequence}
            lines = [json.dumps(heading | {"country": country}, separators=(",", ":")).encode() + b"\n"]
            for key, _, now in differences(keyed(old), keyed(data)):
                lines.append(gone_line(key) if now is None else now)
            self._put(targets, name, packed(lines))
            yield PartDelta(former, name)

    def _put(self, targets, name, data, custom=None):
        target = TargetFile.from_data(name, data, ["sha256"])
        if custom:
            target.unrecognized_fields["custom"] = custom
        targets[name] = target
        (self.folder / "targets" / f"{target.hashes['sha256']}.{name}").write_bytes(data)

    def sign_all(self, now, *, targets=False, targets_signer=None):
        """Sign snapshot and timestamp anew, and the targets before if that is asked for."""
        if targets:
            self.targets.signed.version += 1
            self.targets.signed.expires = now + LONG
            self.targets.signatures.clear()
            self.targets.sign(targets_signer or self.targets_signers[0])
            self._write_metadata(f"{self.targets.signed.version}.targets.json", self.targets)
        self.snapshot.signed.version += 1
        self.snapshot.signed.expires = now + SHORT
        self.snapshot.signed.meta["targets.json"] = MetaFile(self.targets.signed.version)
        self.snapshot.sign(self.online_signer)
        self._write_metadata(f"{self.snapshot.signed.version}.snapshot.json", self.snapshot)
        self.sign_timestamp(now)

    def sign_timestamp(self, now, version=None):
        """Sign the timestamp anew, as somebody would who stole the online key, too."""
        self.timestamp.signed.version = version or self.timestamp.signed.version + 1
        self.timestamp.signed.expires = now + SHORT
        self.timestamp.signed.snapshot_meta = MetaFile(self.snapshot.signed.version)
        self.timestamp.sign(self.online_signer)
        self._write_metadata("timestamp.json", self.timestamp)

    def stick(self, to):
        """Copy the repository as it is now onto a stick."""
        shutil.copytree(self.folder, to / "workpris-directory")
        return to

    def published(self, sequence, countries):
        """Return the lines that a computer must have after taking a release."""
        wanted = [part.country for part in self.releases[sequence].parts]
        return b"".join(
            self.lines[sequence, country] for country in wanted if country == COMMON or country in countries
        )


def keyed(data):
    """Return keys and lines of lines that are not packed."""
    return list(ReleaseLines(io.BytesIO(gzip.compress(data)), "lines"))


def metadata_file(stick: Path, name: str) -> Path:
    """Return a metadata file on a stick."""
    return stick / "workpris-directory" / "metadata" / name
