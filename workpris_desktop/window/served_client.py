"""The client for whom somebody searches."""

from dataclasses import dataclass

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.domain.intake_answer import Answers
from workpris_desktop.domain.need import NeedKind


@dataclass(frozen=True, slots=True)
class ServedClient:
    """For whom one works: the file, what is known of the person, and for which need help is looked for."""

    readable: ReadableFile
    answers: Answers
    need: NeedKind | None = None
