"""Pictures of the work with a client: questions, needs, services, next steps, the register, and Find for a client."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from tools.passing_screens import PassingAlbum
from tools.vault_screens import COLLEAGUE, ENTRIES, NAME, PASSWORD, Save
from workpris_desktop.cases.account_requests import AddAccount
from workpris_desktop.cases.argon2_stretching import LEAST_MEMORY_KIB, StretchCosts
from workpris_desktop.cases.choice_requests import ChooseService, NoteSheet, SetReferralState
from workpris_desktop.cases.consent_requests import GiveConsent, GiveRegisterConsent
from workpris_desktop.cases.file_requests import NewFile, Reassign, WriteEntry
from workpris_desktop.cases.follow_up_requests import WriteFollowUp
from workpris_desktop.cases.intake_requests import KeepAnswers, KeepNeed
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.cases.passing_requests import NotePassedOn
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.chosen_service import ReferralState, SheetKind
from workpris_desktop.domain.consent import ConsentHow, ConsentPurpose, need_fact, service_receiver, usual_end
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer, Source
from workpris_desktop.domain.need import ClientNeed, NeedSide, NeedStatus
from workpris_desktop.domain.passing_on import PassingWay, WantedPassing
from workpris_desktop.domain.vault import Category, VaultPurpose
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.ui.cases.work.consent_dialog import ConsentDialog
from workpris_desktop.ui.cases.work.release_check_dialog import ReleaseCheckDialog
from workpris_desktop.ui.main_window import CLIENTS
from workpris_desktop.window.program import Program

CLIENT: Final = "J. N."
REGIONS: Final = {"en": "CZ064", "de": "AT31", "cs": "CZ064", "sl": "SI034"}
_KURIM: Final = "cf129304-51a6-5f01-a243-597fbe36804b"
PRISONS: Final = {
    "en": _KURIM,
    "de": "1ac5a480-74a5-5f73-938a-f66bd71f7bad",
    "cs": _KURIM,
    "sl": "3d43f10b-9411-51e5-9487-7b41790c3a6f",
}
STEPS: Final = {
    "en": "Ring the hostel once more",
    "de": "Im Heim noch einmal anrufen",
    "cs": "Znovu zavolat do ubytovny",
    "sl": "Še enkrat poklicati dom",
}
AUTHORITIES: Final = {
    "en": "Ministry of Labour, Register of Help",
    "de": "Sozialministerium, Register der Hilfen",
    "cs": "Ministerstvo práce, registr pomoci",
    "sl": "Ministrstvo za delo, register pomoči",
}
_QUICK: Final = StretchCosts(LEAST_MEMORY_KIB, 1, 1)
_NOW: Final = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
_DAY: Final = timedelta(days=1)
_RELEASE: Final = date(2026, 12, 24)


def picture_client(
    program: Program, place: DataFolder, language: str, out: Path, ending: str, *, rest: Callable[[], None], save: Save
) -> None:
    """Picture the work with one client from the file to Find and back.

    Args:
        program: a window on a data folder without a vault, with a search answered.
        place: that data folder.
        language: the one spoken now.
        out: the folder for the pictures.
        ending: of their names.
        rest: waits until nothing is under way.
        save: saves the picture of a widget.
    """
    hits = program.window.find_page.results.model
    picks = [(hit.id, hit.name) for hit in (hits.hit_at(row) for row in range(4)) if hit is not None]
    _fill(VaultFolder(place.vault_folder), language, picks)
    album = _Album(program, lambda part, name: save(part, out / f"client-{name}-{ending}.png"), rest)
    album.open_file()
    album.picture_parts()
    album.picture_check()
    album.picture_consents()
    album.picture_passing(picks[1][0])
    album.picture_find()
    album.picture_register()


@dataclass(frozen=True, slots=True)
class _Album:
    program: Program
    save: Callable[[QWidget, str], None]
    rest: Callable[[], None]

    def open_file(self) -> None:
        self.program.window.show_view(CLIENTS)
        self.rest()
        room = self.program.vault.room
        room.locks.look()
        self.rest()
        room.page.lock_panel.account.setCurrentText(NAME)
        room.page.lock_panel.password.line.setText(PASSWORD)
        room.page.lock_panel.password.line.returnPressed.emit()
        self.rest()
        model = room.files.panel.list.model
        hits = (model.hit_at(row) for row in range(model.rowCount()))
        room.files.open_file(next(hit.file.id for hit in hits if hit is not None and hit.file.name == CLIENT))
        self.rest()

    def picture_parts(self) -> None:
        work, files = self.program.clients.work, self.program.vault.room.files
        assert work is not None
        self.save(self.program.window, "questions")
        intake = work.parts.intake.part
        intake.open_section("E")
        self._settle()
        self.save(self.program.window, "question")
        intake.head.whole_box.setChecked(True)
        self._settle()
        self.save(self.program.window, "all-questions")
        parts = (work.parts.needs_part, work.parts.services_part, work.parts.steps_part)
        for part, name in zip(parts, ("needs", "services", "steps"), strict=True):
            files.show_part(part)
            self._settle()
            self.save(self.program.window, name)

    def picture_check(self) -> None:
        work = self.program.clients.work
        assert work is not None
        self.program.vault.room.files.show_part(work.parts.services_part)
        work.parts.services_part.check_release_day()
        self._settle()
        self._finish(ReleaseCheckDialog, "release-day")

    def picture_consents(self) -> None:
        work = self.program.clients.work
        assert work is not None
        self.program.vault.room.files.show_part(work.parts.steps_part)
        work.parts.consents.open_dialog()
        self._settle()
        dialog = [each for each in self.program.window.findChildren(ConsentDialog) if each.isVisible()][-1]
        self.save(dialog, "consents")
        dialog.go_button.click()
        dialog.form.whom.purpose.choose(ConsentPurpose.REGISTER.value)
        dialog.form.receiver.setCurrentIndex(0)
        dialog.form.facts.ordinary_button.click()
        self._settle()
        self.save(dialog, "consent-form")
        dialog.form.empty()
        dialog.reject()
        dialog.reject()
        dialog.deleteLater()

    def picture_passing(self, service_id: str) -> None:
        work = self.program.clients.work
        assert work is not None
        passing = PassingAlbum(self.program, work, self.save, self._settle)
        passing.picture_passing()
        passing.picture_referral(service_id)
        passing.picture_today()

    def picture_find(self) -> None:
        work, readable = self.program.clients.work, self.program.vault.room.files.panel.view.readable
        assert work is not None
        assert readable is not None
        kind = next(each for each in work.ground.needs if each.id == "housing.no_home")
        work.client.search_for(readable, kind)
        self._settle()
        self.save(self.program.window, "find")
        work.client.leave()

    def picture_register(self) -> None:
        work, room = self.program.clients.work, self.program.vault.room
        assert work is not None
        self.program.window.show_view(CLIENTS)
        room.page.tabs.setCurrentWidget(work.parts.register_panel)
        self._settle()
        self.save(self.program.window, "register")

    def _settle(self) -> None:
        self.rest()
        QTest.qWait(100)
        self.rest()

    def _finish(self, kind: type[QDialog], name: str) -> None:
        dialog = [each for each in self.program.window.findChildren(kind) if each.isVisible()][-1]
        self.save(dialog, name)
        dialog.reject()
        dialog.deleteLater()


def _fill(folder: VaultFolder, language: str, picks: list[tuple[str, str]]) -> None:
    vault, _ = Found(NAME, PASSWORD, VaultPurpose.ME, costs=_QUICK).open(folder, lambda: _NOW)
    colleague = AddAccount(COLLEAGUE, frozenset({Role.WORKER}), PASSWORD, costs=_QUICK).answer(vault)
    region = f"region:{REGIONS[language]}"
    others = (("A. B.", "3/26", 12), ("M. K.", "", 40), ("T. V.", "9/26", 200))
    for name, reference, days in others:
        file = NewFile(name, Category.PROBATION, reference, region).answer(vault)
        KeepAnswers(file.id, (_answer("D3", (_NOW.date() + days * _DAY).isoformat()),)).answer(vault)
        if days > 100:  # noqa: PLR2004 - the last of them is a colleague's
            Reassign(file.id, colleague.id).answer(vault)
    _fill_client(vault, language, region, picks)
    close_vault(vault)


def _fill_client(vault: OpenVault, language: str, region: str, picks: list[tuple[str, str]]) -> None:
    file = NewFile(CLIENT, Category.PRISON, "12/26", region).answer(vault)
    answers = (
        _answer("B3", "1985-03-27"),
        _answer("B4", "man"),
        IntakeAnswer("B6", value=(language, "uk"), version=2),
        _answer("D1", "in_prison"),
        _answer("D2", PRISONS[language]),
        _answer("D3", _RELEASE.isoformat()),
        _answer("E1", "none"),
        IntakeAnswer("E4", AnswerState.UNKNOWN, version=2),
        _answer("F4", "dog"),
        IntakeAnswer("C3", value="12", version=2),
    )
    KeepAnswers(file.id, answers).answer(vault)
    for need, status, side in (
        ("housing.no_home", NeedStatus.NEEDED, NeedSide.PRISON),
        ("money.debts", NeedStatus.IN_PROGRESS, NeedSide.PROBATION),
        ("safety.suicide", NeedStatus.NOT_NEEDED, None),
    ):
        KeepNeed(file.id, ClientNeed(need, status, side, 1)).answer(vault)
    for service_id, name in picks[:3]:
        ChooseService(file.id, service_id, name, "housing.no_home").answer(vault)
    NoteSheet(file.id, SheetKind.LEAFLET, tuple((service_id, name, {}) for service_id, name in picks[:2])).answer(vault)
    SetReferralState(file.id, picks[0][0], ReferralState.REFUSED, "full", _NOW.date()).answer(vault)
    SetReferralState(file.id, picks[1][0], ReferralState.SENT, "", _NOW.date() - 12 * _DAY).answer(vault)
    _pass_on(vault, file.id, *picks[1])
    WriteFollowUp(file.id, STEPS[language], _NOW.date() + 2 * _DAY).answer(vault)
    facts = frozenset({"B3", "B6", "F4", need_fact("money.debts")})
    how, last = ConsentHow.SIGNED, usual_end(_NOW.date())
    GiveRegisterConsent(file.id, AUTHORITIES[language], facts, how, NAME, last, was_repeated=True).answer(vault)
    WriteEntry(file.id, ENTRIES[language][0]).answer(vault)


def _pass_on(vault: OpenVault, file_id: str, service_id: str, name: str) -> None:
    """Write down a consent for a provider that soon ends, and that a sheet went there by it."""
    facts = frozenset({"B3", "B6", "F4"})
    wanted = WantedPassing(service_receiver(service_id), name, ConsentPurpose.PLACE, facts)
    until = _NOW.date() + 9 * _DAY
    GiveConsent(
        *(file_id, name, wanted.purpose, facts, ConsentHow.SAID, NAME, until), receiver_id=wanted.receiver_id
    ).answer(vault)
    NotePassedOn(file_id, PassingWay.REFERRAL_SHEET, wanted).answer(vault)


def _answer(field: str, value: str) -> IntakeAnswer:
    return IntakeAnswer(field, value=value, said_by=Source.PERSON, said_on=_NOW.date(), version=2)
