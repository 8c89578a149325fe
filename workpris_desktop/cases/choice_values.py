"""Services on their way into a client's file: their ids, names and how they were seen, no longer than is kept."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.cases.kept_text import storable
from workpris_desktop.domain.chosen_service import REASONS, ReferralState, Seen, SeenPart
from workpris_desktop.record.text import clean_text

LONGEST_SERVICE_ID: Final = 200
LONGEST_SERVICE_NAME: Final = 300
"""Characters; a longer name is cut, as what the record says keeps nobody from choosing."""

_LONGEST_CODE: Final = 200


def demand_service(service_id: str) -> None:
    """Let the id of a service pass.

    Raises:
        ValueError: it is none.
    """
    if not 0 < len(service_id) <= LONGEST_SERVICE_ID or service_id != storable(service_id):
        raise ValueError(len(service_id))


def kept_name(name: str) -> str:
    """Return the name of a service as it is kept."""
    return clean_text(name[: 4 * LONGEST_SERVICE_NAME])[:LONGEST_SERVICE_NAME].strip()


def kept_seen(seen: Seen) -> Mapping[str, str]:
    """Return how a record was seen as it is stored.

    Raises:
        ValueError: a part is none, or its code is too long.
    """
    kept = {SeenPart(part).value: storable(code) for part, code in seen.items()}
    if any(len(code) > _LONGEST_CODE for code in kept.values()):
        raise ValueError(len(kept))
    return kept


def demand_reason(state: ReferralState, reason: str) -> None:
    """Let the reason of a state pass: one of its list, or none.

    Raises:
        ValueError: the state has no such reason.
    """
    if reason and (state not in REASONS or reason not in {each.value for each in REASONS[state]}):
        raise ValueError(state)
