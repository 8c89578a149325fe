"""The help that ships with the program: one Markdown file for each language, in pages that all languages have."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackagingFault

_HEADING: Final = re.compile(r"^# ([a-z]+): (.+)$", re.MULTILINE)
_PICTURE: Final = re.compile(r"!\[([^\]]+)\]\(([a-z]+\.png)\)")
_GAP: Final = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class HelpPicture:
    """A picture of a page: the name of its file, and what it shows, for those who do not see it."""

    name: str
    alt: str


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page; ``text`` is Markdown without its heading."""

    id: str
    title: str
    text: str

    @property
    def pictures(self) -> tuple[HelpPicture, ...]:
        """Return its pictures, in their order."""
        return tuple(HelpPicture(name, alt) for alt, name in _PICTURE.findall(self.text))

    @property
    def captioned(self) -> str:
        """Return the text with what each picture shows below it, where everybody reads it, and not only as its alt."""
        return _PICTURE.sub(r"\g<0>\n\n*\1*", self.text)

    def with_keys(self, keys: Mapping[str, str]) -> "HelpPage":
        """Return the page with the keys of commands in its gaps, as ``{focus_search}``.

        Raises:
            KeyError: a gap names no command.
        """
        return replace(self, text=_GAP.sub(lambda gap: keys[gap[1]], self.text))


def read_help(resources: Path, language: str) -> tuple[HelpPage, ...]:
    """Return the pages of a language, in their order.

    Raises:
        PackagingFault: the file is missing, or has no pages.
    """
    path = resources / "help" / f"{language}.md"
    try:
        whole = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PackagingFault(path) from error
    headings = list(_HEADING.finditer(whole))
    if not headings:
        raise PackagingFault(path)
    ends = [*(heading.start() for heading in headings[1:]), len(whole)]
    return tuple(
        HelpPage(heading[1], heading[2], whole[heading.end() : end].strip())
        for heading, end in zip(headings, ends, strict=True)
    )


def pictures_folder(resources: Path, language: str) -> Path:
    """Return where the pictures of a language are."""
    return resources / "help" / "pictures" / language


def read_picture(resources: Path, language: str, name: str) -> bytes:
    """Return a picture of the help, a PNG.

    Raises:
        PackagingFault: it is missing.
    """
    path = pictures_folder(resources, language) / name
    try:
        return path.read_bytes()
    except OSError as error:
        raise PackagingFault(path) from error
