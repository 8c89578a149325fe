"""The computer that somebody works at: what its administrator set, and what its folders are good for."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final


class FolderConcern(StrEnum):
    """Why data in a folder may be lost, late or seen elsewhere. Each has a sentence in `wording`."""

    TEMPORARY = "temporary"
    REDIRECTED = "redirected"
    ROAMING = "roaming"
    REMOVABLE = "removable"
    NETWORK = "network"
    READ_ONLY = "read_only"


class PresetFault(StrEnum):
    """What is wrong with an administrator's preset file. Each has a sentence in `wording`."""

    UNREADABLE = "unreadable"
    NOT_TOML = "not_toml"
    WRONG_VALUE = "wrong_value"
    UNKNOWN_KEY = "unknown_key"


@dataclass(frozen=True, slots=True)
class Home:
    """Where somebody works: a country code and the id of a prison, each "" where none is set."""

    country: str = ""
    prison: str = ""


NO_HOME: Final = Home()


@dataclass(frozen=True, slots=True)
class Preset:
    """What an administrator set for all accounts of a computer.

    ``directory_folder`` holds a directory package that everybody uses, read only; ``language`` is one of ours or
    empty. ``publisher`` is the file of a publisher (``publisher.json``) who is added by itself; ``update_folder`` is
    looked into for newer directories. ``office_vault_folder`` is where the client data of all who work at this computer
    is kept, each with an own account. ``home`` is where people at this computer work. ``fault`` says that the file
    cannot be used as it stands, ``detail`` which key or line is meant.
    """

    directory_folder: Path | None = None
    language: str = ""
    publisher: Path | None = None
    update_folder: Path | None = None
    office_vault_folder: Path | None = None
    home: Home = NO_HOME
    fault: PresetFault | None = None
    detail: str = ""
