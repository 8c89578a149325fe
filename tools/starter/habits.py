"""What services of a sort have in common in the starter directory, so that not every line is written by hand."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from tools.starter.content import AuthoredProvider, AuthoredService
from workpris_desktop.domain.trust import FRESH_DAYS

LANGUAGE_OF: Final[Mapping[str, str]] = {"AT": "de", "CZ": "cs", "DE": "de", "SI": "sl"}

EDITORS: Final[Mapping[str, str]] = {
    "AT": "Redaktion des Musterverzeichnisses",
    "CZ": "redakce ukázkového adresáře",
    "DE": "Redaktion des Musterverzeichnisses",
    "SI": "uredništvo vzorčnega imenika",
}
"""Who made the last check, by country; a role, never a person."""

WHY_NO_NUMBER: Final[Mapping[str, str]] = {
    "AT": "erfundener Träger",
    "CZ": "vymyšlený poskytovatel",
    "DE": "erfundener Träger",
    "SI": "izmišljen izvajalec",
}

REGISTERS: Final[Mapping[str, str]] = {
    "AT": "Vereinsverzeichnis (Muster)",
    "CZ": "Rejstřík poskytovatelů (ukázka)",
    "DE": "Vereinsverzeichnis (Muster)",
    "SI": "Seznam izvajalcev (vzorec)",
}

_MEANS: Final = ("call", "mail", "visit", "register")
_FIRST_YEAR: Final = 1991
_YEARS: Final = 31
_PAYMENT_OF_FREE: Final = "free"
_RESIDENTIAL: Final = ("ACC.EMG", "ACC.TMP", "ACC.HWH", "ACC.SUP", "ACC.PRB", "ADD.RES")
_AT_HOME: Final = ("MNT.STR", "MNT.GAT")


_SILENT_OF: Final = 6
_OLDEST_WORD_DAYS: Final = 40
_STATES: Final = (("taking", ""), ("waiting_list", "4"), ("taking", ""), ("after_assessment", ""), ("full", ""))
_UNIT_OF: Final[Mapping[str, str]] = {
    **dict.fromkeys(_RESIDENTIAL, "bed"),
    **dict.fromkeys(("PRG.MOT", "PRG.THK", "PRG.VIO", "FAM.FAT", "EDU.VOC", "EDU.LNG", "EDU.LIT"), "group_place"),
    **dict.fromkeys(("DEB.DEB", "LEG.GEN", "WRK.CAR", "WRK.SOC", "ADD.AFT", "MEN.COU", "MNT.MEN", "MNT.CAS"), "client"),
}


def founded(index: int) -> str:
    """Return the year in which the provider of this number was founded."""
    return str(_FIRST_YEAR + index * 7 % _YEARS)


def check_cells(service: AuthoredService, country: str, index: int) -> dict[str, str]:
    """Return who checked a service, how, and when it is due again; nothing for one that nobody checked."""
    if service.checked is None:
        return {}
    return {
        "assured_by": EDITORS[country],
        "assured_how": _MEANS[index % len(_MEANS)],
        "assured_due": str(service.checked + timedelta(days=FRESH_DAYS)),
    }


def facet_defaults(service: AuthoredService) -> dict[str, str]:
    """Return the facets that a service of its sort has where nothing else is written."""
    facets = {"forms": _form(service), "phases": _phases(service)}
    if service.costs and all(cost.amount == 0 for cost in service.costs):
        facets["payment"] = _PAYMENT_OF_FREE
    if service.minimum_age or service.maximum_age or service.eligibility:
        facets["sex"] = "all"
    return {name: codes for name, codes in facets.items() if codes}


def room_defaults(service: AuthoredService, country: str, index: int, issued: date) -> dict[str, str]:
    """Return what a service of its sort says of room where nothing else is written; nothing for many of them."""
    if service.checked is None or index % _SILENT_OF == 0 or service.types[0] not in _UNIT_OF:
        return {}
    state, weeks = _STATES[index % len(_STATES)]
    return {
        "unit": _UNIT_OF[service.types[0]],
        "state": state,
        "waiting_weeks": weeks,
        "updated": str(issued - timedelta(days=1 + index * 3 % _OLDEST_WORD_DAYS)),
        "source": EDITORS[country],
    }


def provider_evidence(provider: AuthoredProvider, seen: date) -> dict[str, str]:
    """Return the evidence that every provider has: it stands in an invented register."""
    return {"kind": "registered", "issuer": REGISTERS[provider.country], "as_of": str(seen)}


def _form(service: AuthoredService) -> str:
    if any(code in _RESIDENTIAL for code in service.types[:1]):
        return "residential"
    if service.visits or any(code in _AT_HOME for code in service.types[:1]):
        return "comes_to_you" if not service.places else "walk_in comes_to_you"
    return "walk_in" if service.places else ""


def _phases(service: AuthoredService) -> str:
    if "MNT.PRP" in service.types:
        return "release_preparation:6"
    if service.setting == "prison":
        return "sentence"
    if service.setting == "both":
        return "sentence release_preparation first_months"
    return ""
