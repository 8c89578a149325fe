"""Every dialog of the program, made as the program makes it, with what stands in it on a day of work."""

import ast
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog

from tests.support.intake_form import Places
from tests.support.slips import RECORD
from tests.ui.cases.handover.conftest import ANSWERS, BARE, CLIENT, COMPARED, DOUBTFUL, NOW, TODAY
from tests.ui.cases.handover.test_inbox_panel import PACKET
from workpris_desktop.cases.consent_requests import FileConsents
from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.intake_rows import Intake
from workpris_desktop.cases.today_rows import Due, DueToday
from workpris_desktop.domain.account import Account, Role
from workpris_desktop.domain.ask_first import questions_for
from workpris_desktop.domain.choice import Facet
from workpris_desktop.domain.chosen_service import ChosenService, SeenPart
from workpris_desktop.domain.client_file import Access, ClientFile, FileEntry
from workpris_desktop.domain.consent import Consent, office_receiver
from workpris_desktop.domain.consent_facts import facts_to_pass_on
from workpris_desktop.domain.due import DueKind
from workpris_desktop.domain.edition_history import HistoryEntry, Origin, OriginKind
from workpris_desktop.domain.entry_form import FormField
from workpris_desktop.domain.fit_rules import rules_of
from workpris_desktop.domain.follow_up import FollowUp
from workpris_desktop.domain.form_answers import AnswerSource, FormAnswer
from workpris_desktop.domain.handover import Attachment
from workpris_desktop.domain.intake import AnswerKind
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.leaflet import LeafletOptions
from workpris_desktop.domain.need import ClientNeed, NeedStatus
from workpris_desktop.domain.office import OwnOffice
from workpris_desktop.domain.own_entry import OwnEntry, Town
from workpris_desktop.domain.passing_on import Ground
from workpris_desktop.domain.person import NOBODY
from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.release import Release as SignedRelease
from workpris_desktop.domain.release_check import ReleaseCheck, ReleaseFinding, ReleaseRule, ServiceCheck
from workpris_desktop.domain.release_list import FaultyRow, Release, ReleaseList, RowFault
from workpris_desktop.domain.retention import Proposal
from workpris_desktop.domain.saved_leaflet import SavedLeaflet, SavedLeaflets
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.search_memory import SavedSearch, SearchMemory
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.domain.update import (
    FetchedEdition,
    NamedService,
    Offer,
    ServiceChanges,
    SourceKind,
    UpdatePreview,
    UpdateSource,
)
from workpris_desktop.domain.vault import Category
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.record.needs import read_need_sections, read_needs
from workpris_desktop.record.third_party import read_third_party
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.system.settings import Settings
from workpris_desktop.ui.about_dialog import AboutDialog
from workpris_desktop.ui.cases.account_dialog import AccountDialog
from workpris_desktop.ui.cases.close_account_dialog import CloseAccountDialog
from workpris_desktop.ui.cases.emergency_dialog import EmergencyDialog
from workpris_desktop.ui.cases.erasure_dialog import ErasureDialog
from workpris_desktop.ui.cases.file_dialog import FileDialog
from workpris_desktop.ui.cases.first_password_dialog import FirstPasswordDialog
from workpris_desktop.ui.cases.founding_dialog import FoundingDialog
from workpris_desktop.ui.cases.handover.attachments_dialog import AttachmentsDialog
from workpris_desktop.ui.cases.handover.form_ground_dialog import FormGroundDialog
from workpris_desktop.ui.cases.handover.inbox_dialogs import InboxPassphraseDialog, InboxRefusalDialog
from workpris_desktop.ui.cases.handover.merge_dialog import MergeDialog
from workpris_desktop.ui.cases.handover.merge_difference import MergeDifference
from workpris_desktop.ui.cases.handover.office_dialogs import (
    CardTextDialog,
    CompareWordsDialog,
    OfficeFormDialog,
    RemoveOfficeDialog,
)
from workpris_desktop.ui.cases.handover.office_search_dialog import OfficeSearchDialog
from workpris_desktop.ui.cases.handover.packet_dialog import PacketDialog
from workpris_desktop.ui.cases.handover.packet_offer import PacketOffer
from workpris_desktop.ui.cases.handover.referral_dialog import ReferralDialog
from workpris_desktop.ui.cases.handover.referral_offer import ReferralOffer, ReferralTarget
from workpris_desktop.ui.cases.heard_dialog import HeardDialog
from workpris_desktop.ui.cases.new_sheet_dialog import NewSheetDialog
from workpris_desktop.ui.cases.password_dialog import PasswordDialog
from workpris_desktop.ui.cases.reason_dialog import ReasonDialog
from workpris_desktop.ui.cases.reassign_dialog import ReassignDialog
from workpris_desktop.ui.cases.recovery_dialog import RecoveryDialog
from workpris_desktop.ui.cases.restore_dialog import RestoreDialog
from workpris_desktop.ui.cases.work.changed_clients_dialog import ChangedClient, ChangedClientsDialog
from workpris_desktop.ui.cases.work.consent_dialog import ConsentDialog, ConsentRights
from workpris_desktop.ui.cases.work.due_steps_dialog import DueStepsDialog
from workpris_desktop.ui.cases.work.hand_dialog import HandDialog
from workpris_desktop.ui.cases.work.override_dialog import OverrideDialog
from workpris_desktop.ui.cases.work.release_check_dialog import ReleaseCheckDialog
from workpris_desktop.ui.cases.work.release_list_dialog import ReleaseListDialog
from workpris_desktop.ui.cases.work.service_change import ServiceChange
from workpris_desktop.ui.cases.work.summary_dialog import SummaryDialog
from workpris_desktop.ui.comfort import Comfort
from workpris_desktop.ui.command_box import CommandBox, wish_of
from workpris_desktop.ui.crash_dialog import CrashDialog
from workpris_desktop.ui.directory.call_dialog import CallDialog, CallList
from workpris_desktop.ui.directory.compare_dialog import CompareDialog
from workpris_desktop.ui.directory.entry_dialog import EntryDialog
from workpris_desktop.ui.directory.leaving_dialog import LeavingDialog
from workpris_desktop.ui.directory.memory_dialog import MemoryDialog, NameDialog
from workpris_desktop.ui.directory.report_dialog import ReportDialog
from workpris_desktop.ui.directory.rules_dialog import RulesDialog
from workpris_desktop.ui.directory.staff_dialog import StaffDialog
from workpris_desktop.ui.help_dialog import HelpDialog
from workpris_desktop.ui.licences_dialog import LicencesDialog
from workpris_desktop.ui.printing.case_sheet_dialog import CaseSheetDialog
from workpris_desktop.ui.printing.drawn_pages import DrawnPages
from workpris_desktop.ui.printing.form_answers_dialog import FormAnswersDialog
from workpris_desktop.ui.printing.form_dialog import FormDialog
from workpris_desktop.ui.printing.intake_dialog import IntakeDialog
from workpris_desktop.ui.printing.pin_dialog import PinDialog
from workpris_desktop.ui.printing.saved_leaflets_dialog import ChoiceNameDialog, SavedLeafletsDialog
from workpris_desktop.ui.printing.sheet_obstacles_dialog import SheetObstacle, SheetObstaclesDialog
from workpris_desktop.ui.settings.dialog import SettingsDialog
from workpris_desktop.ui.sync.history_dialog import HistoryDialog
from workpris_desktop.ui.sync.preview_dialog import PreviewDialog
from workpris_desktop.ui.sync.publisher_dialog import PublisherDialog
from workpris_desktop.ui.sync.update_work import Prepared
from workpris_desktop.ui.welcome.dialog import WelcomeDialog
from workpris_desktop.window.comfort_desk import ComfortDesk
from workpris_desktop.wording.ask_words import AskWords
from workpris_desktop.wording.attachment_words import AttachmentWords
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.client_work_words import ClientWorkWords
from workpris_desktop.wording.compare_words import Comparison
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.file_words import FileWords
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords
from workpris_desktop.wording.inbox_words import HandedWords, InboxWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.leaving_words import LeavingWords
from workpris_desktop.wording.need_words import NeedWords
from workpris_desktop.wording.note_words import NoteWords
from workpris_desktop.wording.office_card_words import OfficeCardWords
from workpris_desktop.wording.own_entry_words import OwnEntryWords
from workpris_desktop.wording.printed import read_phrasebook
from workpris_desktop.wording.question_words import QuestionWords
from workpris_desktop.wording.record.page import RecordLine
from workpris_desktop.wording.retention_words import RetentionWords
from workpris_desktop.wording.role_words import RoleWords
from workpris_desktop.wording.staff_card_words import StaffCard, StaffGroup
from workpris_desktop.wording.today_words import TodayWords
from workpris_desktop.wording.update_screen_words import UpdateScreenWords
from workpris_desktop.wording.vault_screen_words import VaultScreenWords

