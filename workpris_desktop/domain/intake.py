"""The questions of the entry form: a versioned definition that screen, paper and checks share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Final

from workpris_desktop.domain.privacy import PrivacyClass

ALWAYS_ANSWERED: Final = frozenset({"A1", "B1", "C1"})
"""Questions without the three extra answers (not asked, does not want to say, does not know; intake.md rule 3)."""


class AnswerKind(StrEnum):
    """How an answer is given on paper."""

    TEXT = "text"
    DATE = "date"
    ONE_OF = "one_of"
    MANY_OF = "many_of"


class FieldKind(StrEnum):
    """How an answer is given on screen, and what its value is (see `intake_answer.Value`).

    Values that are one text: ``TEXT``, ``LONG_TEXT``, ``PHONE`` (E.164), ``EMAIL``, ``DATE`` (ISO 8601),
    ``BIRTH`` (ISO date, or the code of an age band), ``NUMBER`` (digits), ``YES_NO`` ("yes" or "no"), ``ONE_OF`` (a
    code of the options), ``PRISON`` (the id of one), ``POSTCODE``.
    Values that are several texts: ``MANY_OF`` (codes), ``LANGUAGES`` (ISO 639, best first), ``AREA`` (in order of
    preference: "region:<NUTS code>", "town:<id of the gazetteer>", "any" or "text:<as typed>").
    Values that are rows of texts, one text for each column: ``ROWS``.
    ``FILE`` is answered by the file itself and never asked (who keeps it, the legal mode, the review day).
    """

    TEXT = "text"
    LONG_TEXT = "long_text"
    PHONE = "phone"
    EMAIL = "email"
    POSTCODE = "postcode"
    DATE = "date"
    BIRTH = "birth"
    NUMBER = "number"
    YES_NO = "yes_no"
    ONE_OF = "one_of"
    MANY_OF = "many_of"
    LANGUAGES = "languages"
    AREA = "area"
    PRISON = "prison"
    ROWS = "rows"
    FILE = "file"

    @property
    def on_paper(self) -> AnswerKind:
        """Return how the same is asked on paper."""
        if self in {FieldKind.ONE_OF, FieldKind.YES_NO}:
            return AnswerKind.ONE_OF
        if self is FieldKind.MANY_OF:
            return AnswerKind.MANY_OF
        return AnswerKind.DATE if self in {FieldKind.DATE, FieldKind.BIRTH} else AnswerKind.TEXT


class Layer(StrEnum):
    """When a question is asked: in the first ten minutes, later, or only where a need calls for its section."""

    CORE = "core"
    MORE = "more"
    DETAIL = "detail"


class Required(StrEnum):
    """Whether it has to be answered: always, before a sheet for a provider is made, or never."""

    ALWAYS = "always"
    FOR_SHEET = "for_sheet"
    NO = "no"


class IntakeUse(StrEnum):
    """What uses an answer; a field that nothing uses is taken out of the form (intake.md rule 6)."""

    FILE = "file"
    FIT = "fit"
    NEEDS = "needs"
    FIRST_DAYS = "first_days"
    RELEASE_CHECK = "release_check"
    FOLLOW_UP = "follow_up"
    REGISTER = "register"
    ENTRY_FORM = "entry_form"
    DOUBLES = "doubles"
    SUMMARY = "summary"
    REFERRAL = "referral"


@dataclass(frozen=True, slots=True)
class IntakeOption:
    """One answer to choose; ``is_alone`` excludes all others ("none"), ``has_text`` asks for words ("other")."""

    code: str
    label: Mapping[str, str]
    is_alone: bool = False
    has_text: bool = False


@dataclass(frozen=True, slots=True)
class IntakeColumn:
    """One column of a field of rows; its kind is one whose value is one text."""

    id: str
    kind: FieldKind
    label: Mapping[str, str]
    options: tuple[IntakeOption, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """When a question is asked (V11): an answer to another one is one of ``codes``, or one of ``needs`` is ticked.

    ``field`` may name several questions, with blanks between them: an answer to any of them is enough. Without
    ``codes`` any known answer will do. ``most_days`` is so many days to the release at the most; somebody who is out
    already counts. With none of the three it is always asked; with several any of them is enough.
    """

    field: str = ""
    codes: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()
    most_days: int | None = None

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the ids of the questions whose answers count."""
        return tuple(self.field.split())

    @property
    def is_always(self) -> bool:
        """Tell whether nothing has to hold."""
        return not self.field and not self.needs and self.most_days is None


ALWAYS: Final = Condition()


@dataclass(frozen=True, slots=True)
class IntakeField:
    """One question (intake.md 6.3) by its permanent id, such as ``B1``, ``D3.certainty`` or ``H1.before``.

    ``label`` is what staff read, ``spoken`` what can be read aloud and stands on paper, ``hint`` why it is asked; all
    by language code. ``longest`` is in characters, ``least`` and ``most`` bound a number. ``needs_source`` asks who
    said it and when (V12).
    """

    id: str
    section: str
    kind: FieldKind
    privacy: PrivacyClass
    label: Mapping[str, str]
    spoken: Mapping[str, str]
    hint: Mapping[str, str]
    uses: frozenset[IntakeUse]
    layer: Layer = Layer.MORE
    required: Required = Required.NO
    options: tuple[IntakeOption, ...] = ()
    columns: tuple[IntakeColumn, ...] = ()
    condition: Condition = ALWAYS
    longest: int = 500
    least: int = 0
    most: int = 9_999_999
    needs_source: bool = False


@dataclass(frozen=True)
class IntakeForm:
    """A version of the form: section headings by id in asking order, and the questions in asking order."""

    version: int
    sections: Mapping[str, Mapping[str, str]]
    fields: tuple[IntakeField, ...] = field(default=())

    @cached_property
    def by_id(self) -> Mapping[str, IntakeField]:
        """Return the questions by their ids."""
        return {each.id: each for each in self.fields}
