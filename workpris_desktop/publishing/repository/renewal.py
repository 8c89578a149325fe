"""Renewing the online signatures, so that computers see that nothing is being held back from them."""

from datetime import datetime
from pathlib import Path

from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.publishing.repository.role import KeyRole, chosen, demand_role
from workpris_desktop.publishing.repository.signing import top_of, write_top
from workpris_desktop.publishing.repository.tuf_form import Signer


def renew(folder: Path, online_signer: Signer, now: datetime) -> datetime:
    """Sign snapshot and timestamp anew, and return until when they are valid (UTC).

    Args:
        folder: the repository.
        online_signer: the online key.
        now: the time (UTC).

    Raises:
        RepositoryMissing: there is no repository.
        RepositoryLocked: another command writes into it.
        RepositoryBroken: a file of it is not what was signed.
        KeyOfAnotherRole: the key is not the online key.
        MachineFault: writing failed; what was valid before still is, as long as it was.
    """
    repository = RepositoryFolder(folder)
    with repository.locked():
        root = repository.root().signed
        demand_role(root, KeyRole.ONLINE, [online_signer])
        online = chosen(root, KeyRole.ONLINE, [online_signer])
        top = top_of(repository, online)
        write_top(repository, None, top, now)
        return top.timestamp.signed.expires
