"""One record of the register while it is read: what stands in it, what it is read with, and where its rows go."""

from dataclasses import dataclass

from workpris_desktop.publishing.importers.json_value import JsonObject, objects_at
from workpris_desktop.publishing.importers.rpss_context import RpssContext
from workpris_desktop.publishing.importers.rpss_rows import RecordRows


@dataclass(frozen=True, slots=True)
class RpssRecord:
    """A registered service; ``data`` is its entry in the file, of whatever shape, ``portal_id`` its lasting number."""

    data: JsonObject
    portal_id: str
    service_id: str
    rows: RecordRows
    context: RpssContext

    @property
    def provider(self) -> JsonObject:
        """Return the provider, empty where there is none."""
        return next(iter(objects_at(self.data, "poskytovatel")), {})
