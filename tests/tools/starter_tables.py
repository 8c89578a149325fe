"""The committed starter directory, read with nothing but the standard library."""

import json
from typing import Any

from tools.make_starter import RESOURCES
from tools.starter.content import read_rows
from workpris_desktop.record.facts import read_facts

STARTER = RESOURCES / "starter"
FACTS = read_facts(RESOURCES)


def descriptor() -> dict[str, Any]:
    described: dict[str, Any] = json.loads((STARTER / "datapackage.json").read_text(encoding="utf-8"))
    return described


def rows(name: str) -> tuple[dict[str, str], ...]:
    return read_rows(STARTER / f"{name}.csv")


def by_service(name: str, column: str) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {row["id"]: [] for row in rows("services")}
    for row in rows(name):
        if row["service_id"]:
            grouped[row["service_id"]].append(row[column])
    return grouped


def terms_of_services(taxonomy: str) -> dict[str, list[str]]:
    """Return codes by service in the order of the file, which is the order in which a reader meets them."""
    codes = {row["id"]: row["code"] for row in rows("taxonomy_terms") if row["taxonomy"] == taxonomy}
    found: dict[str, list[str]] = {row["id"]: [] for row in rows("services")}
    for row in rows("attributes"):
        if row["taxonomy_term_id"] in codes:
            found[row["link_id"]].append(codes[row["taxonomy_term_id"]])
    return found


def regions_of_services() -> dict[str, list[str]]:
    prisons = {prison.id: prison.region for prison in FACTS.prisons}
    at = {row["location_id"]: row["state_province"] for row in rows("addresses")}
    at |= {row["id"]: prisons[row["external_identifier"]] for row in rows("locations") if row["external_identifier"]}
    found = {
        service: [code for code in codes if FACTS.regions.resolve(code)]
        for service, codes in by_service("service_areas", "extent").items()
    }
    for service, places in by_service("service_at_location", "location_id").items():
        found[service] += [at[place] for place in places if place in at]
    return found


def countries_of_services() -> dict[str, str]:
    return {service: codes[0][:2] for service, codes in regions_of_services().items() if codes}
