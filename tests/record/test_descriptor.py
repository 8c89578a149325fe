import json
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.packages import LEGAL_AID, full_draft
from workpris_desktop.domain.errors import DescriptorUnreadable, PackageNameUnexpected, PackageRefused
from workpris_desktop.record.descriptor import Descriptor, read_descriptor
from workpris_desktop.record.package_description import Licence, SourceNote
from workpris_desktop.record.resource import Resource


def read(**keys):
    return read_descriptor(json.dumps(keys).encode())


def test_a_full_description_is_read():
    said = read_descriptor(full_draft().files()["datapackage.json"])
    assert (said.name, said.title, said.issued, said.sample) == ("small", "Small directory", date(2026, 1, 2), True)
    assert (said.licence, said.sources, said.countries) == ("CC0", ("Invented", "Nobody"), ("CZ", "AT"))
    assert said.resource("required_documents.csv").fields == ("id", "service_id", "document")


def test_licences_and_sources_are_also_given_in_their_parts():
    said = read(
        licenses=[{"name": "CC0-1.0", "title": "CC0", "path": "https://cc.example/"}, "Public domain"],
        sources=[{"name": "RPSS", "url": "https://rpss.example/"}, {"path": "https://x.example/"}],
    )
    assert said.licence == "CC0, Public domain"
    assert said.licences == (Licence("CC0-1.0", "CC0", "https://cc.example/"), Licence(title="Public domain"))
    assert said.sources == ("RPSS", "https://x.example/")
    assert said.source_notes == (
        SourceNote("RPSS", "https://rpss.example/"),
        SourceNote("https://x.example/", "https://x.example/"),
    )
    assert read(license="CC BY 4.0").licences == (Licence(title="CC BY 4.0"),)


def test_what_is_said_of_the_whole_directory_is_read():
    said = read_descriptor(full_draft().files()["datapackage.json"])
    assert (said.format_version, said.timezone, said.municipalities) == ("1.0", "Europe/Prague", 2)
    assert said.inclusion_rules == {"cs": "Jen ověřené služby.", "de": "Nur geprüfte Dienste."}
    assert said.resource("form-most.pdf").is_provable


def test_an_empty_description_says_nothing():
    said = read()
    assert (said.name, said.title, said.issued, said.sample, said.licence) == ("", "", None, False, "")
    assert said.resource("services.csv") == Resource("services.csv")


def test_a_byte_order_mark_is_no_fault():
    assert read_descriptor(b'\xef\xbb\xbf{"name": "n"}').title == "n"


def test_the_real_description_of_the_legal_aid_directory_is_read():
    if not LEGAL_AID.is_dir():
        pytest.skip("the shared test data is not here")
    said = read_descriptor((LEGAL_AID / "datapackage.json").read_bytes())
    assert said.name == "hsds31-ilao-small"
    assert said.licence == "Creative Commons Attribution-ShareAlike 4.0"
    assert len(said.resources) == 7


def test_size_and_hash_of_a_file_are_read():
    said = read(resources=[{"path": "phones.csv", "bytes": 7, "hash": "sha256:" + "Ab" * 32}])
    assert said.resource("phones.csv") == Resource("phones.csv", None, 7, "ab" * 32)


def test_hashes_of_other_kinds_are_passed_over():
    assert (
        read(resources=[{"path": "phones.csv", "hash": "d41d8cd98f00b204e9800998ecf8427e"}]).resources[0].sha256 == ""
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{",
        b'"text"',
        b"\xff\xfe{}",
        b'{"name": NaN}',
        b'{"bytes": Infinity}',
        b"[" * 100_000,
        b'{"n": ' + b"9" * 5000 + b"}",
        b'{"name": 7}',
        b'{"sample": "yes"}',
        b'{"created": "soon"}',
        b'{"created": "2026-13-01"}',
        b'{"countries": ["Czechia"]}',
        b'{"countries": "CZ"}',
        b'{"sources": [7]}',
        b'{"licenses": {}}',
        b'{"licenses": [7]}',
        b'{"resources": {}}',
        b'{"resources": ["phones.csv"]}',
        b'{"resources": [{"path": "phones.csv", "schema": {"fields": ["id"]}}]}',
        b'{"resources": [{"path": "phones.csv", "schema": []}]}',
        b'{"resources": [{"path": "phones.csv", "bytes": true}]}',
        b'{"resources": [{"path": "phones.csv", "hash": "sha256:12"}]}',
        b'{"resources": [{"path": "phones.csv"}, {"path": "phones.csv"}]}',
        b'{"resources": [{"path": ["phones.csv"]}]}',
    ],
)
def test_a_description_of_another_shape_is_refused(data):
    with pytest.raises(DescriptorUnreadable) as caught:
        read_descriptor(data)
    assert caught.value.file == "datapackage.json"


@pytest.mark.parametrize(
    "path",
    ["", "../services.csv", "/etc/passwd", "data/services.csv", "services.csv\n", "https://x/services.csv", "CON"],
)
def test_a_path_that_is_no_expected_name_is_refused(path):
    with pytest.raises(PackageNameUnexpected):
        read(resources=[{"path": path}])


def test_a_path_is_told_without_what_could_steer_a_screen():
    with pytest.raises(PackageNameUnexpected) as caught:
        read(resources=[{"path": "\x1b[31m\u202e" + "x" * 500}])
    assert caught.value.file == "[31m" + "x" * 76


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["name", "resources", "path", "schema", "fields", "licenses"]), inner)
        ),
        max_leaves=20,
    ),
)
def test_any_json_is_read_or_refused_with_an_error_of_ours(whole):
    with suppress(PackageRefused):
        assert isinstance(read_descriptor(json.dumps(whole).encode()), Descriptor)
