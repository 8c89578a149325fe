"""What else is told of a service: what it does, who published the record, and when it changed."""

from collections.abc import Iterator

from workpris_desktop.wording.record.alert import closed_text
from workpris_desktop.wording.record.page import RecordLine, stated, translate
from workpris_desktop.wording.record.telling import Telling


def about_lines(telling: Telling) -> Iterator[RecordLine]:
    """Say what a service does, and what is known of the record."""
    service, provider = telling.service, telling.service.organization
    yield stated(translate("record", "Description"), telling.content("description", service.description))
    if service.alternate_name:
        yield RecordLine(translate("record", "Also called"), service.alternate_name)
    closed = closed_text(service.status)
    if closed:
        yield RecordLine(translate("record", "Status"), closed)
    if provider is not None and provider.description:
        text = telling.content("description", provider.description, "organization", provider.id)
        yield RecordLine(translate("record", "About the provider"), text)
    changed = telling.day(service.changed_on) if service.changed_on else ""
    yield stated(translate("record", "Record changed on"), changed)
    if service.created_on:
        yield RecordLine(translate("record", "Record made on"), telling.day(service.created_on))
