"""The roles of a repository (TUF): how long what each signs is valid, and who may sign for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.repository_errors import KeyOfAnotherRole, KeysTooFew
from workpris_desktop.publishing.repository.tuf_form import Root, Signer, Snapshot, Targets, Timestamp

LONGEST_KEY_SHOWN: Final = 12

VALIDITY: Final = {
    Timestamp.type: timedelta(days=30),
    Snapshot.type: timedelta(days=30),
    Targets.type: timedelta(days=396),
    Root.type: timedelta(days=3 * 365),
}
"""Thirteen months for targets, three years for root (security.md 1.3)."""

LEAST_ROOT_VALIDITY: Final = timedelta(days=183)
"""Nothing is published on a root that expires sooner: computers that ask seldom must learn of the next in time."""


class KeyRole(StrEnum):
    """The roles as keys are given to them: one online key stands for snapshot and timestamp."""

    ROOT = "root"
    TARGETS = "targets"
    ONLINE = "online"

    @property
    def signed_roles(self) -> tuple[str, ...]:
        """Return the roles of TUF for which a key of this role signs."""
        return (Snapshot.type, Timestamp.type) if self is KeyRole.ONLINE else (self.value,)


@dataclass(frozen=True, slots=True)
class RootKeys:
    """Whoever founds a repository: all root keys, all targets keys, and the online key.

    Those that do not sign may be given as public halves (`signing_key.PublicHalf`); of root ``threshold`` must sign.
    """

    root: Sequence[Signer]
    targets: Sequence[Signer]
    online: Signer
    threshold: int = 2


def can_sign(signer: Signer) -> bool:
    """Tell whether a signer holds a private half."""
    return not getattr(signer, "public_only", False)


def chosen(root: Root, role: KeyRole, signers: Iterable[Signer]) -> list[Signer]:
    """Return those of the signers who may sign for a role.

    Raises:
        KeysTooFew: there are fewer than the role needs.
    """
    said = root.roles[role.signed_roles[0]]
    fitting = {
        signer.public_key.keyid: signer
        for signer in signers
        if signer.public_key.keyid in said.keyids and can_sign(signer)
    }
    if len(fitting) < said.threshold:
        raise KeysTooFew(role, len(fitting), said.threshold)
    return list(fitting.values())


def demand_role(root: Root, role: KeyRole, signers: Iterable[Signer]) -> None:
    """Let signers pass who all belong to a role.

    Raises:
        KeyOfAnotherRole: one does not.
    """
    for signer in signers:
        if signer.public_key.keyid not in root.roles[role.signed_roles[0]].keyids:
            raise KeyOfAnotherRole(role, signer.public_key.keyid[:LONGEST_KEY_SHOWN])


def expiry(role: str, now: datetime) -> datetime:
    """Return until when what a role of TUF signs now is valid."""
    return now.replace(microsecond=0) + VALIDITY[role]
