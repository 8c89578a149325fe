"""Where help is given."""

from enum import StrEnum


class Setting(StrEnum):
    """Where help is given (record.md, facet "Setting")."""

    PRISON = "prison"
    COMMUNITY = "community"
    BOTH = "both"
    PHONE = "phone"
    ONLINE = "online"
    LETTER = "letter"
