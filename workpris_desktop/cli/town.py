"""The town that a command line names."""

from workpris_desktop.cli.kit import Kit
from workpris_desktop.directory.municipality_rows import MOST_MUNICIPALITIES
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.errors import SeveralTowns
from workpris_desktop.wording.office_words import OfficeWords


def meant_town(typed: str, directory: DirectoryReader, kit: Kit) -> Municipality | None:
    """Return the one town of a name, None where none has it.

    Raises:
        SeveralTowns: several towns have it.
        DirectoryDamaged: the directory cannot be read.
    """
    words = OfficeWords(kit.facts)
    meant = words.meant(typed, directory.municipalities(words.name_in(typed), MOST_MUNICIPALITIES))
    if len(meant) > 1:
        raise SeveralTowns(typed, words.unlike(meant))
    return meant[0] if meant else None
