"""The guide as a sheet, read off its page of the help, so that paper and screen say the same."""

import re
from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain.guide_sheet import GuideMark, GuidePicture, GuideSheet, GuideStep
from workpris_desktop.record.help_pages import HelpPage

GUIDE: Final = "guide"
"""The id of the page."""

_STEP: Final = re.compile(r"^\d+\. \*\*(.+?)\*\* \((.*?)\): (.+)$")
_MARK: Final = re.compile(r"^- \*\*(.+?)\*\* (.+)$")
_STRESS: Final = re.compile(r"\*+")


def guide_sheet(page: HelpPage, language: str, pictures: Mapping[str, bytes]) -> GuideSheet:
    """Return the sheet of a page whose gaps are filled.

    Args:
        page: the guide: a purpose, numbered steps, a picture, a heading, a picture, a list, and a last sentence.
        language: the one it is written in.
        pictures: the files of its pictures, by their names.
    """
    lines = [line for line in page.text.splitlines() if line]
    steps = tuple(GuideStep(step[1], step[2], _plain(step[3])) for step in map(_STEP.match, lines) if step)
    leaflet, row = (GuidePicture(pictures[shown.name], shown.alt) for shown in page.pictures)
    return GuideSheet(
        language=language,
        title=page.title,
        purpose=_plain(lines[0]),
        steps=steps,
        leaflet=leaflet,
        marks_heading=next(line.removeprefix("## ") for line in lines if line.startswith("## ")),
        marks=tuple(GuideMark(mark[1], _plain(mark[2])) for mark in map(_MARK.match, lines) if mark),
        row=row,
        closing=_plain(lines[-1]),
    )


def _plain(text: str) -> str:
    return _STRESS.sub("", text)
