"""The head of a provider's form: whose it is, and where it can be brought or asked about."""

from collections.abc import Iterator
from typing import Final

from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.printing.bounds import shortened
from workpris_desktop.printing.naming import names_on_paper
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Column, Part
from workpris_desktop.printing.phone import phone_in_words, phone_to_call
from workpris_desktop.printing.place import address_lines, place_with_address

_GAP_MM: Final = 4.0

_NAME: Final = text_style(11, bold=True)
_PLAIN: Final = text_style(10)


def form_head(sheet: Sheet, service: Service, words: Phrasebook) -> Part:
    """Lay out who the form is from: names, the first address that may be told, and the number to call.

    Contacts are left out: most are for staff only.

    Raises:
        KeyError: the phrase bank lacks the phrase of an extension.
    """
    name, *provider = names_on_paper(service)
    column = Column(sheet, 0, sheet.width_mm)
    column.put(shortened(name), _NAME)
    for text in (*provider, *_ways_to_reach(service, words)):
        column.put(shortened(text), _PLAIN)
    return Part(tuple(column.marks), column.y + _GAP_MM)


def _ways_to_reach(service: Service, words: Phrasebook) -> Iterator[str]:
    place = place_with_address(service)
    if place and place.address:
        yield ", ".join(address_lines(place.address))
    phone = phone_to_call(service.phones)
    if phone:
        extension = phone.extension.strip()
        yield ", ".join((phone_in_words(phone), *([words.say("ext", n=extension)] if extension else [])))
