"""Opening a dialog that awaits an answer of the vault, and telling in it what went wrong."""

from collections.abc import Callable

from shiboken6 import isValid

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.vault_errors import VaultLocked
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog, tell_in
from workpris_desktop.ui.cases.vault_lane import VaultLane


def show_dialog(dialog: SteppedDialog) -> None:
    """Open a dialog that goes when it is closed."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def close_dialog(dialog: SteppedDialog) -> None:
    """Close a dialog whose wish was fulfilled, unless it is gone."""
    if isValid(dialog):
        dialog.accept()


def teller(dialog: SteppedDialog, vault: VaultLane) -> Callable[[WorkprisError], None]:
    """Return what tells an error in a dialog, or to everybody where the dialog is gone or the vault is locked."""

    def tell(error: WorkprisError) -> None:
        if not isValid(dialog) or isinstance(error, VaultLocked):
            vault.failed.emit(error)
        else:
            tell_in(dialog, error)

    return tell