UI = Path(__file__).parents[2] / "workpris_desktop" / "ui"
EIGHT = ("abandon", "ability", "able", "about", "above", "absent", "absorb", "abstract")
FILE = ClientFile("1", CLIENT, "me", Category.PRISON, TODAY, TODAY, TODAY, "12/26")
WORKERS = frozenset({Role.WORKER})
ME, COLLEAGUE = Account("me", "Dana Veselá", WORKERS), Account("other", "Petr Chládek", WORKERS)
HOLDERS = tuple((each.id, each.name) for each in (ME, COLLEAGUE))
PICKS = (Pick("s1", "Poradna při finanční tísni Brno"), Pick("s2", "Azylový dům pro muže"))
SERVICE = PICKS[0].name
LATER = TODAY + timedelta(days=30)
CONSENT = Consent("c1", COMPARED.name, "handover", frozenset({"B1"}), "signed", TODAY, LATER)
BLANK = OwnEntry("office:1", "", "", Town(""), "", TODAY, NOW)


class DialogGround:
    """What dialogs are made on: words that speak the language spoken now, a window, a file, a service.

    Args:
        program: a window on the directory with everything.
        facts: countries, regions, prisons.
    """

    def __init__(self, program, facts, open_directory):
        self.program, self.window = program, program.window
        self.facts, self.open_directory = facts, open_directory
        self.resources = resources_folder()

    @cached_property
    def form(self):
        return read_intake_form(self.resources)

    @cached_property
    def kinds(self):
        return read_needs(self.resources)

    @cached_property
    def consents(self):
        return ConsentWords(self.form, self.kinds, self.needs, Places())

    @cached_property
    def needs(self):
        return NeedWords(read_need_sections(self.resources))

    @cached_property
    def handed(self):
        return HandedWords(self.form, self.kinds, self.needs, Places())

    @cached_property
    def choices(self):
        return ChoiceWords(lambda: self.facts, self.phrasebook)

    @cached_property
    def service(self):
        reader = self.open_directory()
        try:
            (service,) = reader.services(["s1"])
            return service
        finally:
            reader.close()

    @cached_property
    def answered(self):
        """The facts of the file that can be passed on."""
        needs = (ClientNeed("money.debts", NeedStatus.NEEDED),)
        return facts_to_pass_on(self.form, self.kinds, {each.field: each for each in ANSWERS}, needs, TODAY)

    @cached_property
    def own(self):
        return OwnOffice(COMPARED.card, b"", EIGHT)

    @cached_property
    def readable(self):
        entry = FileEntry("e1", "1", "me", NOW, "Called his mother")
        return ReadableFile(FILE, (entry,), Access.OWNER)

    @property
    def places(self):
        return tuple((f"region:{each.code}", each.name) for each in self.facts.regions)

    def phrasebook(self, language):
        return read_phrasebook(language, self.resources)

    def spoken(self):
        return self.phrasebook(spoken_language())


