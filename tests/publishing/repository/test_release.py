"""Releases: cut by country, repeatable, with deltas that make the new of the old, and refused where they should be."""

import gzip
import hashlib
import json
import zipfile
from datetime import timedelta

import pytest

from tests.publishing.repository.founded import BEGIN, DAY, found, killed_at_rename, two_countries
from tests.support.packages import shipped_facts
from workpris_desktop.domain.errors import PackageEmpty
from workpris_desktop.domain.publish_errors import PackageFaulty
from workpris_desktop.domain.repository_errors import (
    CountryUnreadable,
    KeysTooFew,
    PublisherClockBehind,
    ReleaseShrinks,
    ReleaseUnchanged,
    RepositoryLocked,
    RepositoryMissing,
    RootExpires,
)
from workpris_desktop.publishing.check.package import check_package
from workpris_desktop.publishing.repository import release_draft
from workpris_desktop.publishing.repository.client_check import verify
from workpris_desktop.publishing.repository.former_release import former_releases
from workpris_desktop.publishing.repository.releasing import publish_release
from workpris_desktop.publishing.repository.renewal import renew
from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.record.release_lines import ReleaseLines, applied, kind_and_id


@pytest.fixture(scope="module")
def facts():
    return shipped_facts()


@pytest.fixture
def founded(tmp_path):
    return found(tmp_path / "repository")


@pytest.fixture
def release(founded, facts, tmp_path):
    """Return a function that releases a draft on a day."""
    packages = iter(range(100))

    def make(draft, day=1, **wishes):
        package = draft.write_folder(tmp_path / f"package-{next(packages)}")
        return publish_release(founded.folder, package, facts, founded.publishing, BEGIN + day * DAY, **wishes)

    return make


def target_bytes(founded, name):
    repository = RepositoryFolder(founded.folder)
    return repository.target_path(repository.targets().signed.targets[name]).read_bytes()


def ids(founded, name, kind="service"):
    lines = gzip.decompress(target_bytes(founded, name)).splitlines()
    return [line["id"] for line in map(json.loads, lines) if line["record"] == kind]


def test_each_country_gets_its_services_and_what_belongs_to_several_or_none_is_common(founded, release):
    made = release(two_countries(6))
    assert [(part.country, part.services) for part in made.parts] == [("", 2), ("AT", 2), ("CZ", 2)]
    assert ids(founded, "common-1.ndjson.gz") == ["s000", "s001"]
    assert ids(founded, "CZ-1.ndjson.gz") == ["s002", "s004"]
    assert ids(founded, "AT-1.ndjson.gz") == ["s003", "s005"]
    assert ids(founded, "common-1.ndjson.gz", "tombstone") == ["t1"]


def test_size_and_hash_are_those_of_the_unpacked_lines_which_are_sorted_by_key(founded, release):
    for part in release(two_countries()).parts:
        lines = gzip.decompress(target_bytes(founded, part.target))
        assert (part.size_bytes, part.sha256) == (len(lines), hashlib.sha256(lines).hexdigest())


def test_a_computer_of_root_version_1_sees_the_release_and_all_its_files(founded, release):
    release(two_countries())
    seen = verify(founded.folder, BEGIN + DAY)
    assert (seen.root_version, seen.release.sequence) == (1, 1)
    assert seen.files == 1 + 3 + 2


def test_the_sequence_rides_in_the_targets_role(founded, release):
    release(two_countries())
    release(two_countries(title="Later"), 2)
    said = RepositoryFolder(founded.folder).targets().signed.targets["release.json"].custom
    assert said == {"seq": 2, "issued": "2026-11-24T09:00:00Z"}


def test_the_same_package_on_the_same_repository_gives_the_same_targets(facts, tmp_path):
    names = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        made = found(tmp_path / name / "repository")
        for number, services in enumerate((20, 21)):
            package = two_countries(services).write_folder(tmp_path / name / f"package-{number}")
            publish_release(made.folder, package, facts, made.publishing, BEGIN + number * DAY)
        names.append(sorted(path.name for path in (made.folder / "targets").iterdir()))
    assert names[0] == names[1]


