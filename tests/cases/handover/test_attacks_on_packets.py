"""Packets by attackers: each attack is refused, and told as what it is."""

import subprocess
import sys
from datetime import timedelta

import pyrage
import pytest

from tests.cases.handover.offices import (
    BLOBS,
    NOW,
    PASSPHRASE,
    PRISON,
    PROBATION,
    THIRD,
    header_of,
    inside,
    joined,
    parts,
    sealed,
    signed_anew,
    wrapped,
)
from workpris_desktop.cases.handover.canonical_json import canonical
from workpris_desktop.cases.handover.envelope import enveloped, is_for_others, read_envelope
from workpris_desktop.cases.handover.opening import open_packet
from workpris_desktop.cases.handover.passphrase_slot import closed_slot
from workpris_desktop.cases.handover.words import typed_passphrase
from workpris_desktop.domain.handover_errors import (
    HandoverError,
    PacketAltered,
    PacketCut,
    PacketExpired,
    PacketFaulty,
    PacketForOthers,
    PacketNewer,
    PacketNotOne,
    PacketOwn,
    PacketPassphraseWrong,
    PacketRewrapped,
    PacketSignatureWrong,
    PacketTooLarge,
    PassphraseTooCostly,
)

PACKET = sealed()
INSIDE = inside(PACKET.data)


def opened(data, keys=PROBATION.keys, now=NOW, passphrase=""):
    return open_packet(data, [keys], now, passphrase)


def test_a_third_office_cannot_open_it():
    with pytest.raises(PacketForOthers):
        opened(PACKET.data, THIRD.keys)


def test_pyrage_still_says_that_a_file_is_for_others_in_the_same_words():
    with pytest.raises(pyrage.DecryptError) as caught:
        pyrage.decrypt(read_envelope(PACKET.data).age_file, [pyrage.x25519.Identity.generate()])
    assert is_for_others(caught.value)


def test_one_altered_bit_anywhere_is_noticed():
    data = sealed(passphrase=PASSPHRASE).data
    places = [*range(700), *range(700, len(data), 997), len(data) - 1]
    for place in places:
        altered = bytearray(data)
        altered[place] ^= 1 << place % 8
        with pytest.raises((PacketAltered, PacketCut, PacketNewer, PacketNotOne)) as caught:
            opened(bytes(altered))
        assert place < 12 or caught.type is PacketAltered


def test_an_altered_bit_under_a_new_hash_is_noticed_too():
    envelope = read_envelope(sealed(passphrase=PASSPHRASE).data)
    whole = envelope.slot + envelope.age_file
    for place in [*range(700), *range(700, len(whole), 1_999), len(whole) - 1]:
        altered = bytearray(whole)
        altered[place] ^= 1 << place % 8
        split = len(envelope.slot)
        with pytest.raises(HandoverError):
            opened(enveloped(bytes(altered[:split]), bytes(altered[split:])))


def test_a_packet_cut_anywhere_is_told_as_cut():
    for length in range(len(PACKET.data)):
        with pytest.raises(PacketCut):
            opened(PACKET.data[:length])


def test_an_age_file_cut_under_a_new_hash_is_altered():
    age_file = read_envelope(PACKET.data).age_file
    for length in [*range(400), *range(400, len(age_file), 1_777), len(age_file) - 1]:
        with pytest.raises((PacketAltered, PacketForOthers)):
            opened(enveloped(b"", age_file[:length]))


@pytest.mark.parametrize("more", [b"\0", b"x" * 100])
def test_what_hangs_on_at_the_end_is_noticed(more):
    with pytest.raises(PacketAltered):
        opened(PACKET.data + more)
    with pytest.raises(PacketAltered):
        opened(enveloped(b"", read_envelope(PACKET.data).age_file + more))


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"%PDF-1.7", b"OHPx" + bytes(99), b"OHQ1", b"age-encryption.org/v1\n"])
def test_another_file_is_told_as_none(data):
    with pytest.raises(PacketNotOne):
        opened(data)


def test_a_packet_of_a_newer_program_is_told_as_such():
    with pytest.raises(PacketNewer):
        opened(b"OHP2" + PACKET.data[4:])
    with pytest.raises(PacketNewer):
        opened(signed_anew(header_of(PACKET.data) | {"version": 2, "new": []}))


def test_a_file_beyond_the_limit_is_refused_by_its_size():
    with pytest.raises(PacketTooLarge):
        opened(bytes(64_000_001))


def test_what_is_written_in_armour_is_refused():
    armoured = pyrage.encrypt(INSIDE, [pyrage.x25519.Recipient.from_str(PROBATION.card.recipient)], armored=True)
    with pytest.raises(PacketAltered):
        opened(enveloped(b"", armoured))


