"""The help that ships with the program: one Markdown file for each language, in pages that all languages have."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackagingFault

_HEADING: Final = re.compile(r"^# ([a-z]+): (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page; ``text`` is Markdown without its heading."""

    id: str
    title: str
    text: str


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
