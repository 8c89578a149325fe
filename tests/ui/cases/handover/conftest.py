"""Words of the real form, and offices, for the screens of a hand-over."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from tests.cases.handover.offices import PROBATION, THIRD
from tests.support.intake_form import Places
from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.domain.chosen_service import ChosenService
from workpris_desktop.domain.client_file import Access, ClientFile, FileEntry
from workpris_desktop.domain.consent_facts import facts_to_pass_on
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.need import ClientNeed, NeedStatus
from workpris_desktop.domain.office import Office, OwnOffice
from workpris_desktop.domain.vault import Category
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.record.needs import read_need_sections, read_needs
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.cases.handover.packet_offer import PacketOffer
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords
from workpris_desktop.wording.inbox_words import HandedWords, InboxWords
from workpris_desktop.wording.need_words import NeedWords

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
CLIENT = "Jana Nováková"
COMPARED = Office("compared", "Probation Zlín", card=PROBATION.card, compared_at=NOW, phone="+420 577 000 111")
DOUBTFUL = Office("doubtful", "Neustart Linz", card=THIRD.card)
BARE = Office("bare", "Social centre Brno", address="Koliště 19, Brno")
ANSWERS = (
    IntakeAnswer("B1", value=CLIENT),
    IntakeAnswer("B3", value="1990-05-17"),
    IntakeAnswer("D1", value="in_prison"),
)


@dataclass(frozen=True)
class Words:
    facts: ConsentWords
    screen: HandoverScreenWords
    inbox: InboxWords
    handed: HandedWords


@pytest.fixture(scope="module")
def form():
    return read_intake_form(resources_folder())


@pytest.fixture
def words(qapp, form):
    resources = resources_folder()
    kinds, needs = read_needs(resources), NeedWords(read_need_sections(resources))
    facts = ConsentWords(form, kinds, needs, Places())
    return Words(facts, HandoverScreenWords(), InboxWords(), HandedWords(form, kinds, needs, Places()))


@pytest.fixture
def offer(form):
    """A file with three facts of which one is sensitive, a need, a service and an entry."""
    file = ClientFile("1", CLIENT, "me", Category.PRISON, TODAY, TODAY, TODAY)
    entry = FileEntry("e1", "1", "me", NOW, "Called his mother")
    answers = {each.field: each for each in ANSWERS}
    needs = (ClientNeed("money.debts", NeedStatus.NEEDED),)
    return PacketOffer(
        ReadableFile(file, (entry,), Access.OWNER),
        (COMPARED, DOUBTFUL, BARE),
        OwnOffice(PROBATION.card, b"", ()),
        facts_to_pass_on(form, read_needs(resources_folder()), answers, needs, TODAY),
        (ChosenService("s1", "House of hope"),),
    )
