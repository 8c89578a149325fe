"""The provider's own entry form: a definition that we print, or the provider's PDF."""

from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain.intake import AnswerKind

LARGEST_FORM_BYTES: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a form; ``question`` is the id of the question of our entry form that asks the same, or ""."""

    label: str
    kind: AnswerKind
    options: tuple[str, ...] = ()
    question: str = ""


@dataclass(frozen=True, slots=True)
class EntryForm:
    """A form of a service or its provider; ``file`` names a PDF of the package, or is empty where fields are given."""

    id: str
    title: str
    language: str = ""
    file: str = ""
    fields: tuple[FormField, ...] = ()
