"""What is to be looked at before a leaflet is printed: facts about its services and its words, not yet in words."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final


class CheckKind(StrEnum):
    """What was found. The order is that in which it is told.

    ``TEXT_TELLS``: what staff typed has a word that gives the person away. ``NAME_TELLS``: the name of a service or its
    provider has. ``ADDRESS_TELLS``: its address has. ``PLACE_TELLS``: the address is that of a prison, or of a place
    inside one. ``TYPE_TELLS``: the help is the office that watches over the person. ``FOR_STAFF``: it is for
    professionals and left out. ``ALERT``: the record warns today. ``EXPIRED``: checked more than `EXPIRED_AFTER_DAYS`
    ago. ``OLD``: checked more than `OLD_AFTER_DAYS` ago. ``UNCHECKED``: nobody knows when it was checked.
    ``SENSITIVE``: the kind of help says something of the person that is nobody's business. ``CHANGED``: the sheet only
    says that something has changed. ``NO_PHONE``: there is no number. ``OTHER_LANGUAGE``: some of its text is in
    another language than the sheet. ``WAY_UNTOLD``: how to get there is not told, as the address is secret.
    ``NOT_MEASURED``: nor how far it is, as its point is not known. ``HARD_WAY``: how to get there is hard to read.
    ``START_TELLS``: the place from which it would be measured gives the person away. ``RUNS_OVER``: what staff typed
    takes a further page. ``HARD_REMARK``: the free sentence is hard to read.
    """

    TEXT_TELLS = "text_tells"
    NAME_TELLS = "name_tells"
    ADDRESS_TELLS = "address_tells"
    PLACE_TELLS = "place_tells"
    TYPE_TELLS = "type_tells"
    FOR_STAFF = "for_staff"
    ALERT = "alert"
    EXPIRED = "expired"
    OLD = "old"
    UNCHECKED = "unchecked"
    SENSITIVE = "sensitive"
    CHANGED = "changed"
    NO_PHONE = "no_phone"
    OTHER_LANGUAGE = "other_language"
    WAY_UNTOLD = "way_untold"
    NOT_MEASURED = "not_measured"
    HARD_WAY = "hard_way"
    START_TELLS = "start_tells"
    RUNS_OVER = "runs_over"
    HARD_REMARK = "hard_remark"


OLD_AFTER_DAYS: Final = 180
"""A record that was checked longer ago gets a hint (features.md C2)."""

EXPIRED_AFTER_DAYS: Final = 365
"""One that was checked longer ago is asked about before it is printed, and says so on the sheet."""

NOT_NEUTRAL: Final = frozenset(
    {
        CheckKind.TEXT_TELLS,
        CheckKind.NAME_TELLS,
        CheckKind.ADDRESS_TELLS,
        CheckKind.PLACE_TELLS,
        CheckKind.TYPE_TELLS,
    }
)
"""With these, a sheet gives somebody away; the terminal refuses it unless it is told otherwise (leaflet.md 7.6)."""

ASKED: Final = frozenset({CheckKind.ALERT, CheckKind.EXPIRED})
"""These are asked about before a sheet is printed or saved (features.md G4)."""


@dataclass(frozen=True, slots=True)
class LeafletCheck:
    """One finding: about a service by its id and name, or about the sheet where ``service_id`` is "".

    ``detail`` is the telling word, the alert, the long words, or the code of the language; ``on`` the day of the last
    check.
    """

    kind: CheckKind
    service_id: str = ""
    name: str = ""
    detail: str = ""
    on: date | None = None
