"""The file in which a publisher writes that a newer program is there."""

import tomllib
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import WrongUsage
from workpris_desktop.domain.program_notice import ProgramNotice
from workpris_desktop.record.program_notice import read_notice, wrong_of
from workpris_desktop.system.files import wrapped_os_errors

_MOST_BYTES: Final = 100_000


def read_notice_file(path: Path) -> ProgramNotice:
    """Return what a file says, which is TOML: ``version``, ``since``, ``urgent``, and a table ``says`` by language.

    Raises:
        WrongUsage: it is no TOML, or a value is wrong; the message names which.
        MachineFault: it cannot be read.
    """
    with wrapped_os_errors(path), path.open("rb") as file:
        content = file.read(_MOST_BYTES)
    try:
        said = tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise WrongUsage(f"{path.name}: {error}") from error
    if wrong := wrong_of(said):
        raise WrongUsage(f"{path.name}: {wrong}")
    notice = read_notice(said)
    assert notice is not None
    return notice
