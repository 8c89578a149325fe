"""The exchange file of a shared register: consented, known facts under pseudonyms, which nobody else can read."""

import json
from datetime import date, timedelta
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]
import pyrage
import pytest

from tests.cases.conftest import acts
from tests.support.client_rows import answered, needed
from tests.support.vault_people import colleague
from workpris_desktop.cases.consent_requests import GiveRegisterConsent, ReadConsents, WithdrawRegisterConsent
from workpris_desktop.cases.file_requests import NewFile, Restrict
from workpris_desktop.cases.register_export import Destination
from workpris_desktop.cases.register_requests import ExportRegister
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.consent import ConsentHow, need_fact
from workpris_desktop.domain.intake import Condition, FieldKind, IntakeField, IntakeForm
from workpris_desktop.domain.need import NeedStatus
from workpris_desktop.domain.privacy import PrivacyClass
from workpris_desktop.domain.register_errors import AuthorityUnclear, NobodyConsented, RecipientUnreadable
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import ClientFileNotFound, NotAllowed, PasswordWeak, TextTooLong

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "register-exchange.schema.json").read_text(encoding="utf-8"))
IDENTITY = pyrage.x25519.Identity.generate()
KEY = str(IDENTITY.to_public())
PASSPHRASE = "seven hares run over land"
AUTHORITY = "Probační služba"
ENDS = date(2027, 5, 1)


def _field(field_id, kind=FieldKind.TEXT, condition=None):
    words = {"en": field_id}
    settings = {"condition": condition} if condition else {}
    return IntakeField(field_id, "X", kind, PrivacyClass.P2, words, words, words, frozenset(), **settings)


HIDDEN_CHILD = Condition(field="D1", codes=frozenset({"in_prison"}))
FORM = IntakeForm(
    2,
    {"X": {"en": "All"}},
    (
        _field("A5"),
        _field("B1"),
        _field("B3", FieldKind.BIRTH),
        _field("C1", FieldKind.AREA),
        _field("D1", FieldKind.ONE_OF),
        _field("D2", FieldKind.PRISON, HIDDEN_CHILD),
        _field("E9", FieldKind.ROWS),
        _field("H10", FieldKind.LONG_TEXT),
    ),
)


@pytest.fixture
def file(open_vault):
    file = NewFile("Jiří Tajný", Category.PRISON, "SPZN 12").answer(open_vault)
    answered(
        open_vault,
        file.id,
        B3="1990-05-17",
        C1=("region:CZ064", "any"),
        D1="in_prison",
        D2="cz-brno",
        E9=(("2026-12-01", "09:00", "office", "talk"),),
        H10="a secret wish",
    )
    return file


def consent(vault, file, *facts, receiver=AUTHORITY, ends_on=ENDS, **settings):
    request = GiveRegisterConsent(
        file.id, receiver, frozenset(facts), ConsentHow.SIGNED, "Dana", ends_on, "cs", **settings
    )
    return request.answer(vault)


def export(vault, authority="", destination=None):
    made = ExportRegister(FORM, destination or Destination(KEY), authority).answer(vault)
    told = json.loads(pyrage.decrypt(made.content, [IDENTITY]))
    jsonschema.validate(told, SCHEMA, format_checker=jsonschema.FormatChecker())
    assert made.clients == len(told["clients"])
    return told


def facts_of(told):
    (client,) = told["clients"]
    return client["facts"]


def test_only_ticked_and_known_facts_go_out_under_a_pseudonym(open_vault, file):
    consent(open_vault, file, "B3", "C1", "E9", "H9.unknown")
    told = export(open_vault)
    assert told["authority"] == AUTHORITY
    (client,) = told["clients"]
    assert client["consent"] == {"given_on": "2026-11-22", "ends_on": "2027-05-01", "how": "signed"}
    said = {"form": 2, "said_by": "person", "said_on": "2026-11-22"}
    assert client["facts"] == {
        "B3": {"value": "1990-05-17", **said},
        "C1": {"value": ["region:CZ064", "any"], **said},
        "E9": {"value": [["2026-12-01", "09:00", "office", "talk"]], **said},
    }
    assert client["needs"] == {}
    text = json.dumps(told, ensure_ascii=False)
    for never in ("Jiří", "SPZN", "secret", "cz-brno", file.id, open_vault.account.id):
        assert never not in text


