"""A small entry form with a question of every kind, places that are known, and the questions of a file in a window."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtWidgets import QApplication

from tests.cases.conftest import PASSWORD
from tests.support.vault_window import found_quickly
from workpris_desktop.cases.file_requests import NewFile, ReadFile
from workpris_desktop.cases.intake_requests import ReadIntake
from workpris_desktop.cases.openings import Unlock
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.intake import (
    Condition,
    FieldKind,
    IntakeColumn,
    IntakeField,
    IntakeForm,
    IntakeOption,
    IntakeUse,
    Layer,
    Required,
)
from workpris_desktop.domain.privacy import PrivacyClass
from workpris_desktop.domain.vault import Category, VaultPurpose
from workpris_desktop.record.intake_rules.context import CheckContext
from workpris_desktop.ui.cases.intake.intake_controller import IntakeController
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.tasks import TaskLane

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 13, 32, tzinfo=UTC)
LONGEST_MS = 30_000

PLACES = {
    "region:CZ064": "Jihomoravský kraj",
    "town:cz-brno": "Brno",
    "town:cz-breclav": "Břeclav",
    "town:cz-ves-1": "Nová Ves (Znojmo)",
    "town:cz-ves-2": "Nová Ves (Třebíč)",
}
PRISONS = {"cz-kurim": "Kuřim", "cz-pankrac": "Pankrác"}
LANGUAGES = {"cs": "Czech", "de": "German", "rom": "Romani", "sl": "Slovenian", "uk": "Ukrainian"}


class Places:
    """What is known of places and languages."""

    def suggest(self, text):
        typed = text.casefold()
        return tuple(item for item in PLACES.items() if item[1].casefold().startswith(typed))

    def label(self, code):
        return PLACES.get(code, code)

    def prisons(self):
        return tuple(PRISONS.items())

    def languages(self):
        return tuple(LANGUAGES.items())


def words(text):
    """Return a text in all languages."""
    return {"en": text, "de": f"{text} (de)", "cs": f"{text} (cs)", "sl": f"{text} (sl)"}


def options(*codes, alone=(), with_text=()):
    """Return options that are called like their codes."""
    return tuple(
        IntakeOption(code, words(code.replace("_", " ").capitalize()), code in alone, code in with_text)
        for code in codes
    )


def question(id_, kind, label, *, privacy=PrivacyClass.P2, **more):
    """Return a question of the section that its id begins with."""
    spoken = more.pop("spoken", f"{label}? Tell me, please.")
    hint = more.pop("hint", f"So that we can use: {label.lower()}.")
    section = more.pop("section", id_[0])
    return IntakeField(
        id_, section, kind, privacy, words(label), words(spoken), words(hint), frozenset({IntakeUse.FIT}), **more
    )


P3, P4 = PrivacyClass.P3, PrivacyClass.P4
BANDS = options("under_18", "18_25", "26_39", "40_59", "60_plus")
SETTINGS = options(
    "in_prison", "remand", "half_open", "monitoring", "probation", "released", "before_prison", "no_prison"
)

FORM = IntakeForm(
    2,
    {
        each: words(label)
        for each, label in {"B": "Person", "C": "Reach", "D": "Now", "F": "Place", "H1": "Housing"}.items()
    },
    (
        question("B0", FieldKind.FILE, "Office and worker"),
        question("B1", FieldKind.TEXT, "Name to use", required=Required.ALWAYS, layer=Layer.CORE, longest=60),
        question("B3", FieldKind.BIRTH, "Birth date, or age band", options=BANDS),
        question("B4", FieldKind.ONE_OF, "Sex for place rules", options=options("woman", "man", "other")),
        question("B6", FieldKind.LANGUAGES, "Languages spoken", required=Required.FOR_SHEET),
        question(
            "B8", FieldKind.ONE_OF, "Reading", privacy=P3, options=options("well", "script", with_text=("script",))
        ),
        question("C1", FieldKind.AREA, "Region of return", required=Required.ALWAYS),
        question("C3", FieldKind.PHONE, "Phone after release"),
        question("C4", FieldKind.EMAIL, "E-mail"),
        question("C8", FieldKind.POSTCODE, "Postcode"),
        question("C9", FieldKind.LONG_TEXT, "Best time & way to reach"),
        question("D1", FieldKind.ONE_OF, "Setting now", privacy=P4, options=SETTINGS, needs_source=True),
        question(
            "D2", FieldKind.PRISON, "Prison", privacy=P4, condition=Condition("D1", frozenset({"in_prison", "remand"}))
        ),
        question("D3", FieldKind.DATE, "Expected release date", privacy=P4, needs_source=True),
        question(
            "F3",
            FieldKind.MANY_OF,
            "Gets about",
            options=options("none", "step_free", "hearing", "other", alone=("none",), with_text=("other",)),
        ),
        question("F5", FieldKind.NUMBER, "Rooms", most=9),
        question("F6", FieldKind.YES_NO, "Has transport"),
        question(
            "F7",
            FieldKind.ROWS,
            "Times that do not fit",
            columns=(
                IntakeColumn("day", FieldKind.ONE_OF, words("Weekday"), options("mo", "tu", "we")),
                IntakeColumn("from", FieldKind.TEXT, words("From")),
                IntakeColumn("on", FieldKind.DATE, words("Since")),
            ),
        ),
        question(
            "H1.before",
            FieldKind.TEXT,
            "Housing before",
            section="H1",
            condition=Condition(needs=frozenset({"no_home"})),
        ),
    ),
)


def older_form():
    """Return version 1, which has a question that version 2 has no longer."""
    return IntakeForm(1, {"B": words("Person")}, (question("B99", FieldKind.TEXT, "Shoe size"),))


@dataclass
class IntakeWindow:
    """The questions of one file in a window of their own, on a real vault in a process of its own."""

    qtbot: Any
    vault: VaultLane
    controller: IntakeController
    file_id: str
    account: Any
    changes: list[Any] = field(default_factory=list)
    failed: list[Any] = field(default_factory=list)

    @property
    def part(self):
        return self.controller.part

    def ask(self, request):
        """Ask the vault past the window."""
        return self.vault.session.ask(request)

    def kept(self):
        """Return what is in the vault, by field."""
        return self.ask(ReadIntake(self.file_id)).by_field

    def rest(self):
        """Wait until nothing is under way."""

        def at_rest():
            QApplication.processEvents()
            return self.vault.lane.is_idle

        self.qtbot.waitUntil(at_rest, timeout=LONGEST_MS)
        QApplication.processEvents()

    def show(self, file_id=""):
        """Open a file, or the same again."""
        self.file_id = file_id or self.file_id
        self.part.show_file(self.ask(ReadFile(self.file_id)), self.account)
        self.rest()

    def field(self, id_):
        return self.part.intake.form.by_id[id_]

    def open(self, id_):
        """Show a question on its page, unfolded, and return its box."""
        self.part.open_question(self.field(id_))
        if not self.part.page.folded.isHidden():
            self.part.page.folded.button.click()
            self.rest()
        QApplication.processEvents()
        return self.part.page.box

    def leave(self):
        """Take the keyboard from the question, where it is put first, and wait until all is kept."""
        # Without a window manager a list that has opened below a field keeps the window from being active.
        self.part.activateWindow()
        self.part.page.box.begin()
        self.part.page.back_link.setFocus()
        self.rest()


def open_vault(folder):
    """Found a vault and unlock it; return the way to it, and who has unlocked it."""
    founded = found_quickly(VaultFolder(folder), purpose=VaultPurpose.OFFICE)
    vault = VaultLane(VaultSession(VaultFolder(folder)), TaskLane("keeping"))
    return vault, vault.session.open(Unlock(founded.account.id, PASSWORD))


def make_intake_window(qtbot, vault, account, *, form=FORM, fill=lambda _ask, _file: None, **more):
    """Begin a file, fill it, and show its questions."""
    file = vault.session.ask(NewFile("Jana N.", Category.ADVICE))
    fill(vault.session.ask, file)
    context = CheckContext(TODAY, country="CZ", knows_language=LANGUAGES.__contains__)
    controller = IntakeController(
        vault,
        lambda: form,
        more.pop("places", Places()),
        lambda: more.pop("context", context),
        today=lambda: TODAY,
        now=lambda: NOW,
        older_form=lambda version: older_form() if version == 1 else None,
        all_on_one_page=more.pop("all_on_one_page", False),
    )
    made = IntakeWindow(qtbot, vault, controller, file.id, account)
    controller.answers_changed.connect(made.changes.append)
    vault.failed.connect(made.failed.append)
    qtbot.addWidget(made.part)
    made.part.resize(1000, 700)
    made.part.show()
    qtbot.waitExposed(made.part)
    made.part.activateWindow()
    made.show()
    return made
