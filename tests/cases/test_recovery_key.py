import random
import time

import pyrage
import pytest

from workpris_desktop.cases.recovery_key import HEADING, new_recovery_key, shown, typed_identity
from workpris_desktop.domain.vault_errors import RecoveryKeyWrong

# Any age program makes such a one: the sheet can be used without ours.
KEY = "AGE-SECRET-KEY-18T9TJSPGX5VN3CFRDMW56EX0RS7VL2JUZFE3L694R6QRPTVK6NRQ3JA3N2"


def test_it_is_shown_in_groups_of_four():
    groups = shown(KEY).split(" ")
    assert groups[0] == HEADING
    assert {len(group) for group in groups[1:-1]} == {4}
    assert "".join(groups) == KEY


def test_each_is_another_and_opens_what_was_locked_for_it():
    (first, recipient), (second, _) = new_recovery_key(), new_recovery_key()
    assert first != second
    locked = pyrage.encrypt(b"key", [pyrage.x25519.Recipient.from_str(recipient)])
    assert pyrage.decrypt(locked, [typed_identity(first)]) == b"key"
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(locked, [typed_identity(second)])


@pytest.mark.parametrize(
    "typed",
    [
        KEY,
        KEY.lower(),
        shown(KEY),
        shown(KEY).replace(" ", "-"),
        shown(KEY).replace(" ", "\r\n"),
        f"  {shown(KEY)}\t\n",
        KEY.removeprefix(HEADING),
        shown(KEY).removeprefix(HEADING).lower(),
        KEY.removeprefix(HEADING).replace("0", "O"),
        KEY.removeprefix(HEADING).replace("8", "B").replace("L", "1"),
        KEY.removeprefix(HEADING).replace("L", "i"),
        KEY.replace("-", "\N{EN DASH}"),
        "AGE SECRET KEI l " + KEY.removeprefix(HEADING),
        "".join(chr(ord(letter) + 0xFEE0) for letter in KEY.removeprefix(HEADING)),
    ],
)
def test_typing_is_forgiving(typed):
    assert str(typed_identity(typed)) == KEY


def test_one_wrong_letter_is_mended_wherever_it_stands():
    chance = random.Random(7)
    letters = KEY.removeprefix(HEADING)
    for at in range(len(letters)):
        wrong = chance.choice([letter for letter in "ACDEFGHJKLMNPQRSTUVWXYZ234567890" if letter != letters[at]])
        assert str(typed_identity(letters[:at] + wrong + letters[at + 1 :])) == KEY


def test_two_wrong_letters_are_told_and_not_guessed():
    chance = random.Random(8)
    letters = KEY.removeprefix(HEADING)
    for _ in range(5):
        first, second = chance.sample(range(len(letters)), 2)
        wrong = list(letters)
        for at in (first, second):
            wrong[at] = "Q" if wrong[at] != "Q" else "P"
        with pytest.raises(RecoveryKeyWrong):
            typed_identity("".join(wrong))


@pytest.mark.parametrize(
    "typed",
    ["", "   ", "x", HEADING, KEY[:-1], KEY + "Q", "Q" * 58, "\0" * 58, "\udc80" * 58, "A" * 1_000_000, "č" * 58],
)
def test_what_is_no_key_is_refused_at_once(typed):
    began = time.perf_counter()
    with pytest.raises(RecoveryKeyWrong):
        typed_identity(typed)
    assert time.perf_counter() - began < 2


def test_the_key_is_nowhere_in_the_error():
    with pytest.raises(RecoveryKeyWrong) as caught:
        typed_identity(KEY[:-2] + "QQ")
    assert KEY[20:40] not in repr(caught.value) + str(caught.value)
