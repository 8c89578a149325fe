"""One record of the register while it is read: what stands in it, what it is read with, and where its rows go."""

from dataclasses import dataclass

from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.importers.json_value import JsonObject, objects_at, text_at
from workpris_desktop.publishing.importers.rpss_context import RpssContext
from workpris_desktop.publishing.importers.rpss_rows import RecordRows


@dataclass(frozen=True, slots=True)
class RpssRecord:
    """A registered service; ``data`` is its entry in the file, of whatever shape."""

    data: JsonObject
    rows: RecordRows
    context: RpssContext

    @property
    def portal_id(self) -> str:
        """Return the number of the registration, which stays the same."""
        return text_at(self.data, "portalId")

    @property
    def service_id(self) -> str:
        """Return the id of the service that it becomes."""
        return stable_id("rpss", self.portal_id)

    @property
    def provider(self) -> JsonObject:
        """Return the provider, empty where there is none."""
        return next(iter(objects_at(self.data, "poskytovatel")), {})
