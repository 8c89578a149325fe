"""What the office has settled, as it is kept in the vault."""

import json
from typing import Any, Final

from workpris_desktop.domain.vault import USUAL_MONTHS, Category, LegalMode, VaultPolicy

_NAME: Final = "policy"


def read_policy(connection: Any) -> VaultPolicy:
    """Return what is settled; the usual where nothing is, or where a value is none that this version knows.

    Args:
        connection: the vault.
    """
    row = connection.execute("SELECT value FROM setting WHERE name = ?", (_NAME,)).fetchone()
    try:
        return _policy(json.loads(row[0])) if row else VaultPolicy()
    except (ValueError, TypeError, AttributeError, OverflowError):
        return VaultPolicy()


def write_policy(connection: Any, policy: VaultPolicy) -> None:
    """Keep what is settled; inside of the transaction that also notes it.

    Args:
        connection: the vault.
        policy: what counts from now on.
    """
    value = json.dumps(
        {
            "legal_mode": policy.legal_mode.value,
            "idle_minutes": policy.idle_minutes,
            "months": {category.value: months for category, months in policy.months.items()},
            "backup_days": policy.backup_days,
        }
    )
    connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (_NAME, value))


def _policy(kept: Any) -> VaultPolicy:
    usual = VaultPolicy()
    months = kept.get("months", {})
    return VaultPolicy(
        LegalMode(kept.get("legal_mode", usual.legal_mode)),
        int(kept.get("idle_minutes", usual.idle_minutes)),
        {category: int(months.get(category.value, USUAL_MONTHS[category])) for category in Category},
        int(kept.get("backup_days", usual.backup_days)),
    )
