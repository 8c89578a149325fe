"""Packets between offices that keep the rules."""

import re
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.cases.handover.offices import BLOBS, NOW, PASSPHRASE, PRISON, PROBATION, TERMS, THIRD, digest, sealed
from workpris_desktop.cases.handover.envelope import read_envelope
from workpris_desktop.cases.handover.file_name import neutral_file_name
from workpris_desktop.cases.handover.office_keys import new_office_keys
from workpris_desktop.cases.handover.opening import open_packet
from workpris_desktop.cases.handover.padding import LEAST_BYTES, padded_size
from workpris_desktop.cases.handover.passphrase_slot import closed_slot, opened_slot
from workpris_desktop.cases.handover.sealing import Sender, seal_packet
from workpris_desktop.cases.handover.words import card_words, new_passphrase, typed_passphrase
from workpris_desktop.domain.handover_errors import (
    NoReceivers,
    PacketFaulty,
    PacketPassphraseWrong,
    PacketTooLarge,
    PassphraseMistyped,
    PassphraseNeeded,
    PassphraseUncalledFor,
)
from workpris_desktop.domain.packet import BasisKind, PacketBasis, PacketBlob, PacketTerms


def test_the_chosen_office_reads_all_of_it_and_knows_the_sender():
    packet = sealed()
    opened = open_packet(packet.data, [PROBATION.keys], NOW)
    assert opened.blobs == BLOBS
    assert opened.sender == PRISON.card
    assert opened.sender_words == card_words(PRISON.card)
    assert opened.terms == TERMS
    assert opened.made_at == NOW
    assert opened.opened_by == PROBATION.card.recipient
    assert (opened.id, opened.reply_to, opened.sha256) == (packet.sent.id, packet.sent.reply_to, digest(packet.data))
    assert packet.sent.receivers == (PROBATION.card.signing_key,)


def test_each_of_several_offices_reads_it():
    packet = sealed(receivers=(PROBATION.card, THIRD.card, PROBATION.card))
    ids = {open_packet(packet.data, [each.keys], NOW).id for each in (PROBATION, THIRD)}
    assert ids == {packet.sent.id}


def test_an_earlier_key_still_opens_what_comes_late():
    assert open_packet(sealed().data, [new_office_keys(), PROBATION.keys], NOW).blobs == BLOBS


def test_a_passphrase_opens_it_however_it_is_typed():
    packet = sealed(receivers=(), passphrase=PASSPHRASE)
    typed = "  Abandon, ABILITY able-about\nabové absent "
    assert open_packet(packet.data, [THIRD.keys], NOW, typed).blobs == BLOBS
    assert open_packet(packet.data, [], NOW, PASSPHRASE).opened_by == ""


def test_a_packet_with_a_passphrase_opens_by_the_key_of_an_office_without_it():
    packet = sealed(passphrase=PASSPHRASE)
    assert open_packet(packet.data, [PROBATION.keys], NOW).opened_by == PROBATION.card.recipient
    assert open_packet(packet.data, [THIRD.keys], NOW, PASSPHRASE).opened_by == ""


def test_an_office_without_a_key_is_asked_for_the_passphrase():
    with pytest.raises(PassphraseNeeded):
        open_packet(sealed(passphrase=PASSPHRASE).data, [THIRD.keys], NOW)


def test_a_wrong_passphrase_gives_nothing():
    with pytest.raises(PacketPassphraseWrong):
        open_packet(sealed(passphrase=PASSPHRASE).data, [], NOW, "abandon " * 6)


def test_a_passphrase_for_a_packet_without_one_is_said():
    with pytest.raises(PassphraseUncalledFor):
        open_packet(sealed().data, [PROBATION.keys], NOW, PASSPHRASE)


def test_a_mistyped_word_is_told_by_its_place_before_anything_is_computed():
    for typed, place in ((PASSPHRASE.replace("able", "abel"), 3), ("abandon", None), ("x" * 1000, None)):
        with pytest.raises(PassphraseMistyped) as caught:
            open_packet(sealed(passphrase=PASSPHRASE).data, [], NOW, typed)
        assert caught.value.place == place
        assert "abel" not in repr(caught.value)


@pytest.mark.parametrize("language", ["cs", "en", "sl", "de"])
def test_a_passphrase_is_six_words_drawn_by_chance(language):
    drawn = {new_passphrase(language) for _ in range(20)}
    assert len(drawn) == 20
    assert all(typed_passphrase(each) == each and len(each.split()) == 6 for each in drawn)


def test_a_passphrase_of_ones_own_is_not_taken():
    with pytest.raises(PassphraseMistyped):
        sealed(passphrase="Heslo Brno 2026")


