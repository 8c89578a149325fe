"""Columns that several tables have: ids, and what a row hangs on."""

from typing import Final

from workpris_desktop.record.limits import LONGEST_ID
from workpris_desktop.record.table import Column

ID: Final = Column("id", needed=True, longest=LONGEST_ID)
SERVICE: Final = Column("service_id", link="service")
ORGANIZATION: Final = Column("organization_id", link="organization")
LOCATION: Final = Column("location_id", link="location")
AT_LOCATION: Final = Column("service_at_location_id", link="service_at_location")
CONTACT: Final = Column("contact_id", link="contact")

PLACE_TYPES: Final = frozenset({"physical", "postal", "virtual"})
"""The closed list of HSDS for places and addresses."""