def test_deltas_of_the_last_three_releases_make_exactly_the_new_lines(founded, release):
    draft = two_countries(60)
    for day in range(1, 6):
        draft.put("services.csv", 5, "description", f"Jiná pomoc {day}.")
        if day > 2:
            draft.tables["services.csv"].pop()
            draft.tables["service_at_location.csv"].pop()
        last = release(draft, day)
    part = last.part("AT")
    assert [delta.from_sequence for delta in part.deltas] == [4, 3, 2]
    repository = RepositoryFolder(founded.folder)
    for former in former_releases(repository)[1:]:
        name = next(delta.target for delta in part.deltas if delta.from_sequence == former.release.sequence)
        delta = repository.target_path(repository.targets().signed.targets[name])
        with former.lines("AT").open("rb") as old, delta.open("rb") as changes:
            lines = ReleaseLines(changes, name)
            heading = json.loads(lines.first())
            made = b"".join(applied(ReleaseLines(old, "old"), lines))
        assert heading == {
            "record": "delta",
            "id": f"{former.release.sequence}-5",
            "from": former.release.sequence,
            "to": 5,
            "country": "AT",
        }
        assert hashlib.sha256(made).hexdigest() == part.sha256
    assert verify(founded.folder, BEGIN + 5 * DAY).release == last


def test_a_delta_that_saves_too_little_is_not_published(founded, release):
    release(two_countries(10))
    other = two_countries(10)
    for row in range(2, 11):
        other.put("services.csv", row, "description", f"Zcela jiný popis pomoci, vždy nový a delší: {row * 7919}.")
    assert release(other, 2).part("CZ").deltas == ()


def test_targets_that_nothing_needs_are_gone_and_those_of_the_next_deltas_are_kept(founded, release):
    for day in range(1, 7):
        release(two_countries(20, title=f"Most {day}"), day)
    names = {path.name.split(".", 1)[1] for path in (founded.folder / "targets").iterdir()}
    assert {"CZ-6.ndjson.gz", "CZ-5.ndjson.gz", "CZ-4.ndjson.gz", "CZ-6.zip"} <= names
    assert not {"CZ-3.ndjson.gz", "CZ-5.zip", "CZ-4-5.delta.ndjson.gz"} & names


def test_the_open_package_holds_what_a_computer_of_that_country_has(founded, release, tmp_path):
    release(two_countries(6))
    path = tmp_path / "CZ.zip"
    path.write_bytes(target_bytes(founded, "CZ-1.zip"))
    with zipfile.ZipFile(path) as archive:
        services = archive.read("services.csv").decode().splitlines()[1:]
        said = json.loads(archive.read("datapackage.json"))
    assert sorted(line.split(",")[0] for line in services) == ["s000", "s001", "s002", "s004"]
    assert said["countries"] == ["CZ"]


def test_what_shrinks_is_released_only_when_it_is_meant(founded, release):
    release(two_countries(40))
    with pytest.raises(ReleaseShrinks) as shrinks:
        release(two_countries(36), 2)
    assert (shrinks.value.removed, shrinks.value.before) == ("4", "40")
    assert verify(founded.folder, BEGIN + 2 * DAY).release.sequence == 1
    assert release(two_countries(36), 2, accept_changes=True).sequence == 2


def test_a_service_that_moves_to_another_country_is_not_gone(founded, release):
    release(two_countries(8))
    moved = two_countries(8)
    for row, cells in enumerate(moved.tables["service_at_location.csv"][1:], start=1):
        moved.put("service_at_location.csv", row, "location_id", "l-at" if cells[2] == "l-cz" else "l-cz")
    assert release(moved, 2).sequence == 2


def test_what_was_released_last_is_not_released_again(founded, release):
    release(two_countries())
    with pytest.raises(ReleaseUnchanged):
        release(two_countries(), 2)
    assert release(two_countries(created="2026-11-21"), 2).sequence == 2


def test_faults_and_an_empty_set_are_refused(founded, release):
    faulty = two_countries()
    faulty.put("service_at_location.csv", 1, "location_id", "nowhere")
    with pytest.raises(PackageFaulty):
        release(faulty)
    with pytest.raises(PackageEmpty):
        release(two_countries(0))
    assert verify(founded.folder, BEGIN).release is None