def test_name_and_reference_go_out_where_they_are_ticked(open_vault, file):
    consent(open_vault, file, "B1", "A5")
    assert {field: fact["value"] for field, fact in facts_of(export(open_vault)).items()} == {
        "B1": "Jiří Tajný",
        "A5": "SPZN 12",
    }


def test_what_breaks_a_rule_was_not_said_or_is_hidden_does_not(open_vault, file):
    answered(open_vault, file.id, broken=("B3",), unanswered=("H10",), B3="17. 5. 90?", D1="released")
    consent(open_vault, file, "B3", "C1", "D1", "D2", "H10")
    assert set(facts_of(export(open_vault))) == {"C1", "D1"}


def test_needs_go_out_where_they_are_ticked(open_vault, file):
    needed(open_vault, file.id, "housing.no_home", wish="a garden")
    needed(open_vault, file.id, "money.debts", NeedStatus.IN_PROGRESS)
    needed(open_vault, file.id, "health.doctor", NeedStatus.NOT_STARTED)
    consent(open_vault, file, need_fact("housing.no_home"), need_fact("health.doctor"))
    told = export(open_vault)
    (client,) = told["clients"]
    assert client["needs"] == {"housing.no_home": "needed"}
    assert "garden" not in json.dumps(told)


def test_nobody_goes_out_who_did_not_agree_took_it_back_or_refused(open_vault, file, clock):
    with pytest.raises(NobodyConsented):
        export(open_vault)
    consent(open_vault, file, "B3")
    assert export(open_vault)
    WithdrawRegisterConsent(file.id).answer(open_vault)
    with pytest.raises(NobodyConsented):
        export(open_vault)
    consent(open_vault, file, "B3")
    clock.go(minutes=1)
    consent(open_vault, file, is_refused=True)
    with pytest.raises(NobodyConsented):
        export(open_vault)


def test_a_refusal_withdraws_whatever_the_clock_says(open_vault, file, clock):
    given = consent(open_vault, file, "B3")
    other = consent(open_vault, file, "B3", receiver="Justizministerium")
    clock.go(days=-3)
    consent(open_vault, file, receiver="PROBACNI sluzba", is_refused=True)
    assert acts(open_vault)[-2:] == [Act.CONSENT_WITHDRAWN, Act.CONSENT_GIVEN]
    withdrawn = {each.id: each.withdrawn_on for each in ReadConsents(file.id).answer(open_vault) if not each.is_refused}
    assert withdrawn == {given.id: open_vault.today, other.id: None}
    clock.go(days=3)
    with pytest.raises(NobodyConsented):
        export(open_vault, AUTHORITY)
    assert export(open_vault, "Justizministerium")


def test_of_consents_of_one_moment_the_last_one_counts(open_vault, file):
    for _ in range(8):
        consent(open_vault, file, "B3", "C1")
        last = consent(open_vault, file, "C1")
        assert ReadConsents(file.id).answer(open_vault)[-1] == last
        assert set(facts_of(export(open_vault))) == {"C1"}
        consent(open_vault, file, is_refused=True)
        with pytest.raises(NobodyConsented):
            export(open_vault)


def test_a_restricted_file_stays(open_vault, file):
    consent(open_vault, file, "B3")
    Restrict(file.id, is_restricted=True, reason="appeal").answer(open_vault)
    with pytest.raises(NobodyConsented):
        export(open_vault)
    other = NewFile("Eva", Category.ADVICE).answer(open_vault)
    consent(open_vault, other, "B1")
    assert facts_of(export(open_vault))["B1"]["value"] == "Eva"


