from datetime import date

import pytest

from workpris_desktop.domain.life import Alert
from workpris_desktop.wording.record.alert import active_alert, warning

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("alert", "said"),
    [
        (Alert("Closing"), "Closing"),
        (Alert("Closing", ends=date(2026, 12, 1), by="editor"), "Closing – until 1 Dec 2026; editor"),
        (Alert("Closing", begins=TODAY), "Closing – since 22 Nov 2026"),
        (Alert("Closing", TODAY, TODAY), "Closing – from 22 Nov 2026 to 22 Nov 2026"),
        (Alert("Closing", by="editor"), "Closing – editor"),
        (Alert("Closing", begins=date(2026, 11, 23)), ""),
        (Alert("Closing", ends=date(2026, 11, 21)), ""),
        (Alert("  "), ""),
    ],
)
def test_an_alert_is_told_with_days_and_role_while_it_counts(alert, said):
    assert active_alert(alert, TODAY, "en") == said


def test_that_a_service_is_closed_is_told_before_an_alert_and_without_one():
    over = Alert("Moving", ends=date(2026, 11, 21))
    assert warning("temporarily closed", Alert("Moving"), TODAY, "en") == "Closed for a time. Moving"
    assert warning("defunct", over, TODAY, "en") == "Closed for good"
    assert warning("active", Alert("Moving"), TODAY, "en") == "Moving"
    assert warning("active", over, TODAY, "en") == ""
