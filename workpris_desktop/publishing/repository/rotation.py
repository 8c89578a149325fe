"""Changing keys: a new version of root, written so that old and new computers can follow at every moment."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from tuf.api.exceptions import UnsignedMetadataError

from workpris_desktop.domain.repository_errors import KeyKnownAlready, KeyOfAnotherRole, KeysTooFew
from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.publishing.repository.role import LONGEST_KEY_SHOWN, KeyRole, can_sign, expiry
from workpris_desktop.publishing.repository.signing import signed_by, top_of, write_top
from workpris_desktop.publishing.repository.tuf_form import Metadata, Role, Root, Signer


def rotate(
    folder: Path,
    role: KeyRole,
    root_signers: Sequence[Signer],
    now: datetime,
    *,
    old: Signer | None = None,
    new: Signer | None = None,
    others: Sequence[Signer] = (),
) -> int:
    """Take a key out of a role and another one in, and return the version of root that says so.

    Root is signed by the threshold of its keys before and after. What targets and online keys signed is signed anew;
    where the keys that are given satisfy the former root too, it comes to count first and the root last, so that the
    repository is valid at every moment. Cut between, or told twice, it finishes what is left to do.

    Args:
        folder: the repository.
        role: whose key is changed.
        root_signers: root keys of which enough sign.
        now: the time (UTC).
        old: the key that goes; its public half is enough. None, for root only, renews its validity.
        new: the key that comes.
        others: further keys that sign: a targets key that stays, and the online key.

    Raises:
        RepositoryMissing: there is no repository.
        RepositoryLocked: another command writes into it.
        RepositoryBroken: a file of it is not what was signed.
        KeyOfAnotherRole: ``old`` does not belong to the role.
        KeyKnownAlready: ``new`` belongs to the repository already.
        KeysTooFew: fewer keys were given than must sign.
        MachineFault: writing failed.
    """
    repository = RepositoryFolder(folder)
    with repository.locked():
        before = repository.root()
        after = _next_root(before, role, old, new, now)
        given = [signer for signer in (*root_signers, *others, old, new) if signer is not None]
        change = _Change(role, given, before.signed, (after or before).signed)
        if after is not None:
            signed_by(after, change.signers(KeyRole.ROOT))
            for root in (before.signed, after.signed):
                _demand_verified(KeyRole.ROOT, root, after)
        _put_in_place(repository, change, after, now)
        return change.after.version


@dataclass(frozen=True, slots=True)
class _Change:
    """A change of keys: of which role, by which keys, from which root to which; both are one where it was made."""

    role: KeyRole
    given: Sequence[Signer]
    before: Root
    after: Root

    def signers(self, role: KeyRole) -> list[Signer]:
        """Return those who sign for a role, as it was or as it will be."""
        keyids = {keyid for root in (self.before, self.after) for keyid in _said(root, role).keyids}
        fitting = {one.public_key.keyid: one for one in self.given if can_sign(one)}
        return [signer for keyid, signer in fitting.items() if keyid in keyids]


def _next_root(
    before: "Metadata[Root]", role: KeyRole, old: Signer | None, new: Signer | None, now: datetime
) -> "Metadata[Root] | None":
    """Return the next version of root, None where it says already what it should."""
    after = deepcopy(before)
    keyids = after.signed.roles[role.signed_roles[0]].keyids
    if old is not None and new is not None and _is_done(keyids, old, new) and role is not KeyRole.ROOT:
        return None
    for signed_role in role.signed_roles:
        if old is not None:
            _revoke(after.signed, role, signed_role, old)
        if new is not None:
            _add(after.signed, before.signed, role, signed_role, new)
    after.signed.version += 1
    after.signed.expires = expiry(Root.type, now)
    return after


def _is_done(keyids: Sequence[str], old: Signer, new: Signer) -> bool:
    return old.public_key.keyid not in keyids and new.public_key.keyid in keyids


def _revoke(root: Root, role: KeyRole, signed_role: str, old: Signer) -> None:
    if old.public_key.keyid not in root.roles[signed_role].keyids:
        raise KeyOfAnotherRole(role, old.public_key.keyid[:LONGEST_KEY_SHOWN])
    root.revoke_key(old.public_key.keyid, signed_role)


def _add(root: Root, before: Root, role: KeyRole, signed_role: str, new: Signer) -> None:
    if new.public_key.keyid in before.keys:
        raise KeyKnownAlready(role, new.public_key.keyid[:LONGEST_KEY_SHOWN])
    root.add_key(new.public_key, signed_role)


def _put_in_place(repository: RepositoryFolder, change: _Change, root: "Metadata[Root] | None", now: datetime) -> None:
    if change.role is KeyRole.ROOT:
        if root is not None:
            repository.write_root(root)
        return
    top = top_of(repository, change.signers(KeyRole.ONLINE))
    targets = None
    if change.role is KeyRole.TARGETS:
        targets = repository.targets()
        targets.signed.version += 1
        signed_by(targets, change.signers(KeyRole.TARGETS))
        _demand_verified(KeyRole.TARGETS, change.after, targets)
    _demand_signers(KeyRole.ONLINE, change.after, top.signers)
    seamless = _are_enough(KeyRole.ONLINE, change.before, top.signers) and (
        targets is None or _verifies(KeyRole.TARGETS, change.before, targets)
    )
    if root is not None and not seamless:
        # The former key is lost: computers that come in between wait for a moment.
        repository.write_root(root)
    write_top(repository, targets, top, now)
    if root is not None and seamless:
        repository.write_root(root)


def _said(root: Root, role: KeyRole) -> Role:
    return root.roles[role.signed_roles[0]]


def _are_enough(role: KeyRole, root: Root, signers: Sequence[Signer]) -> bool:
    return sum(signer.public_key.keyid in _said(root, role).keyids for signer in signers) >= _said(root, role).threshold


def _demand_signers(role: KeyRole, root: Root, signers: Sequence[Signer]) -> None:
    if not _are_enough(role, root, signers):
        said = _said(root, role)
        raise KeysTooFew(role, sum(one.public_key.keyid in said.keyids for one in signers), said.threshold)


def _verifies(role: KeyRole, root: Root, metadata: "Metadata[Any]") -> bool:
    try:
        root.verify_delegate(role.signed_roles[0], metadata.signed_bytes, metadata.signatures)
    except UnsignedMetadataError:
        return False
    return True


def _demand_verified(role: KeyRole, root: Root, metadata: "Metadata[Any]") -> None:
    if not _verifies(role, root, metadata):
        said = _said(root, role)
        raise KeysTooFew(role, sum(keyid in metadata.signatures for keyid in said.keyids), said.threshold)