def drawn():
    picture = QImage(420, 594, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    return DrawnPages(b"%PDF-1.7", (picture, picture), 2)


def with_call(dialog, method, *arguments, **named):
    """Call a method of a dialog that shows something in it, and return the dialog."""
    getattr(dialog, method)(*arguments, **named)
    return dialog


def at_step(dialog, number):
    dialog.show_step(number, with_buttons=True)
    return dialog


def _packet(ground):
    services = (ChosenService("s1", SERVICE),)
    offer = PacketOffer(ground.readable, (COMPARED, DOUBTFUL, BARE), ground.own, ground.answered, services)
    dialog = PacketDialog(ground.consents, HandoverScreenWords(), lambda: TODAY, ground.window)
    return with_call(dialog, "show_offer", offer)


def _packet_content(ground):
    dialog = _packet(ground)
    dialog.receiver.select_office(COMPARED.id)
    dialog.go_button.click()
    return dialog


def _packet_ground(ground):
    dialog = _packet_content(ground)
    dialog.go_button.click()
    dialog.show_ground(Ground(CONSENT, frozenset({"D1"})), ("Where the person is now",))
    return dialog


def _referral(ground):
    choice, target = ChosenService("s1", SERVICE), ReferralTarget(SERVICE, "Charita Brno", "Brno")
    offer = ReferralOffer(ground.readable, choice, target, ground.answered, frozenset(), ground.own, ME.name)
    return with_call(ReferralDialog(ground.consents, HandoverScreenWords(), ground.window), "show_offer", offer)


def _merge(ground, *, is_new=False):
    dialog = MergeDialog(PACKET, InboxWords(), ground.handed, is_new=is_new, parent=ground.window)
    dialog.show_files([("1", CLIENT)], [("2", "Adam Bílý")])
    return dialog


def _merge_differences(ground):
    dialog = _merge(ground)
    ours, theirs = IntakeAnswer("B1", value=CLIENT), IntakeAnswer("B1", value="Jana Novotná")
    dialog.show_differences("1", (MergeDifference(ours, theirs),))
    return dialog


def _consent(ground):
    known = ((office_receiver(COMPARED.id), COMPARED.name),)
    read = FileConsents((CONSENT,), Intake(ANSWERS, ()), (COMPARED.name,), "", known=known)
    rights = ConsentRights(ME.name, give=True, withdraw=True)
    return ConsentDialog(ground.consents, read, ground.answered, rights, today=lambda: TODAY, parent=ground.window)


def _consent_form(ground):
    dialog = _consent(ground)
    dialog.go_button.click()
    return dialog


def _due(ground):
    step = FollowUp("st", TODAY, "Call the hostel once more")
    due = (
        Due(DueKind.STEP, TODAY - timedelta(days=4), TODAY, "1", CLIENT, "st", step=step),
        Due(DueKind.CONSENT, TODAY, TODAY, "1", CLIENT, "c1", about=COMPARED.name),
    )
    return DueStepsDialog(TodayWords(), lambda step: step.text, DueToday(TODAY, due), TODAY, ground.window)


def _release_check(ground):
    finding = ReleaseFinding(ReleaseRule.CLOSED_THAT_DAY, service_id="s1", name=SERVICE)
    checked = (ServiceCheck("s1", SERVICE, (finding,)), ServiceCheck("s2", PICKS[1].name))
    say = lambda _: ("It is closed that day.", "Call, and agree on another day.")  # noqa: E731 - shorter so
    dialog = ReleaseCheckDialog(ClientWorkWords(), say, day=TODAY, hour=time(9), parent=ground.window)
    dialog.ask()
    dialog.show_check(ReleaseCheck(TODAY, (), checked))
    return dialog


def _changed(ground):
    clients = (
        ChangedClient("1", CLIENT, "s1", SERVICE, ServiceChange((SeenPart.PHONE, SeenPart.HOURS))),
        ChangedClient(
            "2", "Adam Bílý", "s2", PICKS[1].name, ServiceChange(is_gone=True, successor="S"), was_given=True
        ),
    )
    return ChangedClientsDialog(ClientWorkWords(), clients, ground.window)


def _release_list(ground):
    found = ReleaseList((Release(CLIENT, LATER),), (FaultyRow(3, RowFault.DAY_UNREADABLE),))
    return ReleaseListDialog(found, FileWords(), ground.window)


def _entry(ground, *, unfolds=False):
    types = ground.choices.offers(Facet.TYPE)
    dialog = EntryDialog(
        *(BLANK, types),
        home="CZ",
        moment=lambda: (TODAY, NOW),
        words=OwnEntryWords(),
        proposes=True,
        parent=ground.window,
    )
    if unfolds:
        dialog.fields.unfold()
        dialog.fields.hours.on_days.setChecked(True)
    return dialog


def _call(ground):
    rules = rules_of(ground.service)
    asked = questions_for(judge(NOBODY, rules, TODAY), rules, TODAY)
    words = AskWords(ground.facts, ground.phrasebook)
    dialog = CallDialog((CallList(ground.service, asked),), words, lambda _: "told by telephone", ground.window)
    dialog.kept_words = words
    return dialog


def _compare(ground):
    rows = (("Telephone", ("585 123 456", "585 654 321")), ("Fit", ("Fits", "Not known")))
    return CompareDialog(Comparison(tuple(pick.name for pick in PICKS), rows), ground.window)


def _leaving(ground):
    words = LeavingWords(ground.facts, ground.spoken())
    dialog = LeavingDialog(words, ground.window)
    dialog.kept_words = words
    return dialog


def _memory(ground):
    saved = SavedSearch("Debts in Brno", Question("dluhy Brno"))
    words = QuestionWords(ground.choices)
    dialog = MemoryDialog(SearchMemory((Question("azyl"),), (saved,)), words, ground.window)
    dialog.kept_words = words
    return dialog


def _saved(ground):
    leaflet = SavedLeaflet("Debts", PICKS, LeafletOptions("cs"), TODAY, {})
    return SavedLeafletsDialog(SavedLeaflets((leaflet,)), ground.window)


def _form_answers(ground):
    said = FormField("Jméno", AnswerKind.TEXT), FormField("Den propuštění", AnswerKind.DATE)
    filled = tuple(FormAnswer(at, each, AnswerSource.MISSING) for at, each in enumerate(said, 1))
    held = FormAnswer(3, FormField("Léky", AnswerKind.TEXT), AnswerSource.HELD, ("Insulin",))
    dialog = FormAnswersDialog("Žádost o přijetí", (("B3", "Date of birth"),), ground.window)
    dialog.ask_fields((*filled, held), lambda _: {1: ("This is too long.",)}, {})
    return dialog


def _history(ground):
    origin = Origin(OriginKind.FILE, source="E:/directory.zip")
    entry = HistoryEntry(3, "Directory of help", TODAY, 812, NOW, origin)
    words = UpdateScreenWords()
    dialog = HistoryDialog((entry, entry), words, NOW, ground.window)
    dialog.kept_words = words
    return dialog


def _preview(ground):
    named = (NamedService("s1", SERVICE), NamedService("s2", PICKS[1].name, "closed"))
    source = UpdateSource(SourceKind.FOLDER, "E:/")
    offer = Offer(source, SignedRelease(9, datetime(2026, 11, 20, tzinfo=UTC)), ("CZ", "SI"), 1_200_000)
    changes = ServiceChanges(2, named)
    preview = UpdatePreview(20, 8, changes, changes, ServiceChanges(12, named), changes, frozenset({"s1"}))
    words = UpdateScreenWords()
    dialog = PreviewDialog(Prepared(FetchedEdition(offer, Path("p"), preview)), words, ground.window)
    dialog.kept_words = words
    return dialog


def _publisher(ground, *, asks):
    publisher = Publisher("cz", "Directory of help, Czechia", ("CZ", "SI"), ("https://example.org/",), b"", "0" * 64)
    return PublisherDialog(publisher, EIGHT, UpdateScreenWords(), asks=asks, parent=ground.window)


def _settings(ground):
    _comfort_desk(ground).open_settings()
    return ground.window.findChildren(SettingsDialog)[-1]


def _welcome(ground, *, page):
    _comfort_desk(ground).open_welcome()
    dialog = ground.window.findChildren(WelcomeDialog)[-1]
    dialog.show_page(page)
    return dialog


def _comfort_desk(ground):
    if not hasattr(ground, "comfort_desk"):
        comfort = Comfort(QApplication.instance(), ground.window, Settings(), 10.0, lambda _: None)
        folder = Path("C:/Users/dana/AppData/Roaming/Workpris Desktop")
        ground.comfort_desk = ComfortDesk(comfort, ground.program, ground.facts, folder)
    return ground.comfort_desk


def _staff(ground):
    dialog = StaffDialog((("CZ", "Czechia"), ("SI", "Slovenia")), "CZ", ground.window)
    lines = (RecordLine("Last check", "2 Feb 2026 (ageing)"), RecordLine("E-mail", "line@example.org"))
    card = StaffCard("s1", "STF.LIN", "Line for staff", "Crisis line", "Helpline", "300 100 925", "open now", lines)
    dialog.show_cards((StaffGroup("Helpline for professionals", (card,)),), 7)
    return dialog


def _help(ground, *, page):
    ground.program.help.show_page(page)
    return ground.window.findChildren(HelpDialog)[-1]


def _command_box(ground):
    wishes = [wish_of(menu, action) for menu, action in ground.window.commands.offered()]
    return CommandBox(wishes, parent=ground.window)


def _office_form(ground):
    return OfficeFormDialog(
        OfficeCardWords(), None, title="Our card", explanation="Others see this.", go="&Make", parent=ground.window
    )


def _office_search(ground):
    dialog = OfficeSearchDialog(OfficeCardWords(), lambda _: (COMPARED, BARE), ground.window)
    dialog.search.setText("Brno")
    dialog._look()
    return dialog


def _obstacles(ground):
    sentences = ("The date of birth is missing.", "Without it the provider cannot decide.")
    return SheetObstaclesDialog("Žádost", (SheetObstacle("B3", "Date of birth", sentences),), ground.window)


def _attachments(ground):
    attachment = Attachment("a", "Rozsudek okresního soudu", "application/pdf", NOW, 120_000)
    dialog = AttachmentsDialog(AttachmentWords(), may_change=True, parent=ground.window)
    return with_call(dialog, "show_attachments", (attachment,))


def _note_words(ground):
    return NoteWords(ground.facts, ground.phrasebook, FileWords())


Maker = Callable[[DialogGround], QDialog]

WORKS = read_third_party(resources_folder())

MAKERS: dict[str, Maker] = {
    "LicencesDialog": lambda ground: LicencesDialog(WORKS, ground.window),
    "AboutDialog": lambda ground: AboutDialog("A newer version of this program is there: 1.3.0.", WORKS, ground.window),
    "AccountDialog": lambda ground: AccountDialog(VaultScreenWords(), RoleWords(), parent=ground.window),
    "AccountDialog, renaming": lambda ground: AccountDialog(VaultScreenWords(), RoleWords(), ME, ground.window),
    "AttachmentsDialog": _attachments,
    "CallDialog": _call,
    "CardTextDialog": lambda ground: CardTextDialog(ground.window),
    "CaseSheetDialog": lambda ground: with_call(
        CaseSheetDialog("Release sheet", ground.window, language="cs", offers_folded=True), "show_drawn", drawn()
    ),
    "ChangedClientsDialog": _changed,
    "ChoiceNameDialog": lambda ground: ChoiceNameDialog(PICKS, SavedLeaflets(), ground.window),
    "CloseAccountDialog": lambda ground: CloseAccountDialog(ME, (COLLEAGUE,), ground.window),
    "CommandBox": _command_box,
    "CompareDialog": _compare,
    "CompareWordsDialog": lambda ground: CompareWordsDialog(COMPARED, " ".join(EIGHT), ground.window),
    "ConsentDialog": _consent,
    "ConsentDialog, writing": _consent_form,
    "CrashDialog": lambda ground: CrashDialog("Traceback\n" * 30, lambda *_: None, ground.window),
    "DueStepsDialog": _due,
    "EmergencyDialog": lambda ground: with_call(EmergencyDialog(FileWords(), ground.window), "show_files", (FILE,)),
    "EntryDialog": _entry,
    "EntryDialog, unfolded": lambda ground: _entry(ground, unfolds=True),
    "ErasureDialog": lambda ground: ErasureDialog(
        RetentionWords(), (Proposal(FILE, 40),), needs_second=True, backup_days=30, parent=ground.window
    ),
    "FileDialog": lambda ground: FileDialog(FileWords(), regions=ground.places, parent=ground.window),
    "FileDialog, changing": lambda ground: FileDialog(FileWords(), FILE, ground.places, parent=ground.window),
    "FirstPasswordDialog": lambda ground: FirstPasswordDialog(VaultScreenWords(), ME.name, ground.window),
    "FormAnswersDialog": _form_answers,
    "FormDialog": lambda ground: FormDialog("Žádost o přijetí", drawn(), "Sample", ground.window),
    "FormGroundDialog": lambda ground: with_call(
        FormGroundDialog(HandoverScreenWords(), ground.window),
        "show_ground",
        Ground(CONSENT, frozenset({"B3"})),
        ("Age",),
    ),
    "FoundingDialog": lambda ground: FoundingDialog(VaultScreenWords(), has_office=False, parent=ground.window),
    "HandDialog": lambda ground: HandDialog(CLIENT, ME.id, (ME, COLLEAGUE), ground.window),
    "HeardDialog": lambda ground: HeardDialog(_note_words(ground), "s1", TODAY, ground.window),
    "HelpDialog": partial(_help, page="find"),
    "HelpDialog, guide": partial(_help, page="guide"),
    "HistoryDialog": _history,
    "InboxPassphraseDialog": lambda ground: InboxPassphraseDialog(ground.window),
    "InboxRefusalDialog": lambda ground: InboxRefusalDialog(InboxWords().reasons(), COMPARED.name, ground.window),
    "IntakeDialog": lambda ground: IntakeDialog("cs", ground.window),
    "LeavingDialog": _leaving,
    "MemoryDialog": _memory,
    "MergeDialog": _merge,
    "MergeDialog, new file": lambda ground: _merge(ground, is_new=True),
    "MergeDialog, differences": _merge_differences,
    "NameDialog": lambda ground: NameDialog("Debts in Brno", ground.window),
    "NewSheetDialog": lambda ground: NewSheetDialog(ground.window),
    "OfficeFormDialog": _office_form,
    "OfficeSearchDialog": _office_search,
    "OverrideDialog": lambda ground: OverrideDialog(SERVICE, ("Women only.", "No pets."), ground.window),
    "PacketDialog": _packet,
    "PacketDialog, content": _packet_content,
    "PacketDialog, ground": _packet_ground,
    "PinDialog": lambda ground: PinDialog(ground.window),
    "PasswordDialog": lambda ground: PasswordDialog(VaultScreenWords(), ME.name, ground.window),
    "PreviewDialog": _preview,
    "PublisherDialog": lambda ground: _publisher(ground, asks=True),
    "PublisherDialog, shown": lambda ground: _publisher(ground, asks=False),
    "ReasonDialog": lambda ground: ReasonDialog(ground.window, today=TODAY, review_on=LATER),
    "ReassignDialog": lambda ground: ReassignDialog(FILE, (ME, COLLEAGUE), ground.window),
    "RecoveryDialog": lambda ground: RecoveryDialog(VaultScreenWords(), HOLDERS, ME.id, ground.window),
    "ReferralDialog": _referral,
    "ReleaseCheckDialog": _release_check,
    "ReleaseListDialog": _release_list,
    "RemoveOfficeDialog": lambda ground: RemoveOfficeDialog(COMPARED, ground.window),
    "ReportDialog": lambda ground: ReportDialog(RECORD, TODAY, "Dana", ground.window),
    "RestoreDialog": lambda ground: RestoreDialog("22 Nov 2026, 14:30", HOLDERS, replaces=True, parent=ground.window),
    "RulesDialog": lambda ground: RulesDialog("Only what somebody has checked.", "Directory of help", ground.window),
    "SavedLeafletsDialog": _saved,
    "SettingsDialog": _settings,
    "SheetObstaclesDialog": _obstacles,
    "StaffDialog": _staff,
    "SummaryDialog": lambda ground: SummaryDialog("Advised from 3 Nov on. " * 20, lambda _: None, ground.window),
    **{f"WelcomeDialog, page {page}": partial(_welcome, page=page) for page in range(5)},
}
"""By the names of the classes; after a comma what is different in a second one of the same class."""


def dialog_classes():
    """Return the names of all classes of dialogs in the source of the program."""
    bases = {"QDialog", "SteppedDialog"}
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in UI.rglob("*.py")]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    found = {each.name for each in classes if {getattr(base, "id", "") for base in each.bases} & bases}
    return found - {"SteppedDialog"}