@pytest.mark.parametrize(("threat", "told"), [("yes", {"C1"}), ("no", {"C1", "C8.street"})])
def test_the_address_of_somebody_under_threat_stays(open_vault, file, threat, told):
    form = IntakeForm(2, FORM.sections, (*FORM.fields, _field("C8.street")))
    answered(open_vault, file.id, C8__street="Tichá 1", H8__threat=threat)
    consent(open_vault, file, "C1", "C8.street")
    made = ExportRegister(form, Destination(KEY)).answer(open_vault)
    assert set(facts_of(json.loads(pyrage.decrypt(made.content, [IDENTITY])))) == told


@pytest.mark.parametrize("fact", ["", "need:", "two words", "x" * 61, "\ud800", "need:\udc00", 7, None])
def test_what_is_no_fact_is_refused(open_vault, file, fact):
    with pytest.raises(ValueError):
        consent(open_vault, file, "B3", fact)
    assert consent(open_vault, file, "B3", need_fact("housing.no_home"))


def test_a_moment_is_no_last_day(open_vault, file, clock):
    with pytest.raises(ValueError, match="datetime"):
        consent(open_vault, file, "B3", ends_on=clock())


def test_reading_consents_is_noted(open_vault, file):
    consent(open_vault, file, "B3")
    ReadConsents(file.id).answer(open_vault)
    assert acts(open_vault)[-1] is Act.FILE_VIEWED


def test_a_consent_ends_with_its_last_day(open_vault, file, clock):
    consent(open_vault, file, "B3", ends_on=open_vault.today + timedelta(days=3))
    clock.go(days=3)
    assert export(open_vault)
    clock.go(days=1)
    with pytest.raises(NobodyConsented):
        export(open_vault)


def test_the_last_of_several_consents_counts(open_vault, file, clock):
    consent(open_vault, file, "B3", "C1")
    clock.go(minutes=1)
    consent(open_vault, file, "C1")
    assert set(facts_of(export(open_vault))) == {"C1"}


def test_a_pseudonym_is_the_same_next_time_and_another_for_another_authority(open_vault, file, clock):
    consent(open_vault, file, "B3")
    consent(open_vault, file, "B3", receiver="Justizministerium")
    ours, theirs = export(open_vault, "PROBACNI sluzba"), export(open_vault, "Justizministerium")
    clock.go(days=30)
    again = export(open_vault, AUTHORITY)
    assert again["clients"][0]["pseudonym"] == ours["clients"][0]["pseudonym"]
    assert again["office"] == ours["office"]
    assert theirs["clients"][0]["pseudonym"] != ours["clients"][0]["pseudonym"]
    assert theirs["office"] != ours["office"]


def test_of_several_authorities_one_must_be_named(open_vault, file):
    consent(open_vault, file, "B3")
    consent(open_vault, file, "C1", receiver="Justizministerium")
    with pytest.raises(AuthorityUnclear) as caught:
        export(open_vault)
    assert caught.value.names == ("Justizministerium", AUTHORITY)
    assert set(facts_of(export(open_vault, "justizministerium"))) == {"C1"}
    with pytest.raises(NobodyConsented):
        export(open_vault, "Somebody else")


def test_clients_stand_in_the_order_of_their_pseudonyms(open_vault):
    for number in range(20):
        consent(open_vault, NewFile(f"Client {number}", Category.ADVICE).answer(open_vault), "B1")
    pseudonyms = [client["pseudonym"] for client in export(open_vault)["clients"]]
    assert pseudonyms == sorted(pseudonyms)


def test_a_passphrase_locks_it_too(open_vault, file):
    consent(open_vault, file, "B3")
    made = ExportRegister(FORM, Destination(passphrase=PASSPHRASE)).answer(open_vault)
    assert json.loads(pyrage.passphrase.decrypt(made.content, PASSPHRASE))["format"] == "workpris-register"
    assert b"1990" not in made.content