def test_a_file_with_thousands_of_receivers_is_refused_before_one_is_tried():
    age_file = read_envelope(PACKET.data).age_file
    end = age_file.index(b"\n--- ") + 1
    for times in (25, 10_000):
        with pytest.raises(PacketAltered):
            read_envelope(enveloped(b"", age_file[:22] + age_file[22:end] * times + age_file[end:]))


def test_a_receiver_cannot_pass_it_on_as_if_it_were_for_another():
    with pytest.raises(PacketRewrapped):
        opened(wrapped(INSIDE, THIRD.card.recipient), THIRD.keys)


def test_a_receiver_cannot_pass_it_on_with_a_passphrase_of_its_own():
    one_time = pyrage.x25519.Identity.generate()
    slot = closed_slot(str(one_time), typed_passphrase(PASSPHRASE), 10)
    for content in (INSIDE, inside(sealed(passphrase=PASSPHRASE).data)):
        data = wrapped(content, str(one_time.to_public()), slot, (PROBATION.card.recipient,))
        with pytest.raises(PacketRewrapped):
            opened(data, THIRD.keys, passphrase=PASSPHRASE)
        with pytest.raises(PacketAltered):
            opened(data)


def test_a_slot_taken_away_is_noticed():
    envelope = read_envelope(sealed(passphrase=PASSPHRASE).data)
    with pytest.raises(PacketAltered):
        opened(enveloped(b"", envelope.age_file))


def test_a_slot_of_another_packet_is_noticed():
    envelope, other = (read_envelope(sealed(passphrase=PASSPHRASE).data) for _ in range(2))
    mixed = enveloped(other.slot, envelope.age_file)
    with pytest.raises(PacketAltered):
        opened(mixed)
    with pytest.raises(PacketAltered):
        opened(mixed, THIRD.keys, passphrase=PASSPHRASE)


