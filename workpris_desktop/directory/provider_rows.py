"""The provider of a service, and why it can be trusted."""

import sqlite3
from typing import Final

from workpris_desktop.directory.rows import Rows, day_of
from workpris_desktop.domain.hit import EvidenceKind
from workpris_desktop.domain.provider import Organization, RegisterId
from workpris_desktop.domain.trust import TrustEvidence, TrustKind

_ORGANIZATION: Final = "SELECT * FROM organization WHERE id = ?"
_IDENTIFIERS: Final = "SELECT * FROM organization_identifier WHERE organization_id = ? ORDER BY rowid LIMIT ?"
_FUNDING: Final = """
SELECT source FROM funding WHERE organization_id = ?1 AND service_id IS NULL
UNION ALL
SELECT source FROM funding WHERE service_id = ?2
 LIMIT ?3
"""
_EVIDENCE: Final = """
SELECT service_id, kind, issuer, number, valid_from, valid_to, link, as_of FROM trust_evidence WHERE service_id = ?1
UNION ALL
SELECT service_id, kind, issuer, number, valid_from, valid_to, link, as_of
  FROM service JOIN trust_evidence AS piece ON piece.organization_id = service.organization_id
 WHERE service.id = ?1 AND service_id IS NULL
 LIMIT ?2
"""


def provider_of(rows: Rows, service: sqlite3.Row) -> Organization | None:
    """Return the organisation of a service in full, None where it is not stated."""
    row = rows.first(_ORGANIZATION, service["organization_id"])
    if row is None:
        return None
    return Organization(
        id=row["id"],
        name=row["name"],
        description=row["description"],
        email=row["email"],
        website=row["website"],
        legal_status=row["legal_status"],
        country=row["country"],
        year_incorporated=row["year_incorporated"],
        register_ids=tuple(_register_id(entry) for entry in rows.several(_IDENTIFIERS, row["id"])),
        no_register_reason=row["no_register_reason"],
        funding=tuple(dict.fromkeys(entry["source"] for entry in rows.several(_FUNDING, row["id"], service["id"]))),
    )


def evidence_of(rows: Rows, service_id: str) -> tuple[TrustEvidence, ...]:
    """Return the evidence for a service, and then that for its provider."""
    return tuple(map(_evidence, rows.several(_EVIDENCE, service_id)))


def evidence_kinds(evidence: tuple[TrustEvidence, ...]) -> tuple[EvidenceKind, ...]:
    """Return of each sort of evidence the piece that is valid longest; one without a last day has no end."""
    longest: dict[TrustKind, EvidenceKind] = {}
    for piece in evidence:
        known = longest.get(piece.kind)
        if known is None or _outlasts(piece, known):
            longest[piece.kind] = EvidenceKind(piece.kind, piece.valid_to)
    return tuple(longest[kind] for kind in TrustKind if kind in longest)


def _outlasts(piece: TrustEvidence, known: EvidenceKind) -> bool:
    return known.valid_to is not None and (piece.valid_to is None or piece.valid_to > known.valid_to)


def _register_id(row: sqlite3.Row) -> RegisterId:
    return RegisterId(row["identifier_scheme"], row["identifier_type"], row["identifier"])


def _evidence(row: sqlite3.Row) -> TrustEvidence:
    return TrustEvidence(
        kind=TrustKind(row["kind"]),
        issuer=row["issuer"],
        as_of=day_of(row["as_of"]),
        number=row["number"],
        valid_from=day_of(row["valid_from"]),
        valid_to=day_of(row["valid_to"]),
        link=row["link"],
        about_provider=row["service_id"] is None,
    )
