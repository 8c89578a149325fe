"""Small questions, answers and surroundings for the rules of the entry form."""

from datetime import date

from workpris_desktop.domain.intake import (
    ALWAYS,
    FieldKind,
    IntakeColumn,
    IntakeField,
    IntakeForm,
    IntakeOption,
)
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.privacy import PrivacyClass
from workpris_desktop.record.intake_check import check_all, check_answer
from workpris_desktop.record.intake_rules.context import CheckContext

TODAY = date(2026, 11, 22)
CONTEXT = CheckContext(
    today=TODAY,
    country="CZ",
    knows_town=lambda town: town == "582646",
    knows_region=lambda region: region in {"CZ064", "AT13"},
    knows_prison=lambda prison: prison == "p-kurim",
    knows_language=lambda code: code in {"cs", "de", "uk", "sgn", "rom"},
    reads_day=lambda text: date(2027, 2, 1) if text == "1. února 2027" else None,
)


def options(cells):
    """Return options of codes, of which ``none!`` is alone and ``other+`` asks for words."""
    return tuple(IntakeOption(cell.rstrip("!+"), {}, cell.endswith("!"), cell.endswith("+")) for cell in cells.split())


def columns(cells):
    """Return columns from ``name:text weekday:one_of:mo,tu``."""
    parted = ((*cell.split(":"), "") for cell in cells.split())
    return tuple(
        IntakeColumn(name, FieldKind(kind), {}, options(codes.replace(",", " "))) for name, kind, codes, *_ in parted
    )


def field(kind, name="X1", codes="", cells="", **more):
    """Return a question of a kind."""
    condition = more.pop("condition", ALWAYS)
    return IntakeField(
        name,
        name[0],
        FieldKind(kind),
        PrivacyClass.P2,
        {},
        {},
        {},
        frozenset(),
        options=options(codes),
        columns=columns(cells),
        condition=condition,
        **more,
    )


def checked(question, value, context=CONTEXT, **more):
    """Return what is kept of an answer, and the keys of what was found with the severity."""
    result = check_answer(question, IntakeAnswer(question.id, value=value, **more), context)
    return result.answer, [(found.severity.value, found.key) for found in result.findings]


def answers(**values):
    """Return answers by their fields, where ``D3_to`` stands for ``D3.to``."""
    told = {name.replace("_", ".", 1): value for name, value in values.items()}
    return {name: IntakeAnswer(name, value=value) for name, value in told.items()}


def together(form, told, needs=(), context=CONTEXT):
    """Return the keys of what is found of answers together, with the rule."""
    return [(found.rule.value, found.key) for found in check_all(form, told, needs, context)]


def form_of(*fields):
    """Return a form of some questions."""
    return IntakeForm(1, {}, fields)
