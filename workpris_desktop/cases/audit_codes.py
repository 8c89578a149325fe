"""What stands in the reason of an audit row beside a person's words: codes and random ids, never a name."""

from workpris_desktop.domain.client_file import ClientFile


def coded(reason: str = "", **codes: str) -> str:
    """Return codes and a reason as one line: ``until:2027-06-01 an appeal is open``; empty codes are left out."""
    said = [f"{name}:{value}" for name, value in codes.items() if value]
    return " ".join([*said, reason] if reason else said)


def keepers(file: ClientFile) -> str:
    """Return who keeps a file from now on."""
    return coded(owner=file.owner_id, deputy=file.deputy_id)
