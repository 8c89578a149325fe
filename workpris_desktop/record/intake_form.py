"""The entry form that ships with the program, in all its versions: each is two tables, of fields and of their words."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.intake import FieldKind, IntakeField, IntakeForm
from workpris_desktop.record.fact_table import DAMAGE, fact_rows
from workpris_desktop.record.intake_field import intake_field
from workpris_desktop.record.intake_texts import read_intake_texts
from workpris_desktop.record.needs import read_needs

INTAKE_FOLDER: Final = "intake"
FIELDS_FILE: Final = "form.csv"
TEXTS_FILE: Final = "texts.csv"

_YES_OR_NO: Final = frozenset({"yes", "no"})


def intake_versions(resources: Path) -> tuple[int, ...]:
    """Return the versions of the form that ship with the program, the oldest first.

    Args:
        resources: the folder of the tables that ship with the program.

    Raises:
        PackagingFault: there is none.
    """
    folder = resources / INTAKE_FOLDER
    try:
        versions = sorted(int(each.name) for each in folder.iterdir() if each.is_dir() and each.name.isdecimal())
    except OSError as error:
        raise PackagingFault(folder, str(error)) from error
    if not versions:
        raise PackagingFault(folder)
    return tuple(versions)


def read_intake_form(resources: Path, version: int | None = None) -> IntakeForm:
    """Return a version of the entry form (intake.md 6.3), its questions in asking order.

    Args:
        resources: the folder of the tables that ship with the program.
        version: None stands for the newest.

    Raises:
        PackagingFault: a table is missing or damaged, a text lacks a language, or the tables contradict each other.
    """
    number = intake_versions(resources)[-1] if version is None else version
    folder = resources / INTAKE_FOLDER / str(number)
    texts = read_intake_texts(folder / TEXTS_FILE)
    path = folder / FIELDS_FILE
    fields = fact_rows(path, lambda row: intake_field(row, texts))
    try:
        texts.demand_all_taken()
        _demand_order(fields, texts.sections)
        _demand_known_conditions(fields)
    except DAMAGE as error:
        raise PackagingFault(path, str(error)) from error
    _demand_known_needs(fields, resources, path)
    return IntakeForm(number, texts.sections, fields)


def _demand_order(fields: Sequence[IntakeField], sections: Iterable[str]) -> None:
    """Demand that no id comes twice, that no section is torn apart, and that none is empty."""
    if len({field.id for field in fields}) < len(fields):
        raise ValueError(*(field.id for field in fields))
    if [section for section, _ in groupby(fields, key=lambda field: field.section)] != list(sections):
        raise ValueError(*sections)


def _demand_known_conditions(fields: Sequence[IntakeField]) -> None:
    """Demand that a condition names questions that are asked before, and answers that they can have."""
    answers: dict[str, frozenset[str]] = {}
    for field in fields:
        condition = field.condition
        known = frozenset[str]().union(*(answers[asked] for asked in condition.fields))
        if not condition.codes <= known:
            raise ValueError(field.id)
        answers[field.id] = _codes(field)


def _codes(field: IntakeField) -> frozenset[str]:
    return _YES_OR_NO if field.kind is FieldKind.YES_NO else frozenset(option.code for option in field.options)


def _demand_known_needs(fields: Sequence[IntakeField], resources: Path, path: Path) -> None:
    named = frozenset[str]().union(*(field.condition.needs for field in fields))
    if named and not named <= {need.id for need in read_needs(resources)}:
        raise PackagingFault(path, " ".join(sorted(named)))
