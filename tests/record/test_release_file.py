"""``release.json``: what a release says of its parts, and what is no such file."""

import json
from datetime import UTC, datetime

import pytest

from workpris_desktop.domain.errors import PackageNewer
from workpris_desktop.domain.release import COMMON, PartDelta, Release, ReleasePart
from workpris_desktop.domain.sync_errors import SourceMalformed
from workpris_desktop.record.release_file import read_release, release_bytes

HASH = "a" * 64
RELEASE = Release(
    sequence=12,
    issued=datetime(2026, 11, 22, 10, 30, tzinfo=UTC),
    package={"name": "aoov", "title": "Adresář služeb"},
    parts=(
        ReleasePart(COMMON, "common-12.ndjson.gz", 100, HASH, 1),
        ReleasePart("CZ", "CZ-12.ndjson.gz", 9_000, HASH, 40, 6_254, (PartDelta(11, "CZ-11-12.delta.ndjson.gz"),)),
    ),
)


def changed(**changes):
    return json.dumps(json.loads(release_bytes(RELEASE)) | changes).encode()


def changed_part(**changes):
    parts = json.loads(release_bytes(RELEASE))["parts"]
    return changed(parts=[parts[0] | changes, parts[1]])


def test_a_release_is_read_back_as_it_was():
    assert read_release(release_bytes(RELEASE)) == RELEASE


def test_the_same_release_gives_the_same_bytes():
    assert release_bytes(RELEASE) == release_bytes(read_release(release_bytes(RELEASE)))


def test_a_release_tells_its_countries_and_parts():
    assert RELEASE.countries == ("CZ",)
    assert RELEASE.part("CZ").services == 40
    assert RELEASE.part("SI") is None


def test_a_release_of_a_newer_form_asks_for_a_newer_program():
    with pytest.raises(PackageNewer):
        read_release(changed(format_version="2.0", parts="of another shape"))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{",
        b"[" * 20_000,
        release_bytes(RELEASE).decode().encode("utf-16"),
        changed(sequence=0),
        changed(sequence="1" * 5_000),
        changed(issued="2026-11-22T10:30:00"),
        changed(issued="yesterday"),
        changed(format_version="one"),
        changed(parts=[]),
        changed(package=[]),
        changed_part(country="CZ"),
        changed_part(country="cz"),
        changed_part(country="CZ\n"),
        changed_part(target="../common.gz"),
        changed_part(target=".hidden"),
        changed_part(target="x\n"),
        changed_part(sha256="A" * 64),
        changed_part(size_bytes=-1),
        changed_part(deltas=[{"from": 1, "target": f"d-{number}"} for number in range(11)]),
    ],
)
def test_what_is_no_release_is_refused(data):
    with pytest.raises(SourceMalformed):
        read_release(data)
