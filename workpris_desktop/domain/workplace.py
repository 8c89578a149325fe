"""The computer that somebody works at: what its administrator set, and what its folders are good for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
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

FIXABLE: Final = frozenset({"language", "country", "prison", "look_interval"})
"""The settings that an administrator may fix. How large and in which colours somebody reads is nobody else's matter."""


@dataclass(frozen=True, slots=True)
class Preset:
    """What an administrator set for all accounts of a computer.

    ``directory_folder`` holds a directory package that everybody uses, read only; ``language`` is one of ours or
    empty. ``publisher`` is the file of a publisher (``publisher.json``) who is added by itself; ``update_folder`` is
    looked into for newer directories. ``office_vault_folder`` is where the client data of all who work at this computer
    is kept, each with an own account. ``home`` is where people at this computer work. ``settings`` are the settings of
    a first start, by their names; of those in ``fixed``, a part of `FIXABLE`, people cannot choose another value.
    ``fault`` says that the file cannot be used as it stands, ``detail`` which key or line is meant.
    """

    directory_folder: Path | None = None
    language: str = ""
    publisher: Path | None = None
    update_folder: Path | None = None
    office_vault_folder: Path | None = None
    home: Home = NO_HOME
    settings: Mapping[str, object] = field(default_factory=dict)
    fixed: frozenset[str] = frozenset()
    fault: PresetFault | None = None
    detail: str = ""

    @property
    def fixed_settings(self) -> Mapping[str, object]:
        """Return by their names the values that nobody can change."""
        own = {"language": self.language, "country": self.home.country, "prison": self.home.prison}
        set_here = {**{name: value for name, value in own.items() if value}, **self.settings}
        return {name: value for name, value in set_here.items() if name in self.fixed}
