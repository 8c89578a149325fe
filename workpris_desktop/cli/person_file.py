"""The facts of a person, as a command is told them: they are used once and kept nowhere."""

import sys
from typing import Final

from workpris_desktop.cli.arguments import path_there, translate
from workpris_desktop.cli.kit import Kit
from workpris_desktop.domain.errors import WrongUsage
from workpris_desktop.domain.person import NOBODY, Person
from workpris_desktop.record.person_facts import MOST_BYTES, read_person

_INPUT: Final = "-"


def person_told(source: str | None, kit: Kit) -> Person:
    """Return the person that a file, or the input, tells of; nobody where none is named.

    A file brings a warning: facts about a person should not lie on a disk.

    Raises:
        PathMissing: there is no such file.
        WrongUsage: it cannot be read, or what it says cannot be understood.
    """
    if source is None:
        return NOBODY
    if source == _INPUT:
        return read_person(sys.stdin.buffer.read(MOST_BYTES + 1), kit.facts)
    file = path_there(source)
    kit.remark(translate("cli", "This file holds facts about a person. Delete it when you are done."))
    try:
        with file.open("rb") as stream:
            return read_person(stream.read(MOST_BYTES + 1), kit.facts)
    except (OSError, ValueError) as error:
        raise WrongUsage(translate("cli", "the file with the facts cannot be read")) from error
