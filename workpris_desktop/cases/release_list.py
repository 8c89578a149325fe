"""Files for the people of a release list: opened all or none, and nobody's twice."""

from datetime import date
from typing import Any, Final

from workpris_desktop.cases.client_files import add_file
from workpris_desktop.cases.follow_up_rows import add_presets
from workpris_desktop.cases.intake_rows import REGION, keep_answers
from workpris_desktop.cases.kept_text import kept_line
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.stored_json import value_in
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_file import LONGEST_FILE_NAME
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.intake_answer import IntakeAnswer, Source, Value
from workpris_desktop.domain.release_list import Release, ReleaseListReport
from workpris_desktop.domain.vault import Category

_RELEASED: Final = (
    "SELECT file.id, CAST(file.name AS BLOB), CAST(answer.value AS BLOB)"
    " FROM client_file AS file JOIN intake_answer AS answer ON answer.file_id = file.id"
    " WHERE answer.field = 'D3' AND answer.state = 'answered' AND answer.is_broken = 0"
)
_RELEASE_DAY: Final = "D3"


def take_releases(
    vault: OpenVault, connection: Any, releases: tuple[Release, ...], category: Category, form: int
) -> ReleaseListReport:
    """Open a file of one's own for everybody who has none yet; in a transaction.

    Whoever has one is known by name and day of release alone: a file of a colleague counts, too. That is what the
    register tells of it, and so it is noted as a look at the register, with each file that was met.

    Args:
        vault: the vault.
        connection: the same.
        releases: the people.
        category: of all files.
        form: the version of the form whose questions are answered.

    Raises:
        TextTooLong: a name is.
        FileFull: there are too many deadlines.
        ValueError: a name is empty, the key of a deadline is none, or a day.
    """
    there = {
        (_known_as(name.decode(errors="replace")), _day(value.decode(errors="replace"))): file_id
        for file_id, name, value in connection.execute(_RELEASED)
    }
    opened: list[str] = []
    vault.note(Act.REGISTER_READ)
    for release in releases:
        known = _known_as(kept_line(release.name, LONGEST_FILE_NAME)), release.release_on.isoformat()
        if known in there:
            vault.note(Act.REGISTER_READ, there[known])
            continue
        file = add_file(connection, release.name, category, "", owner_id=vault.account.id, today=vault.today)
        there[known] = file.id
        vault.note(Act.FILE_OPENED, file.id)
        keep_answers(connection, file, _answers(release, form, vault.today), vault.account.id, vault.now())
        add_presets(connection, file.id, vault.account.id, release.presets, vault.now())
        opened.append(file.id)
    return ReleaseListReport(tuple(opened), len(releases) - len(opened))


def _answers(release: Release, form: int, today: date) -> tuple[IntakeAnswer, ...]:
    """Return what the list tells of somebody: it is from the prison's papers, not from the person (V12)."""
    values: dict[str, Value] = {REGION: (release.region,), _RELEASE_DAY: release.release_on.isoformat()}
    return tuple(
        IntakeAnswer(field, value=value, said_by=Source.FILE, said_on=today, version=form)
        for field, value in values.items()
    )


def _known_as(name: str) -> str:
    return " ".join(folded_words(name)) or name


def _day(value: str) -> str:
    """Return a day of release as it is compared, "" where a damaged row holds none: nobody is known by that."""
    try:
        day = value_in(value)
    except (ValueError, TypeError, RecursionError):
        return ""
    return day if isinstance(day, str) else ""
