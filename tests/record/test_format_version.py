import json

import pytest

from tests.support.example_package import DESCRIPTION
from workpris_desktop.domain.errors import DescriptorUnreadable, PackageNewer
from workpris_desktop.record.descriptor import read_descriptor
from workpris_desktop.record.format_version import FORMAT_VERSION
from workpris_desktop.record.package_description import Licence, PackageDescription, description_keys


def read(**keys):
    return read_descriptor(json.dumps(keys).encode())


def test_a_description_is_read_as_it_was_written():
    keys = description_keys(DESCRIPTION)
    said = read(**keys)
    assert said.as_description() == DESCRIPTION
    assert said.format_version == FORMAT_VERSION
    assert description_keys(said.as_description()) == keys


def test_languages_of_inclusion_rules_stand_in_their_order():
    assert list(description_keys(DESCRIPTION)["inclusion_rules"]) == ["cs", "de"]


def test_a_licence_that_is_only_a_title_gets_a_name_that_the_standard_allows():
    said = PackageDescription("n", "t", licences=(Licence(title="Veřejné dílo / volné"), Licence(path="https://x.y/")))
    assert description_keys(said)["licenses"] == [
        {"name": "Ve-ejn-d-lo-voln", "title": "Veřejné dílo / volné"},
        {"path": "https://x.y/"},
    ]


@pytest.mark.parametrize("version", [None, "", "1.0", "1.7", "0.9", "1.999999"])
def test_a_form_that_is_as_old_or_only_adds_is_read(version):
    assert read(format_version=version).format_version == (version or "")


@pytest.mark.parametrize("version", ["2.0", "2.7", "10.0"])
def test_a_form_of_a_newer_program_is_refused_whatever_else_it_says(version):
    with pytest.raises(PackageNewer) as caught:
        read(format_version=version, countries=7, resources={"shape": "new"})
    assert (caught.value.file, caught.value.detail) == ("datapackage.json", version)


@pytest.mark.parametrize("version", ["1", "one", "1.0.0", "v1.0", "-1.0", "1.0000000", 1.0, {"major": 1}, " 1 . 0"])
def test_a_form_that_is_no_version_is_unreadable(version):
    with pytest.raises(DescriptorUnreadable):
        read(format_version=version)


@pytest.mark.parametrize(
    "keys",
    [
        {"timezone": 1},
        {"inclusion_rules": ["cs"]},
        {"inclusion_rules": {"Czech": "x"}},
        {"inclusion_rules": {"cs": 1}},
        {"inclusion_rules": {f"a{chr(97 + at // 26)}{chr(97 + at % 26)}": "x" for at in range(51)}},
        {"municipalities": -1},
        {"municipalities": 1_000_001},
        {"municipalities": True},
        {"municipalities": "many"},
    ],
)
def test_keys_of_another_shape_are_refused(keys):
    with pytest.raises(DescriptorUnreadable):
        read(**keys)


def test_long_rules_are_cut_and_cleaned():
    rules = read(inclusion_rules={"cs": "a\u202e  b\n" + "x" * 10_000}).inclusion_rules
    assert rules["cs"].startswith("a b\nxxx")
    assert len(rules["cs"]) < 4_001