@pytest.mark.parametrize("factor", [21, 23, 30, 63, 99])
def test_a_scrypt_bomb_is_refused_before_anything_is_loaded_that_could_compute(factor):
    slot = read_envelope(sealed(passphrase=PASSPHRASE).data).slot
    bomb = slot.replace(b" 10\n", b" %d\n" % factor, 1)
    with pytest.raises(PassphraseTooCostly):
        opened(enveloped(bomb, b"age-encryption.org/v1\n-> X\n--- "), passphrase=PASSPHRASE)
    code = (
        "import sys; from workpris_desktop.cases.handover.passphrase_slot import opened_slot\n"
        f"try: opened_slot({bomb!r}, 'x')\n"
        "except Exception as error: print(type(error).__name__, 'pyrage' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said == "PassphraseTooCostly False\n"


@pytest.mark.parametrize("factor", [b"0", b"010", b"+9", b"-1", b"0x9", b"", b"100", "٩".encode()])
def test_a_work_factor_that_is_no_number_is_refused(factor):
    envelope = read_envelope(sealed(passphrase=PASSPHRASE).data)
    slot = envelope.slot.replace(b" 10\n", b" " + factor + b"\n", 1)
    with pytest.raises(PacketAltered):
        opened(enveloped(slot, envelope.age_file), passphrase=PASSPHRASE)


def test_a_slot_under_a_lower_work_factor_does_not_open():
    envelope = read_envelope(sealed(passphrase=PASSPHRASE).data)
    with pytest.raises(PacketPassphraseWrong):
        opened(enveloped(envelope.slot.replace(b" 10\n", b" 11\n", 1), envelope.age_file), passphrase=PASSPHRASE)


def test_swapped_blobs_are_noticed():
    header, signed, _ = parts(INSIDE)
    first, second, third = (blob.data for blob in BLOBS)
    assert len(second) == len(third)
    with pytest.raises(PacketAltered):
        opened(wrapped(joined(header, signed, first + third + second)))


def test_swapped_entries_of_blobs_are_noticed():
    header, signed, rest = parts(INSIDE)
    header["blobs"].reverse()
    with pytest.raises(PacketSignatureWrong):
        opened(wrapped(joined(header, signed, rest)))


def test_what_hides_behind_the_blobs_is_noticed():
    length = sum(len(blob.data) for blob in BLOBS)
    for place in (len(INSIDE) - 1, len(INSIDE) - len(parts(INSIDE)[2]) + length):
        altered = bytearray(INSIDE)
        altered[place] = 1
        with pytest.raises(PacketAltered):
            opened(wrapped(bytes(altered)))
    for content in (INSIDE + b"\0", INSIDE[:-1], INSIDE + bytes(2_048)):
        with pytest.raises(PacketAltered):
            opened(wrapped(content))


def test_an_inside_cut_anywhere_is_refused():
    for length in [*range(300), *range(300, len(INSIDE), 1_999)]:
        with pytest.raises((PacketAltered, PacketFaulty)):
            opened(wrapped(INSIDE[:length]))


def test_the_signature_of_another_office_is_refused():
    header = header_of(PACKET.data)
    with pytest.raises(PacketSignatureWrong):
        opened(signed_anew(header, [blob.data for blob in BLOBS], THIRD.keys))


def test_a_signature_of_another_sort_is_refused():
    from workpris_desktop.cases.handover.office_keys import signature

    header, _, rest = parts(INSIDE)
    for meant_for in (b"", b"office-receipt-v1\0", b"workpris-office-card-1\0"):
        signed = signature(PRISON.keys, meant_for, canonical(header))
        with pytest.raises(PacketSignatureWrong):
            opened(wrapped(joined(header, signed, rest)))


def test_another_sender_over_the_same_header_is_refused():
    header, signed, rest = parts(INSIDE)
    header["sender"] = header_of(sealed(sender=THIRD).data)["sender"]
    with pytest.raises(PacketSignatureWrong):
        opened(wrapped(joined(header, signed, rest)))


def test_a_sender_whose_card_is_altered_is_refused():
    header = header_of(PACKET.data)
    header["sender"]["name"] = "Somebody else"
    with pytest.raises(PacketFaulty):
        opened(signed_anew(header, [blob.data for blob in BLOBS]))


def test_a_header_that_names_a_key_twice_is_refused():
    text = canonical(header_of(PACKET.data))
    for double in (
        text.replace(b'"purpose"', b'"purpose":"x","purpose"'),
        text.replace(b'":', b'": ', 1),
        b"[]",
        b"{}",
    ):
        with pytest.raises(PacketFaulty):
            opened(signed_anew(double, [blob.data for blob in BLOBS]))


def test_a_header_with_more_or_less_than_it_needs_is_refused():
    header = header_of(PACKET.data)
    for name in header:
        with pytest.raises(PacketFaulty):
            opened(signed_anew({key: value for key, value in header.items() if key != name}))
    with pytest.raises(PacketFaulty):
        opened(signed_anew(header | {"more": 1}))


@pytest.mark.parametrize(
    "value", [None, 1, -1, 1.5, True, "", "X!", [], [1], ["x"], {}, {"a": 1}, [[[]]], "\u202e", 10**30]
)
def test_a_field_of_another_form_is_refused(value):
    header = header_of(PACKET.data)
    blobs = [blob.data for blob in BLOBS]
    for name in sorted(header.keys() - {"version"}):
        if value == "" and name == "slot_sha256":
            continue
        with pytest.raises(HandoverError):
            opened(signed_anew(header | {name: value}, blobs))
    first, *others = header["blobs"]
    # A short text is a title like any other.
    for name in first.keys() - ({"title"} if value in ("X!", "") else set()):
        with pytest.raises(HandoverError):
            opened(signed_anew(header | {"blobs": [first | {name: value}, *others]}, blobs))


@pytest.mark.parametrize("size", [0, 13, 15, 10**6, 60_000_000])
def test_sizes_that_lie_are_noticed(size):
    header = header_of(PACKET.data)
    header["blobs"][0]["size"] = size
    with pytest.raises(PacketAltered):
        opened(signed_anew(header, [blob.data for blob in BLOBS]))


def test_sizes_beyond_the_limit_are_refused_before_anything_is_read():
    header = header_of(PACKET.data)
    with pytest.raises(PacketTooLarge):
        opened(signed_anew(header | {"blobs": [header["blobs"][0] | {"size": 40_000_000}] * 2}))
    with pytest.raises(PacketTooLarge):
        opened(signed_anew(header | {"blobs": header["blobs"][:1] * 201}))
    with pytest.raises(PacketTooLarge):
        opened(signed_anew(header | {"recipients": header["recipients"] * 21}))
    with pytest.raises(PacketTooLarge):
        opened(wrapped(b"\xff" * 80_000))


def test_a_header_nested_without_end_is_refused():
    for text in (b"[" * 900_000, b'{"a":' * 150_000, b"9" * 9_000):
        with pytest.raises(PacketFaulty):
            opened(signed_anew(text))


def test_it_is_not_opened_after_its_end():
    last = NOW + timedelta(days=30)
    assert opened(PACKET.data, now=last)
    with pytest.raises(PacketExpired) as caught:
        opened(PACKET.data, now=last + timedelta(seconds=1))
    assert caught.value.expired_at == last


def test_a_packet_of_this_office_is_known_by_hash_and_by_key():
    with pytest.raises(PacketOwn):
        open_packet(PACKET.data, [PRISON.keys], NOW, sent={PACKET.sent.sha256})
    with pytest.raises(PacketOwn):
        opened(sealed(receivers=(PRISON.card, PROBATION.card)).data, PRISON.keys)


def test_a_plain_content_without_signature_is_refused():
    for content in (b"", b"\0" * 68, b"\0" * 65_536, b"\0\0\0\x02{}" + bytes(64)):
        with pytest.raises((PacketAltered, PacketFaulty)):
            opened(wrapped(content))
