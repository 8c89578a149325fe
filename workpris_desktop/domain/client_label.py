"""By what a client is named outside of the file: a case code or initials, never the full name (ux.md 8)."""

from workpris_desktop.domain.client_file import ClientFile

MOST_INITIALS = 3


def client_label(file: ClientFile) -> str:
    """Return the own reference of a file, else the initials of its name."""
    words = [word for word in file.name.split() if word[0].isalnum()]
    initials = " ".join(f"{word[0].upper()}." for word in words[:MOST_INITIALS])
    return file.reference or initials or "?"
