"""What a publisher decides about an edition."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from workpris_desktop.domain.errors import WrongUsage
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.publishing.about_file import NOTHING_STATED, About
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.record.text import short_text

_NAME: Final = re.compile(r"[a-z0-9._-]+")
_MARK: Final = re.compile(r"([._-])")
_NOT_IN_NAMES: Final = re.compile(r"[^a-z0-9._-]")


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What a publisher decides.

    ``name`` and ``title`` are those of the edition, "" for those of the first source; ``issued`` is its date.
    ``about`` is what the publisher says of every edition. ``accept_changes`` says that a large change is meant,
    ``leave_out_faults`` that what is faulty may be missing.

    Raises:
        WrongUsage: ``name``, or that of ``about``, has other characters than small letters, digits and ``-._``.
    """

    issued: date
    name: str = ""
    title: str = ""
    accept_changes: bool = False
    leave_out_faults: bool = False
    about: About = NOTHING_STATED

    def __post_init__(self) -> None:
        for name in (self.name, self.about.name):
            if name and not _NAME.fullmatch(name):
                raise WrongUsage(short_text(name))


def allowed_name(name: str) -> str:
    """Return a name in small letters, digits and ``-._``: ``Adresář služeb`` gives ``adresar-sluzeb``.

    One that keeps the rule stays as it is; one of which no letter can be kept gives an id, always the same.
    """
    if not name or _NAME.fullmatch(name):
        return name
    plain = "".join(part if _MARK.fullmatch(part) else "-".join(folded_words(part)) for part in _MARK.split(name))
    kept = _NOT_IN_NAMES.sub("", plain)
    return kept if kept.strip("._-") else stable_id("package", name)
