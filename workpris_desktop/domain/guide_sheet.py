"""The guide on one page: what somebody needs to know who uses the program for the first time."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GuideStep:
    """A step: what the command is called, by which key it is had ("" where there is none), and what to know of it."""

    name: str
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class GuideMark:
    """What a row of the result list answers, and by which marks."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class GuidePicture:
    """A picture of the screen, a PNG, with what it shows in words."""

    png: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class GuideSheet:
    """The sheet in one language, all words ready.

    ``marks`` say what the marks on a row of the result list mean, which ``row`` shows; ``leaflet`` shows where one
    prints. ``closing`` stands below everything.
    """

    language: str
    title: str
    purpose: str
    steps: tuple[GuideStep, ...]
    leaflet: GuidePicture
    marks_heading: str
    marks: tuple[GuideMark, ...]
    row: GuidePicture
    closing: str
