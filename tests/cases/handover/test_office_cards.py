"""Office cards: what an office tells of itself, read strictly."""

import json
from dataclasses import replace
from datetime import datetime

import pyrage
import pytest
import segno

from tests.cases.handover.offices import NOW, PRISON, PROBATION, THIRD, card_again, office, told_of
from workpris_desktop.cases.handover.card_file import LARGEST_CARD_BYTES, made_card, read_card
from workpris_desktop.cases.handover.words import are_words_of, card_words
from workpris_desktop.domain.handover_errors import CardAltered, CardFaulty, CardNewer, CardTooLarge, CardUnreadable
from workpris_desktop.domain.office_card import OfficeCard

P = 2**255 - 19
LOW_ORDER = 325606250916557431795983626356110631294008115727848805560023387167927233504


def test_a_card_is_read_as_it_was_made():
    assert read_card(PRISON.file) == PRISON.card
    assert PRISON.card.phone == "+420 541 123 456"
    assert PRISON.card.made_at == NOW


def test_a_card_fits_into_a_code_that_telephones_read():
    assert len(PRISON.file) < 650
    assert segno.make(PRISON.file, error="m", micro=False, boost_error=False).version <= 20


def test_the_longest_card_fits_into_one_code():
    longest = office("Ž" * 80, unit="ž" * 80, address="ů" * 160, phone="+" * 30)
    assert len(longest.file) <= LARGEST_CARD_BYTES
    segno.make(longest.file, error="m", micro=False, boost_error=False)


def test_a_card_cut_anywhere_is_refused():
    for length in range(len(PRISON.file)):
        with pytest.raises(CardUnreadable):
            read_card(PRISON.file[:length])


def test_a_card_with_any_bit_altered_is_refused():
    for place in range(len(PRISON.file)):
        altered = bytearray(PRISON.file)
        altered[place] ^= 1
        with pytest.raises((CardUnreadable, CardAltered, CardFaulty, CardNewer)):
            read_card(bytes(altered))


def test_another_name_over_the_same_keys_is_refused():
    told = json.loads(PRISON.file)
    told["name"] = "Vazební věznice Praha"
    with pytest.raises(CardAltered):
        read_card(json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode())


def test_a_card_that_names_a_key_twice_is_refused():
    with pytest.raises(CardUnreadable):
        read_card(PRISON.file.replace(b'{"address"', b'{"address":"x","address"'))


def test_a_card_written_with_blanks_is_refused():
    with pytest.raises(CardUnreadable):
        read_card(json.dumps(json.loads(PRISON.file)).encode())


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"[" * 2000, b"\xff", b'{"format":NaN}', b'{"a":"\\ud800"}'])
def test_what_is_no_card_is_refused(data):
    with pytest.raises(CardUnreadable):
        read_card(data)


def test_a_large_file_is_refused_before_it_is_read():
    with pytest.raises(CardTooLarge):
        read_card(b"{" * (LARGEST_CARD_BYTES + 1))


def test_a_card_of_a_newer_program_is_refused_as_such():
    with pytest.raises(CardNewer):
        read_card(card_again(told_of(PRISON.file) | {"version": 2, "mail": "x"}))


@pytest.mark.parametrize("version", [0, -1, "1", True, 1.0, None])
def test_a_version_that_is_none_is_refused(version):
    with pytest.raises(CardUnreadable):
        read_card(card_again(told_of(PRISON.file) | {"version": version}))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", "a" * 81),
        ("name", " Brno"),
        ("name", "Brno\u202egnp"),
        ("name", 1),
        ("unit", ""),
        ("unit", ["x"]),
        ("phone", "call me"),
        ("country", "cz"),
        ("country", "CZ\n"),
        ("signing_key", "00"),
        ("signing_key", "g" * 64),
        ("recipient", "age1" + "q" * 58),
        ("recipient", "AGE-SECRET-KEY-1"),
        ("made_at", "2026-11-23"),
        ("made_at", "2026-13-01T00:00:00Z"),
        ("made_at", 5),
        ("hobby", "chess"),
    ],
)
def test_a_field_that_no_card_may_have_is_named(field, value):
    with pytest.raises(CardFaulty) as caught:
        read_card(card_again(told_of(PRISON.file) | {field: value}))
    assert caught.value.field == ("+" if field == "hobby" else field)


@pytest.mark.parametrize("top", [0, 1 << 255])
@pytest.mark.parametrize("point", [0, 1, LOW_ORDER, P - 1, P, P + 1])
def test_a_recipient_with_which_anybody_could_decrypt_is_refused(point, top):
    weak = recipient_of((point | top).to_bytes(32, "little"))
    pyrage.x25519.Recipient.from_str(weak)
    with pytest.raises(CardFaulty) as caught:
        read_card(card_again(told_of(PRISON.file) | {"recipient": weak}))
    assert caught.value.field == "recipient"


def recipient_of(point):
    """Return a point in Bech32 (BIP 173)."""
    number = int.from_bytes(point, "big") << 4
    values = [number >> 5 * (51 - place) & 31 for place in range(52)]
    heading = [ord(letter) >> 5 for letter in "age"] + [0] + [ord(letter) & 31 for letter in "age"]
    rest = 1
    for value in [*heading, *values, *[0] * 6]:
        top, rest = rest >> 25, (rest & 0x1FFFFFF) << 5 ^ value
        for place, step in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            rest ^= step if top >> place & 1 else 0
    values += [(rest ^ 1) >> 5 * (5 - place) & 31 for place in range(6)]
    return "age1" + "".join("qpzry9x8gf2tvdw0s3jn54khce6mua7l"[value] for value in values)


def test_a_missing_field_is_named():
    told = told_of(PRISON.file)
    del told["country"]
    with pytest.raises(CardFaulty) as caught:
        read_card(card_again(told))
    assert caught.value.field == "country"


def test_a_card_that_nobody_could_read_is_not_made():
    for wrong in ("", " Brno", "a\nb", "\ud800"):
        with pytest.raises(CardFaulty):
            made_card(OfficeCard(wrong, "CZ", "", "", datetime.fromisoformat("2026-01-01T00:00:00Z")), PRISON.keys)


def test_a_card_has_eight_words_in_the_language_of_its_country():
    assert len(card_words(PRISON.card)) == 8
    assert set(card_words(PRISON.card)) != set(card_words(THIRD.card))
    assert card_words(PRISON.card) == card_words(replace(PRISON.card, address="", phone="", unit="x"))


def test_other_keys_or_another_name_have_other_words():
    assert card_words(PRISON.card) != card_words(replace(PRISON.card, name="Vazební věznice Praha"))
    assert card_words(PRISON.card) != card_words(replace(PRISON.card, recipient=THIRD.card.recipient))
    assert card_words(PRISON.card) != card_words(replace(PRISON.card, signing_key=THIRD.card.signing_key))


def test_words_are_compared_as_people_type_them():
    words = card_words(PROBATION.card)
    assert are_words_of(PROBATION.card, "  " + ", ".join(words).upper())
    assert are_words_of(PROBATION.card, "-".join(words).replace("a", "á"))
    assert not are_words_of(PROBATION.card, " ".join(words[:7]))
    assert not are_words_of(PROBATION.card, " ".join(reversed(words)))
    assert not are_words_of(PROBATION.card, "x" * 1000)


def test_secret_keys_are_never_written_out():
    assert PRISON.keys.identity not in repr(PRISON.keys)
    assert "secret" not in repr(PRISON.sender).lower()
