"""What the office has settled, where it does not stand in the vault as it was written."""

import json

import pytest

from workpris_desktop.cases.policy import read_policy
from workpris_desktop.domain.vault import VaultPolicy


@pytest.mark.parametrize(
    "kept",
    ['{"backup_days": 0}', '{"backup_days": 100000}', '{"idle_minutes": 1e400}', '{"months": {"prison": 0}}', "7"],
)
def test_what_cannot_be_settled_is_the_usual(open_vault, kept):
    with open_vault.changing() as connection:
        connection.execute("INSERT OR REPLACE INTO setting VALUES ('policy', ?)", (kept,))
    assert read_policy(open_vault.connection) == VaultPolicy()


def test_a_category_of_which_nothing_is_settled_has_its_usual_months(open_vault):
    with open_vault.changing() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO setting VALUES ('policy', ?)", (json.dumps({"months": {"prison": 7}}),)
        )
    months = read_policy(open_vault.connection).months
    assert months == {**VaultPolicy().months, "prison": 7}
