"""Roles of accounts, and what each may do, in words."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from workpris_desktop.domain.account import Account, Deed, Role


class RoleWords(QObject):
    """Says it in the language spoken now."""

    def role(self, role: Role) -> str:
        """Return what a role is called."""
        words = {
            Role.WORKER: self.tr("Worker"),
            Role.LEAD: self.tr("Lead"),
            Role.ADMINISTRATOR: self.tr("Administrator"),
            Role.READ_ONLY: self.tr("Reads only"),
        }
        return words[role]

    def purpose(self, role: Role) -> str:
        """Return who gets a role, in one sentence."""
        words = {
            Role.WORKER: self.tr("Keeps the own files and those of colleagues for whom the person deputises."),
            Role.LEAD: self.tr("Reads everybody's files, and gives them to others when somebody is away or leaves."),
            Role.ADMINISTRATOR: self.tr("Looks after accounts and settings, and needs no client's file for that."),
            Role.READ_ONLY: self.tr("Reads the own files and the notes of the office, and writes nothing."),
        }
        return words[role]

    def roles(self, roles: Iterable[Role]) -> str:
        """Return several roles, always in the same order."""
        held = frozenset(roles)
        return ", ".join(self.role(role) for role in Role if role in held)

    def deed(self, deed: Deed) -> str:
        """Return something that can be done with the vault, as it stands behind “may”."""
        words = {
            Deed.READ_NOTES: self.tr("read notes about providers"),
            Deed.WRITE_NOTES: self.tr("write notes about providers"),
            Deed.READ_FILES: self.tr("read own files"),
            Deed.WRITE_FILES: self.tr("write own files"),
            Deed.READ_ALL: self.tr("read everybody's files"),
            Deed.READ_REGISTER: self.tr("see in the register of the office who keeps which file"),
            Deed.REASSIGN: self.tr("give files to others"),
            Deed.EMERGENCY: self.tr("open a colleague's file in an emergency"),
            Deed.CONFIRM_ERASURE: self.tr("confirm that files are erased"),
            Deed.READ_AUDIT: self.tr("read the audit"),
            Deed.MANAGE_ACCOUNTS: self.tr("manage accounts"),
            Deed.SET_POLICY: self.tr("change the rules of the office"),
            Deed.BACK_UP: self.tr("make backups"),
        }
        return words[deed]

    def may(self, roles: Iterable[Role]) -> str:
        """Return all that somebody with these roles may do."""
        account = Account("", "", frozenset(roles))
        deeds = [self.deed(deed) for deed in Deed if account.may(deed)]
        return self.tr("May: {deeds}.").format(deeds="; ".join(deeds)) if deeds else self.tr("May nothing yet.")
