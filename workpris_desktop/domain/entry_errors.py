"""What can go wrong with entries of our own office; `wording.entry_words` gives every class here its words."""

from enum import StrEnum

from workpris_desktop.domain.errors import PackageRefused, ServiceNotFound, WrongUsage


class EntryFault(StrEnum):
    """What is wrong with one field of an entry."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    NOT_A_NUMBER = "not_a_number"
    NOT_IN_LIST = "not_in_list"
    NOT_POSSIBLE = "not_possible"
    ABOUT_A_PERSON = "about_a_person"


class EntryFaulty(WrongUsage):
    """An entry cannot be kept; ``field`` says which part of it, and ``fault`` what is wrong with that."""

    def __init__(self, field: str, fault: EntryFault) -> None:
        super().__init__(field, fault.value)
        self.field = field
        self.fault = fault


class EntryNotFound(ServiceNotFound):
    """Our office has no entry of this id."""


class EntriesFull(WrongUsage):
    """There are ``most`` entries already."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


class EntriesUnreadable(PackageRefused):
    """A file holds no entries of an office as they should be; ``detail`` is what is odd."""


class EntriesDamaged(EntriesUnreadable):
    """The file in which this computer keeps the entries cannot be read; it was set aside as ``file``."""
