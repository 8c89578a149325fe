"""A flow for power cuts: a form is filled in, field by field, and what was decided of it is kept."""

from pathlib import Path

from tests.torture.password_flow import NAME, OLD, QUICK, now
from workpris_desktop.cases.choice_requests import ChooseService
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.follow_up_requests import WriteFollowUp
from workpris_desktop.cases.intake_requests import KeepAnswer, KeepNeed
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.need import ClientNeed, NeedStatus
from workpris_desktop.domain.vault import Category, VaultPurpose

FIELDS = 2
NEED, CHOICE, STEP = "need", "choice", "step"


def begin(root):
    """Found a vault with a file; return the ids of both."""
    vault, founded = Found(NAME, OLD, VaultPurpose.ME, costs=QUICK).open(VaultFolder(root), now)
    file = NewFile("Modrá", Category.PRISON).answer(vault)
    close_vault(vault)
    return founded.account.id, file.id


def text(number):
    """Return the answer to a question."""
    return f"odpověď{number} " + "Chci bydlet u sestry. " * 30


def flow(say, root, account_id, file_id):
    """Answer questions, the name among them, and say what is kept."""
    vault, _ = Unlock(account_id, OLD).open(VaultFolder(Path(root)), now)
    for number in range(FIELDS):
        KeepAnswer(file_id, IntakeAnswer(f"H{number}", value=text(number))).answer(vault)
        say(f"H{number}")
    KeepAnswer(file_id, IntakeAnswer("B1", value="Pepa")).answer(vault)
    say("B1")
    KeepNeed(file_id, ClientNeed("debts", NeedStatus.NEEDED, wish="splatit dluhy")).answer(vault)
    say(NEED)
    ChooseService(file_id, "s1", "Dům", override="bere psa").answer(vault)
    say(CHOICE)
    WriteFollowUp(file_id, "zavolat", vault.today).answer(vault)
    say(STEP)
    close_vault(vault)