@pytest.mark.parametrize(
    "key",
    ["age1", "age1qqqq", str(IDENTITY), "ssh-ed25519 AAAA", "\\udc00", KEY[:-1]],
    ids=["short", "letters", "identity", "ssh", "surrogate", "cut"],
)
def test_what_is_no_public_key_is_refused_and_not_repeated(open_vault, file, key):
    consent(open_vault, file, "B3")
    with pytest.raises(RecipientUnreadable) as caught:
        ExportRegister(FORM, Destination(key)).answer(open_vault)
    assert caught.value.args == ()
    assert Act.REGISTER_EXPORTED not in acts(open_vault)


def test_a_weak_passphrase_is_refused(open_vault, file):
    consent(open_vault, file, "B3")
    for weak in ("", "heslo", "password1234"):
        with pytest.raises(PasswordWeak):
            ExportRegister(FORM, Destination(passphrase=weak)).answer(open_vault)


def test_it_is_noted_with_the_count_and_with_each_file(open_vault, file):
    given = consent(open_vault, file, "B3")
    NewFile("Other", Category.ADVICE).answer(open_vault)
    export(open_vault)
    rows = open_vault.connection.execute("SELECT act, subject, reason FROM audit ORDER BY number DESC LIMIT 2")
    (act, subject, reason), (whole, export_id, count) = rows.fetchall()
    assert (act, subject) == (Act.FILE_EXPORTED, file.id)
    assert reason == f"consent:{given.id} export:{export_id}"
    assert (whole, count) == (Act.REGISTER_EXPORTED, "count:1")


@pytest.mark.parametrize("role", [Role.WORKER, Role.ADMINISTRATOR, Role.READ_ONLY])
def test_only_a_lead_exports(open_vault, file, role):
    consent(open_vault, file, "B3")
    with pytest.raises(NotAllowed):
        ExportRegister(FORM, Destination(KEY)).answer(colleague(open_vault, "Emil", role))
    assert export(colleague(open_vault, "Lead", Role.LEAD))


def test_consents_are_kept_by_who_keeps_the_file(open_vault, file):
    emil = colleague(open_vault, "Emil", Role.WORKER)
    with pytest.raises(ClientFileNotFound):
        consent(emil, file, "B3")
    with pytest.raises(ClientFileNotFound):
        WithdrawRegisterConsent(file.id).answer(emil)
    given = consent(open_vault, file, "B3", was_repeated=True)
    assert ReadConsents(file.id).answer(open_vault) == (given,)
    WithdrawRegisterConsent(file.id).answer(open_vault)
    (withdrawn,) = ReadConsents(file.id).answer(open_vault)
    assert withdrawn.withdrawn_on == open_vault.today
    assert acts(open_vault)[-3:] == [Act.CONSENT_GIVEN, Act.FILE_VIEWED, Act.CONSENT_WITHDRAWN]
    before = acts(open_vault)
    WithdrawRegisterConsent(file.id).answer(open_vault)
    assert acts(open_vault) == before


def test_a_consent_names_an_authority_facts_and_a_day_within_a_year(open_vault, file):
    for settings in (
        {"receiver": " . "},
        {"ends_on": date(2027, 11, 23)},
        {"ends_on": date(2026, 11, 21)},
    ):
        with pytest.raises(ValueError):
            consent(open_vault, file, "B3", **settings)
    with pytest.raises(ValueError):
        consent(open_vault, file)
    with pytest.raises(TextTooLong):
        consent(open_vault, file, "B3", receiver="x" * 121)
    assert ReadConsents(file.id).answer(open_vault) == ()


def test_nothing_of_it_is_told_in_a_trace(open_vault, file):
    given = consent(open_vault, file, "H8.secret", receiver="Secret authority")
    assert "ecret" not in repr(given)
    assert PASSPHRASE not in repr(ExportRegister(FORM, Destination(passphrase=PASSPHRASE)))