def test_the_slot_is_a_file_of_age_like_any_other():
    secret = new_office_keys().identity
    assert pyrage.passphrase.decrypt(closed_slot(secret, PASSPHRASE, 10), PASSPHRASE).decode() == secret
    assert opened_slot(pyrage.passphrase.encrypt(secret.encode(), PASSPHRASE), PASSPHRASE) == secret


def test_nobody_is_no_receiver():
    with pytest.raises(NoReceivers):
        sealed(receivers=())


def test_what_no_reader_would_take_is_not_sealed():
    for terms in (
        PacketTerms("Hand over", TERMS.basis, TERMS.expires_at),
        PacketTerms("hand_over", PacketBasis(BasisKind.LAW, ""), TERMS.expires_at),
        PacketTerms("hand_over", TERMS.basis, NOW),
        PacketTerms("hand_over", TERMS.basis, NOW + timedelta(days=367)),
    ):
        with pytest.raises(PacketFaulty):
            sealed(terms=terms)
    with pytest.raises(PacketFaulty):
        sealed(blobs=(PacketBlob("case", "text", "", b""),))
    with pytest.raises(PacketTooLarge):
        sealed(blobs=(BLOBS[0],) * 201)
    with pytest.raises(PacketTooLarge):
        sealed(receivers=(PROBATION.card,) * 21)


def test_it_is_not_sealed_with_the_card_of_another_office():
    with pytest.raises(PacketFaulty) as caught:
        seal_packet(Sender(PRISON.file, THIRD.keys), [PROBATION.card], TERMS, BLOBS, NOW)
    assert caught.value.field == "sender"


def test_it_is_not_sealed_for_a_key_that_is_none():
    with pytest.raises(PacketFaulty) as caught:
        sealed(receivers=(replace(PROBATION.card, recipient="age1" + "q" * 58),))
    assert caught.value.field == "recipients"


def test_the_same_case_is_another_packet_each_time():
    first, second = sealed(), sealed()
    assert first.sent.id != second.sent.id
    assert first.sent.reply_to != second.sent.reply_to


def test_a_replay_is_known_by_its_id():
    packet = sealed()
    assert len({open_packet(packet.data, [PROBATION.keys], NOW).id for _ in range(3)}) == 1


def test_nothing_in_the_file_is_readable():
    packet = sealed(passphrase=PASSPHRASE)
    for readable in ("Brno", "Zlín", PROBATION.card.recipient, "Rozsudek", packet.sent.id, "hand_over"):
        assert readable.encode() not in packet.data


def test_small_packets_have_one_size_but_for_what_age_adds_by_chance():
    contents = [(PacketBlob("case", "text/plain", "", b"x" * size),) for size in (0, 9, 60_000)]
    sizes = [len(sealed(blobs=blobs).data) for blobs in contents for _ in range(5)]
    assert max(sizes) - min(sizes) < 400


def test_sizes_tell_little():
    sizes = {padded_size(size) for size in range(1, 64_000_000, 1_999)}
    assert len(sizes) <= 330
    for size in range(LEAST_BYTES, 64_000_000, 99_991):
        assert 0 <= padded_size(size) - size <= 0.032 * size


def test_the_name_of_the_file_tells_nothing():
    names = {neutral_file_name() for _ in range(50)}
    assert len(names) == 50
    assert all(re.fullmatch(r"packet-[a-z]{8}\.wpk", name) for name in names)


def test_values_tell_nothing_when_they_are_written_out():
    packet = sealed()
    opened = open_packet(packet.data, [PROBATION.keys], NOW)
    assert "Rozsudek" not in f"{packet}{opened}{opened.blobs}{opened.terms}{read_envelope}"
    assert "Consent of" not in f"{opened.terms}"


def test_the_start_of_the_program_loads_nothing_that_encrypts():
    code = (
        "import sys, workpris_desktop, workpris_desktop.domain.packet, workpris_desktop.cases.handover.opening,"
        "workpris_desktop.cases.handover.receipts, workpris_desktop.cases.handover.words;"
        "print([n for n in ('pyrage', 'cryptography', 'mnemonic', 'msgspec') if n in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


texts = some.text(some.characters(codec="utf-8", categories=("L", "N", "P")), max_size=30)


@settings(max_examples=40)
@given(some.lists(some.tuples(some.binary(max_size=3_000), texts), max_size=8))
def test_what_is_sealed_is_what_is_opened(content):
    from workpris_desktop.record.text import clean_text

    blobs = tuple(PacketBlob("note", "text/plain", clean_text(title), data) for data, title in content)
    assert open_packet(sealed(blobs=blobs).data, [PROBATION.keys], NOW).blobs == blobs
