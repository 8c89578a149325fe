"""One row of any version of HSDS, made a row of ours: cells renamed, days of the week and languages as codes."""

import re
from collections.abc import Mapping
from typing import Any, Final

from workpris_desktop.domain.hours import WEEKDAYS
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.importers.hsds_forms import TableForm

_WEEKDAY_NAMES: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_TWO_LETTERS: Final = 2
_LANGUAGE_CODE: Final = re.compile(r"[A-Za-z]{2,3}\Z")
_OF_OTHER_HOURS: Final = ("closed", "opens_at", "closes_at")
_FALSE: Final = frozenset({"", "false", "no", "0", "none"})


def modern_row(form: TableForm, row: Mapping[str, Any], source: str) -> dict[str, Any] | None:
    """Return a row as our table has it, with cells that it does not know; None where it says nothing that we could.

    Args:
        form: how its table becomes one of ours.
        row: its cells, texts of a table or values of a JSON object.
        source: the file or key it comes from, which makes its id unique where `TableForm.fresh_ids` asks for that.
    """
    if form.table == "closure" and not _is_closure(row):
        return None
    whole = _renamed(form, row)
    for name in _OF_OTHER_HOURS if form.table == "closure" else ():
        whole.pop(name, None)
    if row.get("weekday"):
        whole["byday"] = weekday(row["weekday"])
    language = str(row.get("language") or "")
    if form.table == "language" and _LANGUAGE_CODE.match(language):
        whole |= {"code": language.lower(), "name": ""}
    if form.fresh_ids and row.get("id"):
        whole["id"] = stable_id("hsds", source, str(row["id"]))
    return whole


def _renamed(form: TableForm, row: Mapping[str, Any]) -> dict[str, Any]:
    whole: dict[str, Any] = {name: value for name, value in row.items() if name not in form.renamed}
    whole.update(form.said)
    for old, new in form.renamed.items():
        if row.get(old) and not whole.get(new):
            whole[new] = row[old]
    if form.joined:
        whole[form.joined[0]] = ", ".join(str(part) for name in form.joined if (part := whole.pop(name, None)))
    return whole


def _is_closure(row: Mapping[str, Any]) -> bool:
    """Tell whether a holiday schedule says that something is closed, and not other hours on a holiday."""
    return str(row.get("closed") or "").strip().casefold() not in _FALSE


def weekday(value: Any) -> str:
    """Return the code of a weekday: a number with Monday as 1 (HSDS 1.1), or its English name; else the text itself."""
    text = str(value).strip().casefold()
    if text.isascii() and text.isdigit() and 1 <= int(text) <= len(WEEKDAYS):
        return WEEKDAYS[int(text) - 1]
    if text[:_TWO_LETTERS].upper() in WEEKDAYS and any(name.startswith(text) for name in _WEEKDAY_NAMES):
        return text[:_TWO_LETTERS].upper()
    return str(value)
