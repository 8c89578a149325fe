"""Passing facts on: by a ground that counts today, noted, and told to the person; with every right on a real vault."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cases.conftest import acts
from tests.support.client_rows import answered
from tests.support.vault_people import colleague
from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.access_export import machine_readable
from workpris_desktop.cases.choice_requests import ChooseService, DropChoice, PutChoiceBack, ReadChoices
from workpris_desktop.cases.consent_requests import (
    GiveConsent,
    NoteReceiverTold,
    ReadConsents,
    ReadFileConsents,
    WithdrawConsent,
)
from workpris_desktop.cases.file_requests import NewFile, OpenInEmergency, Reassign, Restrict
from workpris_desktop.cases.passing_requests import MayPassOn, NotePassedOn, ReadPassedOn, SetDisclosure
from workpris_desktop.cases.register_export import consented_files
from workpris_desktop.cases.register_requests import ExportAccess
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.chosen_service import Disclosure
from workpris_desktop.domain.consent import ConsentHow, ConsentPurpose, latest_end, service_receiver
from workpris_desktop.domain.passing_errors import GroundTooNarrow, NoGroundToPassOn
from workpris_desktop.domain.passing_on import PassingWay, WantedPassing, ground_for
from workpris_desktop.domain.register_errors import NobodyConsented
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import (
    ClientFileNotFound,
    FileRestricted,
    NotAllowed,
    ReasonMissing,
    TextTooLong,
    VaultDamaged,
)

HOSTEL = service_receiver("hostel-1")
FACTS = frozenset({"B3", "D1", "need:money.debts"})
WANTED = WantedPassing(HOSTEL, "Azylový dům", ConsentPurpose.PLACE, FACTS)
SHEET = PassingWay.REFERRAL_SHEET


@pytest.fixture
def file(open_vault):
    file = NewFile("Jiří Tajný", Category.PRISON).answer(open_vault)
    answered(open_vault, file.id, B3="1990-05-17", D1="in_prison")
    ChooseService(file.id, "hostel-1", "Azylový dům").answer(open_vault)
    return file


def wish(vault, file_id, **changed):
    told = {
        "receiver": "Azylový dům",
        "purpose": ConsentPurpose.PLACE,
        "facts": FACTS,
        "how": ConsentHow.SAID,
        "read_by": "Dana",
        "ends_on": vault.today + timedelta(days=30),
        "receiver_id": HOSTEL,
    }
    return GiveConsent(file_id, **(told | changed))


def law(vault, file_id, **changed):
    ground = {"how": ConsentHow.LAW, "basis": "probation_task", "reason": "The court has ordered supervision."}
    return wish(vault, file_id, **(ground | changed))


def test_what_was_passed_on_is_noted_without_a_name_and_told_to_the_person(open_vault, file):
    consent = wish(open_vault, file.id, how=ConsentHow.SIGNED, kept_at="Binder 7", interpreter="Ana").answer(open_vault)
    assert MayPassOn(file.id, WANTED).answer(open_vault).allowed_by == consent
    passed = NotePassedOn(file.id, SHEET, WANTED).answer(open_vault)
    assert (passed.consent_id, passed.wanted, passed.author_id) == (consent.id, WANTED, open_vault.account.id)
    assert ReadPassedOn(file.id).answer(open_vault) == (passed,)
    row = next(row for row in audit_chain.rows(open_vault.connection) if row.act is Act.PASSED_ON)
    assert (row.subject, row.reason) == (file.id, f"way:referral_sheet consent:{consent.id} count:3")
    read = ReadFileConsents(file.id).answer(open_vault)
    assert (read.newest, read.passed, read.known) == ((consent,), (passed,), ((HOSTEL, "Azylový dům"),))
    told = machine_readable(ExportAccess(file.id).answer(open_vault))
    assert told["passed"][0]["wanted"]["facts"] == sorted(FACTS)
    assert told["consents"][0]["kept_at"] == "Binder 7"
    assert json.dumps(told)
    assert "Azyl" not in repr((passed, read, MayPassOn(file.id, WANTED), wish(open_vault, file.id)))


def test_without_a_ground_nothing_goes_and_nothing_is_noted(open_vault, file):
    with pytest.raises(NoGroundToPassOn):
        NotePassedOn(file.id, SHEET, WANTED).answer(open_vault)
    wish(open_vault, file.id, facts=frozenset({"B3"})).answer(open_vault)
    with pytest.raises(GroundTooNarrow) as raised:
        NotePassedOn(file.id, SHEET, WANTED).answer(open_vault)
    assert raised.value.count == 2
    assert MayPassOn(file.id, WANTED).answer(open_vault).missing == {"D1", "need:money.debts"}
    assert ReadPassedOn(file.id).answer(open_vault) == ()
    assert Act.PASSED_ON not in acts(open_vault)


def test_taking_back_ends_it_at_once_and_the_receiver_is_told_on_a_day(open_vault, file, clock):
    consent = wish(open_vault, file.id).answer(open_vault)
    with pytest.raises(ValueError, match="2026"):
        NoteReceiverTold(file.id, consent.id, open_vault.today).answer(open_vault)
    over = WithdrawConsent(file.id, consent.id).answer(open_vault)
    assert (over.withdrawn_on, over.told_on) == (open_vault.today, None)
    with pytest.raises(NoGroundToPassOn):
        NotePassedOn(file.id, SHEET, WANTED).answer(open_vault)
    clock.go(days=2)
    assert WithdrawConsent(file.id, consent.id).answer(open_vault) == over
    assert acts(open_vault).count(Act.CONSENT_WITHDRAWN) == 1
    for day in (over.withdrawn_on - timedelta(days=1), open_vault.today + timedelta(days=1)):
        with pytest.raises(ValueError, match="2026"):
            NoteReceiverTold(file.id, consent.id, day).answer(open_vault)
    told = NoteReceiverTold(file.id, consent.id, open_vault.today).answer(open_vault)
    assert ReadConsents(file.id).answer(open_vault) == (told,)
    other = NewFile("Somebody else", Category.PRISON).answer(open_vault)
    for request in (WithdrawConsent(other.id, consent.id), NoteReceiverTold(other.id, consent.id, open_vault.today)):
        with pytest.raises(ClientFileNotFound):
            request.answer(open_vault)


def test_another_legal_basis_needs_a_reason_and_is_never_a_consent_to_a_register(open_vault, file):
    ground = law(open_vault, file.id).answer(open_vault)
    assert ground.is_law
    assert NotePassedOn(file.id, SHEET, WANTED).answer(open_vault).consent_id == ground.id
    row = next(row for row in audit_chain.rows(open_vault.connection) if row.act is Act.CONSENT_GIVEN)
    assert row.reason == f"consent:{ground.id} how:law"
    with pytest.raises(ReasonMissing):
        law(open_vault, file.id, reason=" … ").answer(open_vault)
    register = {"purpose": ConsentPurpose.REGISTER, "receiver_id": ""}
    for wrong in ({"basis": ""}, {"is_refused": True}, register, {"how": ConsentHow.SAID}, {"basis": "a b"}):
        with pytest.raises(ValueError, match=r"."):
            law(open_vault, file.id, **wrong).answer(open_vault)
    # A row that another program has written is no consent either.
    wish(open_vault, file.id, **register).answer(open_vault)
    with open_vault.changing() as connection:
        connection.execute("UPDATE consent SET how = 'law' WHERE purpose = 'register'")
        with pytest.raises(NobodyConsented):
            consented_files(connection, "", open_vault.today)


def test_what_is_shaped_like_nothing_is_refused(open_vault, file):
    wrong = (
        *(
            {"facts": frozenset()},
            {"facts": frozenset({"a b"})},
            {"receiver_id": "prison:1"},
            {"receiver_id": "service:"},
        ),
        *(
            {"receiver": " "},
            {"ends_on": open_vault.today - timedelta(days=1)},
            {"purpose": "fun"},
            {"how": "telepathy"},
        ),
        *({"ends_on": latest_end(open_vault.today) + timedelta(days=1)}, {"facts": ["B3"]}),
        {"purpose": ConsentPurpose.REGISTER},
    )
    for each in wrong:
        with pytest.raises((ValueError, TypeError)):
            wish(open_vault, file.id, **each).answer(open_vault)
    with pytest.raises(TextTooLong):
        wish(open_vault, file.id, kept_at="x" * 81).answer(open_vault)
    for each in ({"receiver_id": ""}, {"facts": frozenset()}, {"purpose": ConsentPurpose.REGISTER}, {"receiver": "…"}):
        with pytest.raises(ValueError, match=r"."):
            MayPassOn(file.id, replace(WANTED, **each)).answer(open_vault)
    assert ReadConsents(file.id).answer(open_vault) == ()
    # A service has a name of any length; its id says who it is.
    assert len(wish(open_vault, file.id, receiver="long " * 100).answer(open_vault).receiver) < 301


def test_a_refusal_ends_what_was_agreed_to_for_this_receiver_and_purpose_only(open_vault, file):
    first = wish(open_vault, file.id).answer(open_vault)
    form = wish(open_vault, file.id, purpose=ConsentPurpose.FORM).answer(open_vault)
    other = wish(open_vault, file.id, receiver_id=service_receiver("other")).answer(open_vault)
    no = wish(open_vault, file.id, is_refused=True, receiver="A new name").answer(open_vault)
    assert no.facts == frozenset()
    withdrawn = {each.id for each in ReadConsents(file.id).answer(open_vault) if each.withdrawn_on}
    assert withdrawn == {first.id}
    assert {each.id for each in ReadFileConsents(file.id).answer(open_vault).newest} == {form.id, other.id, no.id}
    assert WithdrawConsent(file.id, no.id).answer(open_vault) == no


def test_who_may_pass_on(open_vault, file):
    consent = wish(open_vault, file.id).answer(open_vault)
    note = NotePassedOn(file.id, SHEET, WANTED)
    stranger, reader = colleague(open_vault, "Emil", Role.WORKER), colleague(open_vault, "Eva", Role.READ_ONLY)
    deputy = colleague(open_vault, "Ida", Role.WORKER)
    Reassign(file.id, open_vault.account.id, deputy.account.id).answer(open_vault)
    assert note.answer(deputy).author_id == deputy.account.id
    for vault, error in ((stranger, ClientFileNotFound), (reader, NotAllowed)):
        for request in (note, wish(vault, file.id), WithdrawConsent(file.id, consent.id)):
            with pytest.raises(error):
                request.answer(vault)
    with pytest.raises(ClientFileNotFound):
        MayPassOn(file.id, WANTED).answer(stranger)
    OpenInEmergency(file.id, "a call at night").answer(stranger)
    assert MayPassOn(file.id, WANTED).answer(stranger).is_enough
    assert len(ReadPassedOn(file.id).answer(stranger)) == 1
    for request in (note, SetDisclosure(file.id, "hostel-1", Disclosure.YES), wish(stranger, file.id)):
        with pytest.raises(ClientFileNotFound):
            request.answer(stranger)
    Restrict(file.id, is_restricted=True, reason="in dispute").answer(open_vault)
    with pytest.raises(FileRestricted):
        note.answer(open_vault)
    assert WithdrawConsent(file.id, consent.id).answer(open_vault).withdrawn_on
    assert len(ReadPassedOn(file.id).answer(open_vault)) == 1


def test_whether_the_provider_may_know_is_kept_and_comes_back_with_the_service(open_vault, file):
    (choice,) = ReadChoices(file.id).answer(open_vault)
    assert choice.disclosure is Disclosure.NOT_ASKED
    neutral = SetDisclosure(file.id, "hostel-1", Disclosure.NEUTRAL).answer(open_vault)
    assert neutral.disclosure is Disclosure.NEUTRAL
    ChooseService(file.id, "hostel-1", "Azylový dům").answer(open_vault)
    assert ReadChoices(file.id).answer(open_vault)[0].disclosure is Disclosure.NEUTRAL
    DropChoice(file.id, "hostel-1").answer(open_vault)
    with pytest.raises(ClientFileNotFound):
        SetDisclosure(file.id, "hostel-1", Disclosure.YES).answer(open_vault)
    assert PutChoiceBack(file.id, neutral, 0).answer(open_vault)[0].disclosure is Disclosure.NEUTRAL
    # What was asked since counts more than what is put back.
    SetDisclosure(file.id, "hostel-1", Disclosure.ASK_FIRST).answer(open_vault)
    assert PutChoiceBack(file.id, neutral, 0).answer(open_vault)[0].disclosure is Disclosure.ASK_FIRST


@pytest.mark.parametrize(("table", "column"), [("passed_on", "facts"), ("passed_on", "way"), ("consent", "facts")])
def test_a_damaged_row_is_told_and_lets_nothing_go(open_vault, file, table, column):
    wish(open_vault, file.id).answer(open_vault)
    NotePassedOn(file.id, SHEET, WANTED).answer(open_vault)
    with open_vault.changing() as connection:
        connection.execute(f"UPDATE {table} SET {column} = '{{'")
    with pytest.raises(VaultDamaged):
        ReadFileConsents(file.id).answer(open_vault)
    if table == "consent":
        with pytest.raises(VaultDamaged):
            NotePassedOn(file.id, SHEET, WANTED).answer(open_vault)


SOME = st.sets(st.sampled_from(sorted(FACTS)), min_size=1).map(frozenset)
RECEIVERS = st.sampled_from((HOSTEL, service_receiver("other")))
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("agree"), RECEIVERS, SOME, st.integers(0, 40)),
        st.tuples(st.just("law"), RECEIVERS, SOME, st.integers(0, 40)),
        st.tuples(st.just("refuse"), RECEIVERS),
        st.tuples(st.just("take back"), RECEIVERS),
        st.tuples(st.just("wait"), st.integers(1, 30)),
    ),
    max_size=6,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS, asked=SOME, whom=RECEIVERS)
def test_it_goes_exactly_where_the_newest_word_allows_all_of_it(open_vault, clock, steps, asked, whom):
    file_id = NewFile("Somebody", Category.PRISON).answer(open_vault).id
    standing, newest = {}, {}
    for what, *rest in steps:
        if what == "wait":
            clock.go(days=rest[0])
            continue
        receiver = rest[0]
        if what == "take back":
            standing.pop(receiver, None)
            if receiver in newest:
                WithdrawConsent(file_id, newest[receiver].id).answer(open_vault)
            continue
        said = {"receiver_id": receiver, "is_refused": what == "refuse"}
        if what != "refuse":
            said |= {"facts": rest[1], "ends_on": open_vault.today + timedelta(days=rest[2])}
        make = law if what == "law" else wish
        newest[receiver] = make(open_vault, file_id, **said).answer(open_vault)
        standing[receiver] = (frozenset(), open_vault.today) if what == "refuse" else (rest[1], said["ends_on"])
    facts, last = standing.get(whom, (frozenset(), open_vault.today))
    may = asked <= facts and open_vault.today <= last
    wanted = replace(WANTED, receiver_id=whom, facts=asked)
    consents = ReadConsents(file_id).answer(open_vault)
    assert ground_for(wanted, consents, open_vault.today).is_enough == may
    try:
        NotePassedOn(file_id, SHEET, wanted).answer(open_vault)
    except (NoGroundToPassOn, GroundTooNarrow):
        assert not may
    else:
        assert may
    assert len(ReadPassedOn(file_id).answer(open_vault)) == may
