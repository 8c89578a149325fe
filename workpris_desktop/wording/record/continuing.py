"""Continue outside: where a service leads to, each a way to that service."""

from collections.abc import Iterable, Iterator

from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.onwards import FATHERS_TYPE, is_inside
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.phone import phone_in_words
from workpris_desktop.wording.record.page import RecordLine, translate
from workpris_desktop.wording.record.telling import Telling


def continuing_lines(telling: Telling) -> Iterator[RecordLine]:
    """Say what follows; of a service that works in a prison also that nothing is found, or why it was not looked."""
    onwards = telling.beside.onwards
    yield from _lines(translate("record", "Comes after"), onwards.follow_up, telling)
    yield from _lines(translate("record", "Opens the door to"), onwards.opens, telling)
    if not is_inside(telling.service):
        return
    region = telling.region(onwards.region) if onwards.region else ""
    if not region:
        text = translate("record", "It is not known where the person returns to.")
        yield RecordLine(translate("record", "Outside"), text, unknown=True)
        return
    outside = translate("record", "Outside, {region}").format(region=region)
    if onwards.outside or not onwards.follow_up:
        yield from _lines(outside, onwards.outside, telling) if onwards.outside else (_none(outside),)
    if FATHERS_TYPE in telling.service.types:
        family = translate("record", "For the family, {region}").format(region=region)
        yield from _lines(family, onwards.family, telling) if onwards.family else (_none(family),)


def _none(label: str) -> RecordLine:
    return RecordLine(label, translate("record", "Nothing found in the directory"), unknown=True)


def _lines(label: str, hits: Iterable[Hit], telling: Telling) -> Iterator[RecordLine]:
    for number, hit in enumerate(hits):
        yield RecordLine("" if number else label, _text(hit, telling), opens=hit.id)


def _text(hit: Hit, telling: Telling) -> str:
    """Return name, kind of help, town and number: enough to know whether it is worth opening."""
    country = hit.regions[0][:2] if hit.regions else ""
    parts = (
        telling.facts.taxonomy.label(hit.types[0], telling.language) if hit.types else "",
        ", ".join(hit.towns[:1]),
        phone_in_words(Phone(hit.phones[0], country=country)) if hit.phones else "",
    )
    return "\n".join(part for part in (hit.name, " · ".join(part for part in parts if part)) if part)
