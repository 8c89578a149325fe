import json
from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.slips import PARISH, TODAY, correction
from workpris_desktop.domain.missing_service import MissingService
from workpris_desktop.domain.search import SettingFilter
from workpris_desktop.domain.slip import LONGEST_RIGHT, Slip, WrongLine
from workpris_desktop.domain.slip_errors import (
    SlipFaulty,
    SlipFileAltered,
    SlipFileNewer,
    SlipFileRefused,
    SlipFileTooLarge,
    SlipFileUnreadable,
    SlipTells,
)
from workpris_desktop.record.slip_file import (
    LARGEST_SLIP_FILE_BYTES,
    SIGNED_FOR,
    box_bytes,
    demand_good_slip,
    office_fingerprint,
    read_box,
    read_signed_file,
    signed_file,
)

KEY = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
PUBLIC = KEY.public_key().public_bytes_raw()
SLIPS = (
    correction(sender="Probation office"),
    Slip.gap(MissingService(TODAY, "DEB", "CZ064", SettingFilter.PRISON)),
    Slip.proposal(PARISH, TODAY, corrects="s1"),
)


def made(slips=SLIPS):
    return signed_file(slips, TODAY, PUBLIC, KEY.sign)


def signed_anew(change):
    """Return a file with another content under a good signature."""
    whole = json.loads(made())
    change(whole["signed"])
    signed = json.dumps(whole["signed"]).encode()
    head = json.dumps({**whole, "signature": KEY.sign(SIGNED_FOR + signed).hex(), "signed": 0}).encode()
    return head.replace(b'"signed": 0', b'"signed": ' + signed)


def test_a_file_comes_back_as_it_was_handed_over():
    read = read_signed_file(made([slip.handed_over(TODAY) for slip in SLIPS]), "a.json")
    assert read.slips == SLIPS
    assert read.office_key == PUBLIC
    assert read.made_on == TODAY


def test_a_file_can_be_read_by_people():
    assert '"right": "585 123 456"' in made().decode()


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_no_altered_file_is_read_as_something_else(data):
    good = made()
    at = data.draw(st.integers(0, len(good) - 2))
    sort = data.draw(st.sampled_from(["flip", "cut", "double"]))
    if sort == "flip":
        bad = good[:at] + bytes([good[at] ^ data.draw(st.integers(1, 255))]) + good[at + 1 :]
    else:
        bad = good[:at] if sort == "cut" else good[:at] + good[at:] + good[at:]
    try:
        read = read_signed_file(bad, "a.json")
    except SlipFileRefused:
        return
    assert read.slips == SLIPS


def test_an_altered_line_is_refused():
    with pytest.raises(SlipFileAltered):
        read_signed_file(made().replace(b"585 123 456", b"585 123 457"), "a.json")


def test_another_offices_key_does_not_make_a_signature_good():
    other = Ed25519PrivateKey.generate().public_key().public_bytes_raw()
    with pytest.raises(SlipFileAltered):
        read_signed_file(made().replace(PUBLIC.hex().encode(), other.hex().encode()), "a.json")


@pytest.mark.parametrize(
    "change",
    [
        lambda signed: signed.update(client="Jan"),
        lambda signed: signed["slips"][0].update(client="Jan"),
        lambda signed: signed["slips"][0]["about"].update(person="Jan"),
        lambda signed: signed["slips"][0]["about"]["record"].update(born="1985"),
        lambda signed: signed["slips"][0]["about"].update(line="behaviour"),
        lambda signed: signed["slips"][0]["about"].update(right="x" * (LONGEST_RIGHT + 1)),
        lambda signed: signed["slips"][0]["about"].update(said_on="yesterday"),
        lambda signed: signed["slips"][1]["about"].update(region="one two"),
        lambda signed: signed["slips"][2]["about"]["service"].update(client="Jan"),
        lambda signed: signed["slips"][2]["about"]["service"]["phones"][0].update(client="Jan"),
        lambda signed: signed["slips"][2]["about"]["service"].update(name=""),
        lambda signed: signed["slips"][2]["about"]["service"].update(description="x" * 70_000),
        lambda signed: signed["slips"][0].update(id="../../etc"),
        lambda signed: signed.update(slips=signed["slips"] * 400),
    ],
)
def test_what_the_form_does_not_name_is_refused_also_under_a_good_signature(change):
    read_signed_file(signed_anew(lambda _: None), "a.json")
    with pytest.raises(SlipFileUnreadable) as refused:
        read_signed_file(signed_anew(change), "a.json")
    assert refused.value.file == "a.json"
    assert "Jan" not in str(refused.value)


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"\xff\xfe", b"[" * 100_000, b'{"format_version":"x"}', b"null"])
def test_what_is_no_file_of_slips_is_refused(data):
    with pytest.raises(SlipFileUnreadable):
        read_signed_file(data, "a.json")


def test_a_file_of_a_newer_program_is_told_apart():
    with pytest.raises(SlipFileNewer):
        read_signed_file(made().replace(b'"1.0"', b'"2.0"', 1), "a.json")


def test_a_file_without_end_is_refused():
    with pytest.raises(SlipFileTooLarge):
        read_signed_file(b" " * (LARGEST_SLIP_FILE_BYTES + 1), "a.json")


@pytest.mark.parametrize(
    "slip",
    [
        correction("call 850312/1235", WrongLine.OTHER),
        correction("born 3.5.1985", WrongLine.OTHER),
        correction(sender="850312/1235"),
        Slip.proposal({**PARISH, "description": "for 850312/1235"}, TODAY),
    ],
)
def test_a_birth_number_goes_out_in_no_slip(slip):
    with pytest.raises(SlipTells):
        demand_good_slip(slip)
    with pytest.raises(SlipTells):
        made([slip])


def test_an_id_of_ten_digits_is_no_birth_number():
    demand_good_slip(Slip.proposal({**PARISH, "id": "8503121231"}, TODAY))


@pytest.mark.parametrize(
    "slip",
    [
        correction("x" * (LONGEST_RIGHT + 1), WrongLine.OTHER),
        Slip.proposal({"id": "a"}, TODAY),
        Slip.proposal({**PARISH, "phones": [{"number": str(number)} for number in range(300)]}, TODAY),
        Slip.proposal({**PARISH, "made": object()}, TODAY),
        Slip("no id", TODAY, MissingService(TODAY)),
    ],
)
def test_a_slip_that_no_publisher_could_read_is_not_kept(slip):
    with pytest.raises(SlipFaulty):
        demand_good_slip(slip)


def test_the_box_comes_back_with_what_went_out():
    slips = (SLIPS[0], SLIPS[1].handed_over(date(2026, 11, 1)), SLIPS[2])
    assert read_box(box_bytes(slips)) == (slips, True)


def test_of_a_damaged_box_the_good_slips_are_kept():
    whole = json.loads(box_bytes(SLIPS))
    whole["slips"][1]["about"]["kind"] = "gossip"
    assert read_box(json.dumps(whole).encode()) == ((SLIPS[0], SLIPS[2]), False)
    assert read_box(b"garbage") == ((), False)


def test_offices_are_told_apart_by_groups_of_four():
    fingerprint = office_fingerprint(PUBLIC)
    assert len(fingerprint.split(" ")) == 8
    assert fingerprint != office_fingerprint(b"0" * 32)
