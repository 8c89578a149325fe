"""What is odd about a file of entries, in words."""

import re
from typing import Final

from PySide6.QtCore import QObject

_PLACE: Final = re.compile(r"\$\.entries\[([0-9]+)\](?:\.([a-z_]+))?")
_FIELD: Final = re.compile(r"([a-z_]+): [a-z_]+\Z")


class EntryFileWords(QObject):
    """Says oddities in the language spoken now."""

    def oddity(self, detail: str) -> str:
        """Return in words what `EntriesUnreadable` knows, as the end of a sentence."""
        sentences = {
            "size": self.tr("it is larger than such a file can be"),
            "id": self.tr("an entry has no id of its own"),
            "changed_at": self.tr("an entry does not say when it was changed"),
        }
        if detail in sentences:
            return sentences[detail]
        place, field = _PLACE.search(detail), _FIELD.match(detail)
        if place is not None and place[2]:
            said = self.tr("entry {number} has something else than expected in “{field}”")
            return said.format(number=int(place[1]) + 1, field=place[2])
        if place is not None:
            said = self.tr("entry {number} lacks something, or has something that no entry has")
            return said.format(number=int(place[1]) + 1)
        if field is not None:
            return self.tr("an entry has something in “{field}” that cannot be kept").format(field=field[1])
        return self.tr("it is no list of entries, or was cut off")
