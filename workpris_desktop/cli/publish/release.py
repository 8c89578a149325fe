"""``workpris-publish release``, ``renew`` and ``stick``: what is done again and again with a repository."""

import argparse
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from workpris_desktop.cli.arguments import translate
from workpris_desktop.cli.publish.keys_given import GivenKeys
from workpris_desktop.cli.publish.kit import PublishKit
from workpris_desktop.domain.program_notice import ProgramNotice
from workpris_desktop.domain.publish_errors import PackageFaulty
from workpris_desktop.domain.release import Release
from workpris_desktop.publishing.program_notice import read_notice_file
from workpris_desktop.publishing.repository.releasing import publish_release
from workpris_desktop.publishing.repository.renewal import renew
from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.publishing.repository.role import KeyRole, demand_role
from workpris_desktop.publishing.repository.stick import STICK_FOLDER, write_stick
from workpris_desktop.wording.dates import short_date

ROOT_SOON: Final = timedelta(days=365)
"""Changes of root are to be published a year before anything depends on them (security.md 1.4)."""

TARGETS_SOON: Final = timedelta(days=60)


def run(options: argparse.Namespace, kit: PublishKit) -> None:
    """Publish a package as the next release.

    Raises:
        PackageFaulty: the package has faults.
        PackageRefused: it cannot be read, shrinks, or holds nothing.
        ReleaseUnchanged: it is what was released last.
        WrongUsage: a key cannot be taken.
        WorkprisError: the repository does not take it.
    """
    given = GivenKeys(options, kit)
    targets, online = [given.key(path) for path in options.targets_key], given.key(options.online_key)
    root = RepositoryFolder(options.repository).root().signed
    demand_role(root, KeyRole.TARGETS, [key.named for key in targets])
    demand_role(root, KeyRole.ONLINE, [online.named])
    signers = [key.signing for key in (*targets, online)]
    try:
        release = publish_release(
            options.repository,
            options.package,
            kit.facts,
            signers,
            kit.now,
            accept_changes=options.accept_changes,
            notice=_notice(options),
            progress=kit.progress,
        )
    except PackageFaulty:
        said = translate("publish", "Each fault is named by: workpris-publish check {file}")
        kit.remark(said.format(file=options.package))
        raise
    _say_release(release, kit)


def run_renew(options: argparse.Namespace, kit: PublishKit) -> None:
    """Sign snapshot and timestamp anew, and remark what ends soon.

    Raises:
        WrongUsage: the key is not the online key.
        MachineFault: the repository is missing, broken or locked, or writing failed.
    """
    expires = renew(options.folder, GivenKeys(options, kit).key(options.online_key).signing, kit.now)
    kit.say(translate("publish", "Valid until {day}.").format(day=short_date(expires.date(), kit.language)))
    repository = RepositoryFolder(options.folder)
    root, targets = repository.root().signed.expires, repository.targets().signed.expires
    if root < kit.now + ROOT_SOON:
        said = translate("publish", "The root ends on {day}: have its keys renew it (rotate FOLDER root).")
        kit.remark(said.format(day=short_date(root.date(), kit.language)))
    if targets < kit.now + TARGETS_SOON:
        said = translate("publish", "The last release ends on {day}: make another one.")
        kit.remark(said.format(day=short_date(targets.date(), kit.language)))


def run_stick(options: argparse.Namespace, kit: PublishKit) -> None:
    """Write the newest release to a stick.

    Raises:
        StickAltered: what was written reads otherwise.
        MachineFault: the repository is missing, broken, expired or locked, or writing failed.
    """
    seen = write_stick(options.folder, options.to, kit.now, kit.progress)
    kit.remark(translate("cli", "Saved: {file}").format(file=options.to / STICK_FOLDER))
    if seen.release is None:
        kit.say(translate("publish", "There is no release yet."))
        return
    said = translate("publish", "Release {number} of {day} was read back and verified.")
    kit.say(said.format(number=seen.release.sequence, day=short_date(seen.release.issued.date(), kit.language)))


def _notice(options: argparse.Namespace) -> Callable[[ProgramNotice | None], ProgramNotice | None]:
    """Return what is said of a newer program: what the file says, nothing any more, or what was said before."""
    if options.program_notice is not None:
        said = read_notice_file(options.program_notice)
        return lambda _: said
    return (lambda _: None) if options.no_program_notice else (lambda former: former)


def _say_release(release: Release, kit: PublishKit) -> None:
    kit.say(translate("publish", "Release {number} is published.").format(number=release.sequence))
    for part in release.parts:
        about = translate("publish", "{country}: services {services}, deltas {deltas}")
        country = part.country or translate("publish", "common")
        kit.say("  " + about.format(country=country, services=part.services, deltas=len(part.deltas)))
    if release.program is not None:
        about = translate("publish", "It tells of program {version}, current since {day}.")
        kit.say(about.format(version=release.program.version, day=release.program.since.isoformat()))
