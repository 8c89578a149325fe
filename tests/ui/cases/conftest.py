"""The panels of the office, for tests."""

import pytest

from tests.ui.cases.office_vault import make_office


@pytest.fixture
def office(qtbot, tmp_path):
    """A vault of an office, unlocked by its administrator, with its panels in a window."""
    made = make_office(qtbot, tmp_path / "vault")
    yield made
    made.vault.lane.stop()
    made.vault.session.lock()
