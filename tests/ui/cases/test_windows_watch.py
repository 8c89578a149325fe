import pytest

from workpris_desktop.ui.cases.windows_watch import is_locking


@pytest.mark.parametrize(
    ("message", "parameter"),
    [(0x0218, 0x4), (0x02B1, 0x2), (0x02B1, 0x4), (0x02B1, 0x6), (0x02B1, 0x7)],
    ids=["suspend", "console left", "remote left", "logoff", "lock"],
)
def test_what_windows_says_when_nobody_is_before_the_screen(message, parameter):
    assert is_locking(message, parameter)


@pytest.mark.parametrize(
    ("message", "parameter"),
    [(0x0218, 0x12), (0x0218, 0xA), (0x02B1, 0x8), (0x02B1, 0x1), (0x0100, 0x7)],
    ids=["woken up", "power status", "unlock", "console taken", "a key"],
)
def test_what_else_windows_says(message, parameter):
    assert not is_locking(message, parameter)
