"""With which exit code each kind of error ends; loaded when there is one."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.cli.exit_code import Outcome
from workpris_desktop.domain.errors import (
    CheckFailed,
    FolderTaken,
    FormNotFound,
    ForStaffOnly,
    NothingFound,
    PackageRefused,
    ServiceNotFound,
    ShortlistFull,
    Stopped,
    TownNotFound,
    WorkprisError,
    WrongUsage,
)
from workpris_desktop.domain.handover_errors import HandoverError
from workpris_desktop.domain.publish_errors import NothingToPublish, PackageFaulty, SourcesFaulty, TooMuchChanged
from workpris_desktop.domain.register_errors import NobodyConsented
from workpris_desktop.domain.repository_errors import RootExpires
from workpris_desktop.domain.sheet_errors import NotNeutral, TextTells
from workpris_desktop.domain.sync_errors import (
    NoFormerEdition,
    NoSource,
    PublisherDiffers,
    PublisherMissing,
    PublisherUnreadable,
    UpdateRefused,
)
from workpris_desktop.domain.vault_errors import AccountNotFound, BackupMissing, VaultError, VaultMissing

_OUTCOMES: Final[Mapping[Outcome, tuple[type[WorkprisError], ...]]] = {
    Outcome.NOTHING: (
        AccountNotFound,
        BackupMissing,
        CheckFailed,
        FormNotFound,
        ForStaffOnly,
        NobodyConsented,
        NoFormerEdition,
        NoSource,
        NothingFound,
        PackageFaulty,
        PublisherMissing,
        ServiceNotFound,
        TownNotFound,
        VaultMissing,
    ),
    Outcome.WRONG_USAGE: (FolderTaken, ShortlistFull, WrongUsage),
    Outcome.REFUSED: (
        HandoverError,
        NotNeutral,
        NothingToPublish,
        PackageRefused,
        PublisherDiffers,
        PublisherUnreadable,
        RootExpires,
        SourcesFaulty,
        TextTells,
        TooMuchChanged,
        UpdateRefused,
        VaultError,
    ),
    Outcome.INTERRUPTED: (Stopped,),
}


def outcome_of(error: WorkprisError) -> Outcome:
    """Return the exit code that tells scripts what kind of error it was."""
    return next((outcome for outcome, kinds in _OUTCOMES.items() if isinstance(error, kinds)), Outcome.MACHINE)
