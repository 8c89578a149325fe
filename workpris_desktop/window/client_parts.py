"""Makes the parts of an open client file, and the register of the office, each with its controller and its words."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from workpris_desktop.domain.due import DueKind
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.release_list import LARGEST_LIST_BYTES, ReleaseList
from workpris_desktop.record.release_list import read_release_list
from workpris_desktop.system.files import first_bytes
from workpris_desktop.ui.cases.file_part import FilePart
from workpris_desktop.ui.cases.intake.intake_controller import IntakeController
from workpris_desktop.ui.cases.work.consent_controller import ConsentController
from workpris_desktop.ui.cases.work.due_steps_controller import DueStepsController
from workpris_desktop.ui.cases.work.follow_up_words import FollowUpWords
from workpris_desktop.ui.cases.work.follow_ups_controller import FollowUpsController
from workpris_desktop.ui.cases.work.follow_ups_part import FollowUpsPart
from workpris_desktop.ui.cases.work.hand_controller import HandController
from workpris_desktop.ui.cases.work.needs_controller import NeedsController
from workpris_desktop.ui.cases.work.needs_part import NeedsPart
from workpris_desktop.ui.cases.work.passing_controller import PassingController
from workpris_desktop.ui.cases.work.passing_part import PassingPart
from workpris_desktop.ui.cases.work.register_controller import RegisterController, ReleaseLists
from workpris_desktop.ui.cases.work.register_model import RegisterWords
from workpris_desktop.ui.cases.work.register_panel import RegisterPanel
from workpris_desktop.ui.cases.work.service_list_words import ServiceListWords
from workpris_desktop.ui.cases.work.services_controller import ServicesController
from workpris_desktop.ui.cases.work.services_part import ServicesPart
from workpris_desktop.window.client_ground import ClientGround
from workpris_desktop.window.consent_reading import ConsentTextDesk
from workpris_desktop.window.vault_room import VaultRoom
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.client_work_words import ClientWorkWords
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.inbox_words import InboxWords
from workpris_desktop.wording.need_words import NeedWords
from workpris_desktop.wording.passing_words import PassingWords
from workpris_desktop.wording.register_screen_words import RegisterScreenWords
from workpris_desktop.wording.release_check_words import ReleaseCheckWords


class ClientParts(QObject):
    """Questions, needs, services, passing on and next steps of a file; and the register.

    Args:
        vault: what works behind the lock.
        workplace: the tables that ship with the program, and the clock.
        ground: the form, the needs, and what the country of the office asks for.
        phrasebook: the phrases of a language.
    """

    def __init__(
        self, vault: VaultRoom, workplace: Workplace, ground: ClientGround, phrasebook: Callable[[str], Phrasebook]
    ) -> None:
        super().__init__(vault)
        facts, today, places = workplace.facts, workplace.today, ground.places
        files, self.work_words = vault.files.words, ClientWorkWords(self)
        self.need_words = NeedWords(ground.need_sections, self)
        register_words = RegisterScreenWords(files, facts.regions, lambda town: places.label(f"town:{town}"), self)
        release_words = ReleaseCheckWords(facts, phrasebook, self)
        follow_up_words = FollowUpWords(ground.preset_text, self)
        self.intake = IntakeController(
            vault.vault,
            lambda: ground.form,
            places,
            ground.context,
            today=today,
            now=workplace.moment,
            older_form=ground.older_form,
            parent=self,
        )
        self.needs_part = NeedsPart(ground.needs, self.need_words, ground.crisis_lines)
        self.needs = NeedsController(self.needs_part, vault.vault, self)
        kinds = {kind.id: kind for kind in ground.needs}
        services_words = ServiceListWords(kinds, self.need_words, files, register_words, self)
        self.services_part = ServicesPart(services_words, release_words.told, today)
        self.services = ServicesController(self.services_part, vault.vault, places.services_of_same_provider, self)
        self.steps_part = FollowUpsPart(follow_up_words, today)
        self.steps = FollowUpsController(self.steps_part, vault.vault, self)
        self.due = DueStepsController(vault.files.panel.list, vault.vault, follow_up_words, today, self)
        vault.files.listed.connect(self.due.load)
        self.handing = HandController(self.steps_part, vault.vault, self)
        self.consent_texts = ConsentTextDesk(workplace, ground)
        texts = self.consent_texts.texts
        bases = texts.basis_words if texts else {}
        consent_words = ConsentWords(ground.form, ground.needs, self.need_words, places, self, bases=bases)
        self.consents = ConsentController(
            *(self.steps_part, vault.vault, consent_words, ground.form, ground.needs),
            today=today,
            reading=self.consent_texts.reading(),
            parent=self,
        )
        self.consents.said.connect(vault.said)
        vault.locks.keep_first(self.consents.unsaved)
        self.passing_part = PassingPart(PassingWords(consent_words, InboxWords(self), self), today)
        self.passing = PassingController(self.passing_part, vault.vault, self)
        self.passing_part.consents_requested.connect(self.consents.open_dialog)
        self.consents.changed.connect(self.passing.load)
        self.register_panel = RegisterPanel(RegisterWords(files, self.work_words, register_words), today)
        lists = ReleaseLists(lambda path: _release_list(path, ground, workplace), ground.form.version)
        self.register = RegisterController(self.register_panel, vault.vault, files, lists, self)
        self.register.files_opened.connect(vault.files.refresh)

    @property
    def parts(self) -> tuple[FilePart, ...]:
        """Return the parts of a file in the order of their tabs."""
        return (self.intake.part, self.needs_part, self.services_part, self.passing_part, self.steps_part)

    def part_for(self, kind: DueKind) -> FilePart:
        """Return the part of a file that shows what is due."""
        if kind is DueKind.STEP:
            return self.steps_part
        return self.services_part if kind is DueKind.REFERRAL else self.passing_part


def _release_list(path: Path, ground: ClientGround, workplace: Workplace) -> ReleaseList:
    data = first_bytes(path, LARGEST_LIST_BYTES + 1) or b""
    found = read_release_list(data, workplace.facts.regions, workplace.today())
    with_presets = zip(found.releases, ground.release_presets(found.releases), strict=True)
    return replace(found, releases=tuple(replace(release, presets=presets) for release, presets in with_presets))
