"""Takes the name of whoever is logged in out of a text, wherever a path or a message carries it."""

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

_NAME_VARIABLES: Final = ("USER", "LOGNAME", "USERNAME")
_HOME_VARIABLES: Final = ("HOME", "USERPROFILE")


@dataclass(frozen=True)
class Redaction:
    """What must not stand in a log: the home folders and the user names of this computer's present user."""

    homes: tuple[str, ...]
    names: tuple[str, ...]

    def clean(self, text: str) -> str:
        """Return the text with each home folder and user name replaced by ``~``."""
        return self._pattern.sub("~", text)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """Match folders before names, in any case, with either slash and with backslashes doubled as `repr` does."""
        homes = [r"[\\/]+".join(map(re.escape, re.split(r"[\\/]+", home))) for home in _longest_first(self.homes)]
        names = [re.escape(name) for name in _longest_first(self.names)]
        whole_words = rf"(?<!\w)(?:{'|'.join((*homes, *names))})(?!\w)"
        return re.compile(whole_words if homes or names else r"(?!)", re.IGNORECASE)


def redaction_for(environ: Mapping[str, str]) -> Redaction:
    """Return what hides the user of this process, as the environment and the system know them."""
    known = {os.path.expanduser("~"), *(environ.get(variable, "") for variable in _HOME_VARIABLES)}  # noqa: PTH111
    homes = {spelling for home in known if home for spelling in (home, os.path.realpath(home))}
    # The root folder as a home (some containers) would hide every slash, and nobody's name.
    homes = {home.rstrip("\\/") for home in homes} - {""}
    names = {environ.get(variable, "") for variable in _NAME_VARIABLES} | {Path(home).name for home in homes}
    return Redaction(tuple(sorted(homes)), tuple(sorted(names - {""})))


def _longest_first(texts: Iterable[str]) -> list[str]:
    return sorted(texts, key=len, reverse=True)
