"""From what the lines about one service are made."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from workpris_desktop.domain.leaflet import LeafletLine, LeafletOptions, LineKind, Part, Picture
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Place, Service
from workpris_desktop.domain.region import NO_REGIONS, Regions
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.neutral import Telltales
from workpris_desktop.printing.phone import phone_to_call
from workpris_desktop.printing.place import printed_place


@dataclass(frozen=True)
class BlockBrief:
    """A service, and how the sheet speaks of it.

    ``today`` decides which opening hours are in force, and which changes and holidays are near; ``abroad`` that
    telephone numbers need the code of their country; ``regions`` tell which holidays a region has; ``telltales`` which
    published text cannot stand on a sheet.
    """

    service: Service
    words: Phrasebook
    options: LeafletOptions
    today: date
    abroad: bool = False
    regions: Regions = NO_REGIONS
    telltales: Telltales = field(default_factory=Telltales)

    @cached_property
    def phone(self) -> Phone | None:
        """Return the number to call, None where there is none."""
        return phone_to_call(self.service.phones)

    @cached_property
    def place(self) -> Place | None:
        """Return the place whose address may stand on the sheet, None where there is none."""
        return printed_place(self.service)

    @property
    def phone_only(self) -> bool:
        """Tell whether nothing but the telephone is told."""
        return self.service.id in self.options.phone_only

    @property
    def remote(self) -> bool:
        """Tell whether nobody goes there."""
        return self.service.setting in {Setting.PHONE, Setting.ONLINE, Setting.LETTER}

    def tells(self, part: Part) -> bool:
        """Tell whether a part stands on the sheet."""
        return part in self.options.told_parts

    def say(self, key: str, **values: object) -> str:
        """Return a phrase in the language of the sheet.

        Raises:
            KeyError: the phrase bank lacks it.
        """
        return self.words.say(key, **values)

    def say_call_first(self, key: str) -> str:
        """Return a phrase that ends with "call first", without that end where there is no number to call.

        Raises:
            KeyError: the phrase bank lacks it.
        """
        return self.words.say(key if self.phone else f"{key}_only")

    def is_neutral(self, text: str) -> bool:
        """Tell whether a published text gives nobody away."""
        return not self.telltales.found_in(text)


def pictured(lines: Iterable[LeafletLine], picture: Picture) -> Iterator[LeafletLine]:
    """Walk lines with a pictogram at the first that begins something, and the warning sign at each warning."""
    shown = False
    for line in lines:
        if line.kind is LineKind.WARNING:
            yield replace(line, picture=Picture.WARNING)
        elif not shown and line.kind in {LineKind.LABEL, LineKind.SENTENCE}:
            shown = True
            yield replace(line, picture=picture)
        else:
            yield line
