"""The walk of the issue: published with the program's own publishing side, received, carried, refused, rotated."""

import shutil
from datetime import timedelta

import pytest

from tests.publishing.repository.founded import BEGIN, DAY, found, two_countries
from tests.support.packages import shipped_facts
from tests.support.update_server import serving
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.sync_errors import UpdateExpired, UpdateOlder
from workpris_desktop.domain.update import SourceKind, UpdateSource
from workpris_desktop.publishing.repository.releasing import publish_release
from workpris_desktop.publishing.repository.role import KeyRole
from workpris_desktop.publishing.repository.rotation import rotate
from workpris_desktop.publishing.repository.signing_key import new_signer
from workpris_desktop.publishing.repository.stick import write_stick
from workpris_desktop.sync.updating import Updating

FACTS = shipped_facts()


class Office:
    """A program with its data folder: the real shelf, and the real updating."""

    def __init__(self, folder, now):
        self.now = now
        self.shelf = DirectoryShelf(folder / "directory", FACTS)
        self.updating = Updating(folder / "sync", self, lambda: self.now, BEGIN - 30 * DAY)

    def edition_number(self):
        return self.shelf.edition_number()

    def history(self):
        return self.shelf.history()

    def install_update(self, package, origin, progress):
        return self.shelf.install(package, progress, self.now.date(), origin=origin, whole=True, now=self.now)

    def look(self, place):
        kind = SourceKind.WEB if str(place).startswith("https:") else SourceKind.FOLDER
        return self.updating.look(UpdateSource(kind, str(place)))

    def update(self, place):
        offer = self.look(place)
        fetched = self.updating.fetch(offer, frozenset())
        return fetched.preview, self.updating.install(fetched)

    def services(self):
        with self.shelf.open() as reader:
            return reader.edition.services


def publish(repository, folder, number, now):
    draft = two_countries(20 + number, created=f"2026-11-{20 + number}")
    publish_release(
        repository.folder, draft.write_folder(folder / f"package-{number}"), FACTS, repository.publishing, now
    )


def test_a_directory_goes_its_way(tmp_path):
    repository = found(tmp_path / "repository")
    publish(repository, tmp_path, 1, BEGIN)
    old_stick = tmp_path / "old"
    old_stick.mkdir()
    write_stick(repository.folder, old_stick, BEGIN)
    online = Office(tmp_path / "online", BEGIN)
    online.updating.add_publisher(old_stick)
    with serving(repository.folder) as server:
        preview, report = online.update(server.address)
        assert (preview.compared, report.edition.services) == (False, 21)
        publish(repository, tmp_path, 2, BEGIN + DAY)
        online.now += DAY
        assert online.look(server.address).by_delta
        preview, report = online.update(server.address)
    assert (preview.compared, preview.added.count, preview.removed) == (True, 1, 0)
    assert report.edition.services == online.services() == 22
    entry = online.history()[0]
    assert (entry.origin.sequence, entry.origin.countries) == (2, ("AT", "CZ"))
    # By stick to an office that has never seen a network.
    stick = tmp_path / "stick"
    stick.mkdir()
    write_stick(repository.folder, stick, BEGIN + DAY)
    offline = Office(tmp_path / "offline", BEGIN + DAY)
    offline.updating.add_publisher(stick)
    offline.updating.set_countries(("CZ",))
    offline.update(stick)
    with pytest.raises(UpdateOlder):
        offline.look(old_stick)
    # All root keys change, one after the other.
    now = BEGIN + 2 * DAY
    signers = list(repository.root)
    for place in range(3):
        new = new_signer()
        rotate(
            repository.folder,
            KeyRole.ROOT,
            [*signers, new],
            now,
            old=signers[place],
            new=new,
            others=repository.publishing,
        )
        signers[place] = new
    publish(repository, tmp_path, 3, now)
    offline.now = online.now = now
    fresh = Office(tmp_path / "fresh", now)
    fresh.updating.add_publisher(old_stick)
    for office in (online, offline, fresh):
        office.update(repository.folder)
        assert office.history()[0].origin.sequence == 3
    assert online.services() == fresh.services() == 23
    assert offline.services() < 23
    late = Office(tmp_path / "late", now + 121 * DAY)
    late.updating.add_publisher(old_stick)
    with pytest.raises(UpdateExpired):
        late.look(repository.folder)
    online.now = now + timedelta(days=4_000)
    assert online.services() == 23
    shutil.rmtree(online.updating._folder / "metadata")
    online.now = now
    with pytest.raises(UpdateOlder):
        online.look(old_stick)
