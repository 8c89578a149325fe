"""What travels is read strictly: whatever an honest key has signed, it is refused in words or fits a file."""

import json
from datetime import timedelta
from random import Random

import pytest

from tests.cases.conftest import PASSWORD, QUICK, Clock
from tests.support.two_offices import exchange, office_vault
from workpris_desktop.cases.file_requests import ReadFile
from workpris_desktop.cases.handover import sealing
from workpris_desktop.cases.handover.canonical_json import canonical
from workpris_desktop.cases.handover.sealing import seal_packet
from workpris_desktop.cases.inbox_requests import MergePacket, ReadInbox, TakeIn
from workpris_desktop.cases.office_rows import sender_of
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.cases.packet_content import JSON, blobs_of, case_in
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.client_file import LONGEST_ENTRY
from workpris_desktop.domain.handover_errors import PacketFaulty
from workpris_desktop.domain.packet import BasisKind, PacketBasis, PacketBlob, PacketTerms
from workpris_desktop.domain.vault import VaultPurpose

MUTATIONS = 4_000
HEAD = {"name": "Jan", "reference": "", "form": 1}
ROWS = {
    "answers": {
        "field": "B3",
        "state": "answered",
        "value": '"1990-01-01"',
        "other": "",
        "said_by": "person",
        "said_on": "2026-11-01",
        "version": 1,
    },
    "needs": {"need": "money.debts", "status": "needed", "side": "", "priority": 0},
    "services": {
        "service": "s1",
        "name": "Debt advice",
        "need": "",
        "state": "prepared",
        "reason": "",
        "since": "",
        "answered": "",
    },
    "consent": {
        "receiver": "probation",
        "purpose": "handover",
        "facts": ["B1"],
        "how": "signed",
        "given": "2026-11-01",
        "ends": "2027-01-01",
        "language": "",
        "read_by": "Dana",
        "basis": "",
        "reason": "",
    },
    "log": {"at": "2026-11-01T10:00:00+00:00", "author": "Dana", "text": "He has asked for help"},
}
DEEP = "[" * 50_000
REFUSED = {
    "a moment before all calendars": ("log", {"at": "0001-01-01T00:00:00+23:59"}),
    "a moment after all calendars": ("log", {"at": "9999-12-31T23:59:59-23:59"}),
    "a moment that is over on walls further east": ("log", {"at": "9999-12-31T23:59:59+00:00"}),
    "a moment of no country": ("log", {"at": "2026-11-01T10:00:00"}),
    "an empty entry": ("log", {"text": " "}),
    "a value that is nested without end": ("answers", {"value": DEEP}),
    "a value that is nested and closed": ("answers", {"value": DEEP + "]" * len(DEEP)}),
    "a number of too many digits": ("answers", {"value": "1" * 10_000}),
    "the name among the answers": ("answers", {"field": "B1", "value": '"Somebody else"'}),
    "a reference that is a list": ("answers", {"field": "A5", "value": '["x"]'}),
    "an unknown state": ("answers", {"state": ["answered"]}),
    "a version that is none": ("answers", {"version": True}),
    "a priority beyond all": ("needs", {"priority": 10**9}),
    "a reason of another state": ("services", {"reason": "full"}),
    "a consent to a register": ("consent", {"purpose": "register"}),
    "facts that are no ids": ("consent", {"facts": [["B1"]]}),
    "a key of a newer program": ("needs", {"wish": "x"}),
}
VALUES: tuple[object, ...] = (
    None,
    True,
    0,
    -1,
    10**9,
    "",
    "x",
    "\0",
    "\u202e",
    "[]",
    "9999-12-31",
    "0001-01-01T00:00:00+23:59",
    [],
    {},
    [[]],
)


@pytest.fixture(scope="module")
def offices(tmp_path_factory):
    """A prison, and a probation office that knows it."""
    root = tmp_path_factory.mktemp("offices")
    opened = []
    for name in ("prison", "probation"):
        vault, _ = Found("Dana", PASSWORD, VaultPurpose.ME, costs=QUICK).open(VaultFolder(root / name), Clock())
        opened.append(office_vault(vault, name))
    exchange(*opened)
    yield opened
    for each in opened:
        close_vault(each.vault)


def content(**changed):
    """Return the parts of a case, each with one row, some of which have other values."""
    rows = {kind: {"rows": [row | changed.get(kind, {})]} for kind, row in ROWS.items()}
    return {"case": HEAD} | rows


def blobs(parts):
    return [PacketBlob(kind, JSON, "", canonical(told)) for kind, told in parts.items()]


def signed(offices, parts):
    """Return a packet that the prison has signed, whatever stands in it."""
    prison, probation = offices
    now = prison.vault.now()
    terms = PacketTerms("handover", PacketBasis(BasisKind.CONSENT, "agreed"), now + timedelta(days=30))
    return seal_packet(sender_of(prison.vault.connection), (probation.own.card,), terms, blobs(parts), now).data


@pytest.mark.parametrize(("kind", "changed"), REFUSED.values(), ids=REFUSED)
def test_content_that_no_file_could_hold_is_refused_at_the_door(offices, kind, changed):
    vault = offices[1].vault
    before = ReadInbox().answer(vault)
    with pytest.raises(PacketFaulty) as raised:
        TakeIn(signed(offices, content(**{kind: changed}))).answer(vault)
    assert raised.value.field == kind
    assert ReadInbox().answer(vault) == before


def test_content_that_is_in_order_is_taken_in(offices):
    vault = offices[1].vault
    came = TakeIn(signed(offices, content())).answer(vault)
    merged = MergePacket(came.packet.id).answer(vault)
    assert ReadFile(merged.file_id).answer(vault).file.name == "Jan"


def test_an_entry_without_room_for_its_author_is_written_down_as_two(offices):
    vault, text = offices[1].vault, "ab" * (LONGEST_ENTRY // 2)
    came = TakeIn(signed(offices, content(log={"text": text}))).answer(vault)
    merged = MergePacket(came.packet.id).answer(vault)
    last, first = ReadFile(merged.file_id).answer(vault).entries
    assert first.text.partition("\n")[2] + last.text.partition("\n")[2] == text


def test_another_packet_of_the_same_id_does_not_pass_for_the_one_that_came(offices, monkeypatch):
    vault = offices[1].vault
    first = TakeIn(signed(offices, content())).answer(vault).packet
    monkeypatch.setattr(sealing.secrets, "token_hex", lambda _: first.id)
    with pytest.raises(PacketFaulty) as raised:
        TakeIn(signed(offices, {"case": HEAD | {"name": "Somebody else"}})).answer(vault)
    assert raised.value.field == "id"


def test_mutated_content_is_refused_or_written_again_as_it_was_read():
    random, met = Random(9), {True: 0, False: 0}
    for _ in range(MUTATIONS):
        parts = json.loads(json.dumps(content()))
        kind = random.choice(list(parts))
        row = parts[kind] if kind == "case" else random.choice((parts[kind], parts[kind]["rows"][0]))
        row[random.choice((*row, "more"))] = random.choice(VALUES)
        try:
            case = case_in(blobs(parts))
        except PacketFaulty:
            met[False] += 1
        else:
            assert case_in(blobs_of(case)) == case
            met[True] += 1
    assert min(met.values()) > MUTATIONS // 50
