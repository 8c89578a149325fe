from datetime import timedelta

from tests.cases.conftest import NOW
from workpris_desktop.cases.account_rows import all_accounts, find_account, insert_account
from workpris_desktop.domain.account import Account, Role


def test_accounts_come_back_as_they_were_kept_in_the_order_in_which_they_were_made(open_vault):
    lead = Account("z", "Eva Malá", frozenset({Role.LEAD, Role.READ_ONLY}))
    worker = Account("b", "Emil Horák", frozenset({Role.WORKER}))
    with open_vault.changing() as connection:
        insert_account(connection, worker, NOW + timedelta(days=2))
        insert_account(connection, lead, NOW + timedelta(days=1))
    assert all_accounts(open_vault.connection) == (open_vault.account, lead, worker)
    assert find_account(open_vault.connection, "z") == lead


def test_a_closed_account_is_still_known_by_its_name(open_vault):
    with open_vault.changing() as connection:
        insert_account(connection, Account("b", "Emil Horák", frozenset({Role.WORKER})), NOW)
        connection.execute("UPDATE account SET closed_at = ? WHERE id = 'b'", (NOW.isoformat(),))
    assert find_account(open_vault.connection, "b") == Account(
        "b", "Emil Horák", frozenset({Role.WORKER}), is_closed=True
    )


def test_nobody_is_not_found(open_vault):
    assert find_account(open_vault.connection, "nobody") is None
