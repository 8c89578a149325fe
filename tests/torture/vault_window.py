"""A window without a screen: it unlocks a vault, reads a file and locks, as often as it is told; run as a program."""

import sys
from pathlib import Path

from tests.cases.session_requests import ProcessOf, standing_still
from workpris_desktop.cases.file_requests import ListFiles, ReadFile
from workpris_desktop.cases.openings import Unlock
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession


def read_everything(session):
    """Read all files as a page would show them, and let go of them."""
    return sum(len(session.ask(ReadFile(file.id)).entries) for file in session.ask(ListFiles()))


def main(folder, account_id, password):
    """Do what each line of the standard input says, and answer it with a line."""
    session = VaultSession(VaultFolder(Path(folder)), standing_still)
    steps = {
        "warm": session.warm_up,
        "unlock": lambda: session.open(Unlock(account_id, password)) and session.ask(ProcessOf()),
        "read": lambda: read_everything(session),
        "lock": session.lock,
    }
    for line in sys.stdin:
        sys.stdout.write(f"{steps[line.strip()]()}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
