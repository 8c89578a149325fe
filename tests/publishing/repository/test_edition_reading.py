"""What computers would refuse as they read a release in is found by the publisher, whatever the signatures say."""

import gzip
import json
from dataclasses import replace
from hashlib import sha256

import pytest

from tests.publishing.repository.founded import BEGIN, DAY, found, two_countries
from tests.support.packages import shipped_facts
from workpris_desktop.domain.repository_errors import CountryUnreadable
from workpris_desktop.publishing.repository.client_check import verify
from workpris_desktop.publishing.repository.former_release import former_releases
from workpris_desktop.publishing.repository.releasing import publish_release
from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.publishing.repository.role import KeyRole, chosen
from workpris_desktop.publishing.repository.signing import renewed_targets, top_of, write_top
from workpris_desktop.publishing.repository.tuf_form import TargetFile
from workpris_desktop.record.release_file import release_bytes


@pytest.fixture(scope="module")
def facts():
    return shipped_facts()


@pytest.fixture
def founded(tmp_path, facts):
    made = found(tmp_path / "repository")
    package = two_countries(8).write_folder(tmp_path / "package")
    publish_release(made.folder, package, facts, made.publishing, BEGIN + DAY)
    return made


def signed_otherwise(founded, tmp_path, country, change):
    """Sign the release anew with other lines, as a publisher with another program might."""
    repository = RepositoryFolder(founded.folder)
    root, metadata = repository.root().signed, repository.targets()
    release = former_releases(repository)[0].release
    part = release.part(country)
    lines = gzip.decompress(repository.target_path(metadata.signed.targets[part.target]).read_bytes())
    data = b"".join(
        json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n" for line in change(lines)
    )
    altered = replace(part, size_bytes=len(data), sha256=sha256(data).hexdigest())
    parts = tuple(altered if each is part else each for each in release.parts)
    files = {part.target: gzip.compress(data), "release.json": release_bytes(replace(release, parts=parts))}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
        target = TargetFile.from_file(name, str(tmp_path / name), ["sha256"])
        target.unrecognized_fields.update(metadata.signed.targets[name].unrecognized_fields)
        metadata.signed.targets[name] = target
        repository.put_target(tmp_path / name, target)
    targets_keys, online_keys = (chosen(root, role, founded.publishing) for role in (KeyRole.TARGETS, KeyRole.ONLINE))
    signed = renewed_targets(metadata, targets_keys, BEGIN + DAY)
    write_top(repository, signed, top_of(repository, online_keys), BEGIN + DAY)


def with_service(change):
    def altered(lines):
        records = [json.loads(line) for line in lines.splitlines()]
        change(next(record for record in records if record["record"] == "service"))
        return records

    return altered


def test_a_sound_release_is_read_to_its_end(founded, facts):
    assert verify(founded.folder, BEGIN + DAY, facts=facts).release.sequence == 1


@pytest.mark.parametrize(
    ("values", "fault"),
    [
        ({"status": "asleep"}, "not_in_list"),
        ({"name": ""}, "missing"),
        ({"id": "office:1"}, "office"),
        ({"minimum_age": "many"}, "not_a_number"),
    ],
)
def test_a_record_that_computers_refuse_is_named(founded, facts, tmp_path, values, fault):
    signed_otherwise(founded, tmp_path, "CZ", with_service(lambda service: service.update(values)))
    assert verify(founded.folder, BEGIN + DAY).release.sequence == 1
    with pytest.raises(CountryUnreadable) as caught:
        verify(founded.folder, BEGIN + DAY, facts=facts)
    assert caught.value.file == "CZ-1.ndjson.gz"
    assert "service" in caught.value.detail
    assert fault in caught.value.detail


def test_a_record_that_two_countries_have_is_refused_where_both_are_taken(founded, facts, tmp_path):
    signed_otherwise(founded, tmp_path, "CZ", with_service(lambda service: service.update(id="s003")))
    with pytest.raises(CountryUnreadable) as caught:
        verify(founded.folder, BEGIN + DAY, facts=facts)
    assert caught.value.country == "AT, CZ"
    assert "s003" in caught.value.detail


def test_a_record_that_leans_on_another_country_is_refused_where_that_is_not_taken(founded, facts, tmp_path):
    def leaning(lines):
        contact = {"record": "contact", "id": "c9", "name": "Kancelář", "service_id": "s003"}
        return [contact, *map(json.loads, lines.splitlines())]

    signed_otherwise(founded, tmp_path, "CZ", leaning)
    with pytest.raises(CountryUnreadable) as caught:
        verify(founded.folder, BEGIN + DAY, facts=facts)
    assert (caught.value.country, caught.value.row) == ("CZ", "1")
    assert "contact c9" in caught.value.detail
