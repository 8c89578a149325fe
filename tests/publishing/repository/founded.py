"""A repository with its keys, and packages of two countries to release in it."""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.support.draft import PackageDraft
from workpris_desktop.publishing.repository.founding import init_repository
from workpris_desktop.publishing.repository.role import RootKeys
from workpris_desktop.publishing.repository.signing_key import new_signer
from workpris_desktop.publishing.repository.tuf_form import CryptoSigner

BEGIN = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
ADDRESSES = (("l-cz", "CZ"), ("l-at", "AT"))


@dataclass
class Founded:
    """A repository and the keys that it began with."""

    folder: Path
    root: list[CryptoSigner]
    targets: list[CryptoSigner]
    online: CryptoSigner

    @property
    def publishing(self) -> Sequence[CryptoSigner]:
        """Return what the publishing job holds."""
        return (self.targets[0], self.online)


def found(folder: Path, countries: Sequence[str] = ("AT", "CZ")) -> Founded:
    """Found a repository."""
    made = Founded(folder, [new_signer() for _ in range(3)], [new_signer() for _ in range(2)], new_signer())
    init_repository(
        folder,
        RootKeys(made.root, made.targets, made.online),
        BEGIN,
        name="most",
        title="Adresář Most",
        countries=countries,
        sources=["https://most.example/directory/"],
    )
    return made


def two_countries(services: int = 20, **description: object) -> PackageDraft:
    """Return a package: service 0 in both countries, 1 in none, all others in turn in Czechia and in Austria."""
    said = {"name": "most", "title": "Most", "created": "2026-11-20", "countries": ["CZ", "AT"], **description}
    draft = PackageDraft(description=said)
    draft.table("organizations.csv", "id", "name", "description").add("organizations.csv", id="o1", name="Most")
    draft.table("services.csv", "id", "organization_id", "name", "description", "status")
    draft.table("locations.csv", "id", "location_type", "name")
    draft.table("addresses.csv", "id", "location_id", "address_1", "city", "state_province", "postal_code", "country")
    draft.table("service_at_location.csv", "id", "service_id", "location_id")
    draft.table("tombstones.csv", "id", "name", "reason", "gone_on")
    draft.add("tombstones.csv", id="t1", name="Stará", reason="closed", gone_on="2026-01-01")
    for location, country in ADDRESSES:
        draft.add("locations.csv", id=location, location_type="physical", name=location)
        cells = {"address_1": "Hlavní 1", "city": "Město", "state_province": "", "postal_code": "10000"}
        draft.add("addresses.csv", id=f"a-{location}", location_id=location, country=country, **cells)
    for number in range(services):
        service = f"s{number:03}"
        cells = {"organization_id": "o1", "description": f"Pomoc číslo {number}.", "status": "active"}
        draft.add("services.csv", id=service, name=f"Poradna {number}", **cells)
        for at, (location, _) in enumerate(ADDRESSES):
            if number == 0 or (number > 1 and number % 2 == at):
                draft.add(
                    "service_at_location.csv", id=f"{service}-{location}", service_id=service, location_id=location
                )
    return draft


def killed_at_rename(number: int, work: Callable[[], object]) -> bool:
    """Do a work in another process and kill it before it renames a file so often; tell whether it came that far."""
    child = os.fork()
    if child == 0:
        seen = 0

        def watch(event: str, _arguments: tuple[object, ...]) -> None:
            nonlocal seen
            if event == "os.rename":
                seen += 1
                if seen == number:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        try:
            work()
        finally:
            os._exit(0)
    return os.waitpid(child, 0)[1] == signal.SIGKILL
