"""``workpris-publish repository``, ``rotate`` and ``verify``: founded, given other keys, looked at."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from workpris_desktop.cli.arguments import translate
from workpris_desktop.cli.publish.keys_given import GivenKey, GivenKeys
from workpris_desktop.cli.publish.kit import PublishKit
from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.publishing.repository.client_check import verify
from workpris_desktop.publishing.repository.founding import init_repository
from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.publishing.repository.role import KeyRole, RootKeys, demand_role
from workpris_desktop.publishing.repository.rotation import rotate
from workpris_desktop.publishing.repository.tuf_form import Signer
from workpris_desktop.record.publisher_file import repository_publisher
from workpris_desktop.sync.fingerprint import fingerprint_groups, fingerprint_words
from workpris_desktop.wording.dates import short_date

GROUPS_A_LINE: Final = 8
"""Of the 16 groups of four digits."""


def run_init(options: argparse.Namespace, kit: PublishKit) -> None:
    """Found a repository, and show its fingerprint.

    Raises:
        RepositoryTaken: there is something in the folder.
        WrongUsage: a key, or what the publisher is called, cannot be taken.
        MachineFault: writing failed.
    """
    given = GivenKeys(options, kit)
    keys = RootKeys(
        root=_signing(options.root_key, options.threshold, given),
        targets=_signing(options.targets_key, 1, given),
        online=given.key(options.online_key).signing,
        threshold=options.threshold,
    )
    publisher = init_repository(
        options.folder,
        keys,
        kit.now,
        name=options.name,
        title=options.title,
        countries=options.country,
        sources=options.source,
    )
    _say_fingerprint(publisher, kit)


def run_fingerprint(options: argparse.Namespace, kit: PublishKit) -> None:
    """Show the fingerprint of a publisher, to be compared by telephone.

    Raises:
        RepositoryMissing: there is no publisher's file.
        RepositoryBroken: it is not of its form.
        MachineFault: reading failed.
    """
    _say_fingerprint(repository_publisher(options.folder), kit)


def run_rotate(options: argparse.Namespace, kit: PublishKit) -> None:
    """Take a key out of a role and another one in.

    Raises:
        WrongUsage: a key cannot be taken, or there are too few.
        MachineFault: the repository is missing, broken or locked, or writing failed.
    """
    role = KeyRole(options.role)
    given = GivenKeys(options, kit)
    root_keys = [given.key(path) for path in options.root_key]
    before = RepositoryFolder(options.folder).root().signed
    demand_role(before, KeyRole.ROOT, [key.named for key in root_keys])
    version = rotate(
        options.folder,
        role,
        [key.signing for key in root_keys],
        kit.now,
        old=_leaving(options, role, given),
        new=given.key(options.new).best if options.new else None,
        others=[given.key(path).signing for path in (options.targets_key, options.online_key) if path],
    )
    kit.say(translate("publish", "Root version {version} is in place.").format(version=version))


def run_verify(options: argparse.Namespace, kit: PublishKit) -> None:
    """Look at a repository as a computer does that knows root version 1 only.

    Raises:
        CountryUnreadable: a record breaks a rule by which computers refuse the whole release.
        MachineFault: it is missing, broken, or has expired.
    """
    facts = None if options.quick else kit.facts
    seen = verify(options.folder, kit.now, facts=facts, progress=kit.progress)
    kit.say(translate("publish", "Root version {version}, followed from version 1.").format(version=seen.root_version))
    if seen.release is None:
        kit.say(translate("publish", "There is no release yet."))
    else:
        said = translate("publish", "Release {number} of {day} can be installed.")
        kit.say(said.format(number=seen.release.sequence, day=short_date(seen.release.issued.date(), kit.language)))
        kit.say(translate("publish", "Files verified: {count}.").format(count=seen.files))
    kit.say(translate("publish", "Valid until {day}.").format(day=short_date(seen.expires.date(), kit.language)))


def _signing(paths: Sequence[Path], needed: int, given: GivenKeys) -> list[Signer]:
    """Open so many keys as must sign, and name the others."""
    keys = [given.key(path) for path in paths]
    able = [key for key in keys if key.has_private_half][:needed]
    return [key.signing if key in able else key.named for key in keys]


def _leaving(options: argparse.Namespace, role: KeyRole, given: GivenKeys) -> Signer | None:
    """Return the key that goes; it signs once more where nothing else would satisfy those who know the old root."""
    if options.old is None:
        return None
    key: GivenKey = given.key(options.old)
    return key.named if role is KeyRole.ROOT or options.targets_key else key.best


def _say_fingerprint(publisher: Publisher, kit: PublishKit) -> None:
    kit.say(publisher.title)
    kit.say(" ".join(fingerprint_words(publisher.fingerprint, kit.language)))
    groups = fingerprint_groups(publisher.fingerprint)
    for begin in range(0, len(groups), GROUPS_A_LINE):
        kit.say(" ".join(groups[begin : begin + GROUPS_A_LINE]))