def test_a_root_that_ends_soon_is_not_built_upon(founded, release):
    with pytest.raises(RootExpires):
        release(two_countries(), 3 * 365 - 182)


def test_a_key_that_is_none_of_the_root_signs_nothing(founded, facts, tmp_path):
    package = two_countries().write_folder(tmp_path / "package")
    for signers in ([founded.online], [founded.root[0], founded.online], [founded.targets[1]]):
        with pytest.raises(KeysTooFew):
            publish_release(founded.folder, package, facts, signers, BEGIN)


def test_a_clock_that_is_behind_the_last_release_is_noticed(founded, release):
    release(two_countries(), 5)
    with pytest.raises(PublisherClockBehind):
        release(two_countries(21), 4)


def test_another_command_waits_for_its_turn(founded, release):
    with RepositoryFolder(founded.folder).locked(), pytest.raises(RepositoryLocked):
        release(two_countries())


def test_a_folder_without_a_repository_is_named(facts, tmp_path, founded):
    with pytest.raises(RepositoryMissing):
        renew(tmp_path, founded.online, BEGIN)


def test_renewing_moves_the_end_and_keeps_the_release(founded, release):
    release(two_countries())
    assert renew(founded.folder, founded.online, BEGIN + 20 * DAY) == BEGIN + 50 * DAY
    assert verify(founded.folder, BEGIN + 49 * DAY).release.sequence == 1


def test_an_id_with_a_quotation_mark_keeps_the_lines_sorted(founded, release):
    draft = two_countries(4)
    for service in ('z"a', "z!", "z[", "z]"):
        cells = {"organization_id": "o1", "name": "Uvozovky", "status": "active"}
        draft.add("services.csv", id=service, description="", **cells)
    release(draft)
    assert verify(founded.folder, BEGIN + DAY).release.part("").services == 6


def test_a_release_that_is_killed_anywhere_leaves_a_repository_that_verifies(founded, facts, release, tmp_path):
    release(two_countries())
    package = two_countries(21).write_folder(tmp_path / "next")
    now = BEGIN + 2 * DAY
    seen = []
    for number in range(1, 40):
        came = killed_at_rename(
            number, lambda: publish_release(founded.folder, package, facts, founded.publishing, now)
        )
        seen.append(verify(founded.folder, now).release.sequence)
        if not came:
            break
    assert not came
    assert len(seen) > 10
    assert seen == [1] * (len(seen) - 1) + [2]
    left = [path.name for path in founded.folder.rglob(".workpris-*")]
    assert left == []


def test_a_year_of_weekly_renewals_and_releases_stays_valid(founded, release):
    for week in range(0, 52, 4):
        day = 7 * week + 1
        release(two_countries(20, title=f"Week {week}"), day)
        for later in (7, 14, 21):
            renew(founded.folder, founded.online, BEGIN + (day + later) * DAY)
        assert verify(founded.folder, BEGIN + (day + 28) * DAY - timedelta(hours=1)).release.sequence == week // 4 + 1


def test_lines_name_their_record_first(founded, release):
    made = release(two_countries(3))
    repository = RepositoryFolder(founded.folder)
    target = repository.targets().signed.targets[made.part("CZ").target]
    with repository.target_path(target).open("rb") as stream:
        assert [kind_and_id(key) for key, _ in ReleaseLines(stream, "CZ")] == [("service", "s002")]


def test_what_computers_could_not_read_is_not_signed_though_the_check_lets_it_pass(
    founded, facts, release, tmp_path, monkeypatch
):
    release(two_countries(8))
    before = {path: path.read_bytes() for path in founded.folder.rglob("*") if path.is_file()}
    draft = two_countries(9)
    draft.put("services.csv", 4, "status", "asleep")
    sound = check_package(two_countries(9).write_folder(tmp_path / "sound"), facts, BEGIN.date(), lambda *_: None)
    monkeypatch.setattr(release_draft, "check_package", lambda *_: sound)
    with pytest.raises(CountryUnreadable) as refused:
        release(draft, 2)
    assert (refused.value.file, refused.value.detail.partition(":")[0]) == ("AT-2.ndjson.gz", "service s003")
    assert {path: path.read_bytes() for path in founded.folder.rglob("*") if path.is_file()} == before
