"""Whatever is chosen of a case: nothing above it travels, from the file over the packet to the vault that takes it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cases.conftest import QUICK, Clock
from tests.cases.handover.offices import inside
from tests.support import two_offices
from tests.support.two_offices import agree, exchange, made_packet, office_vault
from workpris_desktop.cases.attachment_requests import AddAttachment, ReadAttachments
from workpris_desktop.cases.choice_requests import ChooseService
from workpris_desktop.cases.file_requests import NewFile, ReadFile, WriteEntry
from workpris_desktop.cases.inbox_requests import MergePacket, TakeIn
from workpris_desktop.cases.intake_requests import KeepAnswers, KeepNeed
from workpris_desktop.cases.office_rows import own_keys
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.cases.passing_requests import ReadPassedOn
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.consent import need_fact
from workpris_desktop.domain.intake import FieldKind
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.need import ClientNeed, NeedStatus
from workpris_desktop.domain.privacy import PrivacyClass
from workpris_desktop.domain.vault import Category, VaultPurpose
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.record.needs import read_needs
from workpris_desktop.system.paths import resources_folder

PASSWORD = "Sieben Hasen laufen ueber Land"
FORM = read_intake_form(resources_folder())
KINDS = read_needs(resources_folder())[::7]
TEXTS = tuple(
    field
    for field in FORM.fields
    if field.kind in {FieldKind.TEXT, FieldKind.LONG_TEXT} and field.id not in {"B1", "A5"}
)
NAME, REFERENCE = "QnameQ", "QreferenceQ"


def mark_of(id_):
    """Return a text that stands nowhere else."""
    return "Q" + "".join(each for each in id_.title() if each.isalnum()) + "Q"


@pytest.fixture
def offices(tmp_path, monkeypatch):
    """Two offices that know each other; everything that can be told of a client is in a file of the first."""
    two_offices.cheap_passphrases(monkeypatch)
    opened = []
    for name in ("one", "two"):
        vault, _ = Found("Dana", PASSWORD, VaultPurpose.ME, costs=QUICK).open(VaultFolder(tmp_path / name), Clock())
        opened.append(office_vault(vault, name))
    exchange(*opened)
    vault = opened[0].vault
    file = NewFile(NAME, Category.PRISON, REFERENCE).answer(vault)
    KeepAnswers(file.id, tuple(IntakeAnswer(field.id, value=mark_of(field.id)) for field in TEXTS)).answer(vault)
    for kind in KINDS:
        KeepNeed(file.id, ClientNeed(kind.id, NeedStatus.NEEDED, wish=f"Qwish{mark_of(kind.id)}")).answer(vault)
    for service in ("s1", "s2"):
        ChooseService(file.id, service, f"Q{service}Q").answer(vault)
        WriteEntry(file.id, f"Qentry{service}Q").answer(vault)
        AddAttachment(
            file.id, f"Qpaper{service}Q", b"%PDF-1.7\n" + f"Qinside{service}Q".encode() + b"\n%%EOF\n"
        ).answer(vault)
    yield (*opened, file, set())
    for each in opened:
        close_vault(each.vault)


def dump_of(vault):
    """Return all that is in a vault."""
    with vault.reading() as connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        ]
        rows = [connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names if "found" not in name]
    return str(rows)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_nothing_that_was_not_chosen_is_in_packet_name_metadata_or_the_other_vault(offices, data):
    one, two, file, came = offices
    office = one.known["two"]
    limit = data.draw(st.sampled_from((PrivacyClass.P2, PrivacyClass.P3, PrivacyClass.P4)), "most sensitive class")
    below = {field.id: mark_of(field.id) for field in TEXTS if field.privacy <= limit}
    facts = data.draw(st.sets(st.sampled_from(sorted(below)), min_size=1), "facts")
    needs = data.draw(st.sets(st.sampled_from([kind.id for kind in KINDS if kind.privacy <= limit])), "needs")
    parts = data.draw(st.sets(st.sampled_from(("s1", "s2"))), "parts")
    chosen = (*facts, *map(need_fact, needs))
    agree(one, file.id, office, *chosen)
    readable = ReadFile(file.id).answer(one.vault)
    packet = made_packet(
        *(one, file.id, office, *chosen),
        service_ids=frozenset(parts),
        entry_ids=frozenset(each.id for each in readable.entries if any(f"entry{at}Q" in each.text for at in parts)),
        attachment_ids=frozenset(
            each.id
            for each in ReadAttachments(file.id).answer(one.vault)
            if any(f"{at}Q" in each.title for at in parts)
        ),
    )
    travels = {below[field] for field in facts}
    travels |= {f"Q{what}{at}Q" for at in parts for what in ("", "entry", "paper", "inside")}
    everything = {mark_of(field.id) for field in TEXTS} | {f"Qwish{mark_of(kind.id)}" for kind in KINDS}
    everything |= {f"Q{what}{at}Q" for at in ("s1", "s2") for what in ("", "entry", "paper", "inside")}
    everything |= {REFERENCE, NAME}
    outside = packet.data + packet.file_name.encode()
    content = inside(packet.data, own_keys(two.vault.connection)[0])
    assert not [mark for mark in everything if mark.encode() in outside]
    assert {mark for mark in everything if mark.encode() in content} == travels
    assert {kind.id for kind in KINDS if kind.id.encode() in content} == needs
    TakeIn(packet.data).answer(two.vault)
    MergePacket(packet.packet_id).answer(two.vault)
    came |= travels
    there = dump_of(two.vault)
    assert {mark for mark in everything if mark in there} == came
    noted = str(ReadPassedOn(file.id).answer(one.vault)[0].wanted.facts)
    assert not [mark for mark in everything if mark in noted]
