"""What the window asks about what the office has settled."""

from dataclasses import dataclass, replace

from workpris_desktop.cases.audit_codes import coded
from workpris_desktop.cases.client_files import every_file, update_file
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.policy import read_policy, write_policy
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.retention import review_day
from workpris_desktop.domain.vault import Category, VaultPolicy


@dataclass(frozen=True, slots=True)
class ReadPolicy(Request[VaultPolicy]):
    """What is settled; it concerns everybody."""

    def answer(self, vault: OpenVault) -> VaultPolicy:
        """Read it."""
        with vault.reading() as connection:
            return read_policy(connection)


@dataclass(frozen=True, slots=True)
class SetPolicy(Request[None]):
    """Settle something else.

    Files get another review day where that follows from another number of months; one that was to be kept longer for
    a reason keeps its own.
    """

    policy: VaultPolicy

    def answer(self, vault: OpenVault) -> None:
        """Keep it.

        Raises:
            NotAllowed: the account settles nothing.
        """
        vault.demand(Deed.SET_POLICY)
        with vault.changing() as connection:
            former = read_policy(connection)
            write_policy(connection, self.policy)
            for file in tuple(every_file(connection)):
                before, after = (kept.months[file.category] for kept in (former, self.policy))
                if before != after and file.review_on == review_day(file.touched_on, before):
                    update_file(connection, replace(file, review_on=review_day(file.touched_on, after)))
            vault.note(Act.POLICY_CHANGED, reason=_difference(former, self.policy))


def _difference(former: VaultPolicy, policy: VaultPolicy) -> str:
    """Return what was settled otherwise, as codes: ``idle_minutes:5>7 months_advice:12>18``."""
    before, after = _settled(former), _settled(policy)
    return coded("", **{name: f"{before[name]}>{value}" for name, value in after.items() if before[name] != value})


def _settled(policy: VaultPolicy) -> dict[str, str]:
    months = {f"months_{category}": str(policy.months[category]) for category in Category}
    return {
        "legal_mode": policy.legal_mode.value,
        "idle_minutes": str(policy.idle_minutes),
        "backup_days": str(policy.backup_days),
        **months,
    }
