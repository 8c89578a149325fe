"""First passwords: whoever has given one still knows it, until the account's owner takes another."""

from typing import Any, Final

_NAME: Final = "first_password/"


def mark_first_password(connection: Any, account_id: str) -> None:
    """Remember that somebody else knows the password of an account; inside of a transaction."""
    connection.execute("INSERT OR REPLACE INTO setting VALUES (?, '1')", (_NAME + account_id,))


def forget_first_password(connection: Any, account_id: str) -> None:
    """Remember that the owner has taken a password; inside of a transaction."""
    connection.execute("DELETE FROM setting WHERE name = ?", (_NAME + account_id,))


def has_first_password(connection: Any, account_id: str) -> bool:
    """Tell whether the password is still that which somebody else has given."""
    return connection.execute("SELECT 1 FROM setting WHERE name = ?", (_NAME + account_id,)).fetchone() is not None
