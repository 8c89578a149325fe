"""What the self-check tries in a folder for this once: client data is encrypted, a signed directory is taken."""

import secrets
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from workpris_desktop.cases.argon2_stretching import LEAST_MEMORY_KIB, StretchCosts
from workpris_desktop.cases.note_requests import NotesOf, WriteNote
from workpris_desktop.cases.openings import Found
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.cli.kit import Kit
from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.update import SourceKind, UpdateSource
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.publishing.repository.founding import init_repository
from workpris_desktop.publishing.repository.releasing import publish_release
from workpris_desktop.publishing.repository.role import RootKeys
from workpris_desktop.publishing.repository.signing_key import new_signer

_WRITTEN: Final = "workpris-self-check"
_COUNTRY: Final = "CZ"


def check_client_data() -> None:
    """Found a vault, write into it, and look whether what was written can be read in its file.

    Raises:
        PackagingFault: it can be, or does not come back.
        WorkprisError: the vault does not work.
    """
    with TemporaryDirectory(prefix="workpris-check-") as scratch:
        folder = VaultFolder(Path(scratch) / "vault")
        costs = StretchCosts(LEAST_MEMORY_KIB, passes=1, lanes=1)
        session = VaultSession(folder)
        try:
            session.open(Found("check", secrets.token_urlsafe(24), VaultPurpose.ME, costs=costs))
            session.ask(WriteNote(_WRITTEN, _WRITTEN))
            notes = session.ask(NotesOf(_WRITTEN))
        finally:
            session.lock()
        kept = folder.database.read_bytes()
    if [note.text for note in notes] != [_WRITTEN] or _WRITTEN.encode() in kept or kept.startswith(b"SQLite"):
        raise PackagingFault(detail="SQLCipher")


def check_update(kit: Kit) -> None:
    """Publish the starter directory, signed with new keys, and take it as a computer would.

    Raises:
        PackagingFault: it is not in use afterwards.
        WorkprisError: it cannot be signed, or is refused.
    """
    with TemporaryDirectory(prefix="workpris-check-") as scratch:
        published = Path(scratch) / "published"
        _publish(kit, published, kit.now)
        updating = kit.make_trial_updating(Path(scratch) / "data")
        updating.add_publisher(published)
        offer = updating.look(UpdateSource(SourceKind.FOLDER, str(published)))
        if offer is None:
            raise PackagingFault(detail="TUF")
        updating.install(updating.fetch(offer, frozenset()))


def _publish(kit: Kit, folder: Path, now: datetime) -> None:
    root, targets, online = [new_signer() for _ in range(3)], [new_signer() for _ in range(2)], new_signer()
    keys = RootKeys(root, targets, online)
    init_repository(folder, keys, now, name=_WRITTEN, title=_WRITTEN, countries=(_COUNTRY,))
    publish_release(folder, kit.resources / "starter", kit.facts, (*targets, online), now, was_checked=True)
