"""Founding a repository: the first root of trust, an empty set of targets, and the publisher's file."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.repository_errors import KeyKnownAlready, KeysTooFew, RepositoryTaken
from workpris_desktop.publishing.repository.repository_folder import (
    LOCK_FILE,
    METADATA_FOLDER,
    TARGETS_FOLDER,
    RepositoryFolder,
)
from workpris_desktop.publishing.repository.role import LONGEST_KEY_SHOWN, KeyRole, RootKeys, chosen, expiry
from workpris_desktop.publishing.repository.signing import Top, signed_by, write_top
from workpris_desktop.publishing.repository.tuf_form import Metadata, Root, Snapshot, Targets, Timestamp
from workpris_desktop.record.publisher_file import (
    PUBLISHER_FILE,
    demand_fit,
    publisher_bytes,
    repository_publisher,
)
from workpris_desktop.system.files import sync_folder, wrapped_os_errors, write_atomically

_FIRST = 1


def init_repository(
    folder: Path,
    keys: RootKeys,
    now: datetime,
    *,
    name: str,
    title: str,
    countries: Sequence[str],
    sources: Sequence[str] = (),
) -> Publisher:
    """Found a repository in a folder that is empty or does not exist, and return its publisher.

    Args:
        folder: the repository; the folder that it lies in must exist.
        keys: all that it begins with.
        now: the time (UTC).
        name: tells one publisher from another for ever.
        title: how people know it.
        countries: codes (ISO 3166-1) of what it will publish.
        sources: web addresses (https) under which it will stand.

    Raises:
        PublisherUnfit: name, title, countries or sources are none that a program takes.
        RepositoryTaken: there is something in the folder.
        KeysTooFew: fewer keys can sign than the roles need.
        KeyKnownAlready: a key was given twice.
        MachineFault: writing failed.
    """
    demand_fit(name, title, countries, sources)
    with wrapped_os_errors(folder):
        if folder.exists() and (not folder.is_dir() or any(path.name != LOCK_FILE for path in folder.iterdir())):
            raise RepositoryTaken(folder)
    root = _first_root(keys, now)
    signers = [*keys.root, *keys.targets, keys.online]
    signed_root = signed_by(Metadata(root), chosen(root, KeyRole.ROOT, signers))
    targets = signed_by(
        Metadata(Targets(version=_FIRST, expires=expiry(Targets.type, now))), chosen(root, KeyRole.TARGETS, signers)
    )
    online = chosen(root, KeyRole.ONLINE, signers)
    with wrapped_os_errors(folder):
        for place in (folder, folder / METADATA_FOLDER, folder / TARGETS_FOLDER):
            place.mkdir(exist_ok=True)
    # Last of all comes the root: a folder in which it is not there yet is no repository.
    said = publisher_bytes(name, title, countries, sources, signed_root.to_bytes())
    write_atomically(folder / PUBLISHER_FILE, said)
    write_atomically(folder / METADATA_FOLDER / "1.root.json", signed_root.to_bytes())
    sync_folder(folder)
    repository = RepositoryFolder(folder)
    with repository.locked():
        write_top(repository, targets, Top(Metadata(Snapshot()), Metadata(Timestamp()), online), now)
    return repository_publisher(folder)


def _first_root(keys: RootKeys, now: datetime) -> Root:
    root = Root(version=_FIRST, expires=expiry(Root.type, now), consistent_snapshot=True)
    given = {KeyRole.ROOT: keys.root, KeyRole.TARGETS: keys.targets, KeyRole.ONLINE: [keys.online]}
    for role, signers in given.items():
        for signer in signers:
            key = signer.public_key
            if key.keyid in root.keys:
                raise KeyKnownAlready(role, key.keyid[:LONGEST_KEY_SHOWN])
            for signed_role in role.signed_roles:
                root.add_key(key, signed_role)
        for signed_role in role.signed_roles:
            root.roles[signed_role].threshold = keys.threshold if role is KeyRole.ROOT else 1
    if len(keys.root) < keys.threshold:
        raise KeysTooFew(KeyRole.ROOT, len(keys.root), keys.threshold)
    return root
