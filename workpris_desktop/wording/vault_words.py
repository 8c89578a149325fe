"""The words of the errors of the vault: what is so, that nothing was lost, and what to do now."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain import vault_errors
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.message_words import ErrorWords

VAULT: Final[Mapping[type[WorkprisError], ErrorWords]] = {
    vault_errors.VaultError: ErrorWords(
        title=marked("messages", "The vault could not do that"),
        sentence=marked("messages", "What was asked for was not done. What is kept in the vault has not changed."),
        advice=marked("messages", "Try it again. If it happens again, lock the vault and unlock it."),
    ),
    vault_errors.VaultMissing: ErrorWords(
        title=marked("messages", "There is no vault yet"),
        sentence=marked("messages", "In this folder no client data is kept, so that there is nothing to unlock."),
        advice=marked("messages", "Set up the vault under Clients, or restore it from a backup."),
    ),
    vault_errors.VaultThere: ErrorWords(
        title=marked("messages", "There is a vault already"),
        sentence=marked(
            "messages", "The folder holds a vault, and a new one would take its place. It was left as it is."
        ),
        advice=marked("messages", "Unlock the one that is there. To use another, restore it from its backup."),
    ),
    vault_errors.VaultLocked: ErrorWords(
        title=marked("messages", "The vault is locked"),
        sentence=marked("messages", "It was locked before this could be done, so that nothing was changed."),
        advice=marked("messages", "Unlock it, and do it again. Whatever was saved before is there."),
    ),
    vault_errors.TypedWordsLost: ErrorWords(
        title=marked("messages", "The vault is locked"),
        sentence=marked("messages", "It stopped before the last words that you typed could be saved."),
        advice=marked(
            "messages",
            "Unlock it, and look where you were typing: answers and drafts up to some seconds before are there.",
        ),
    ),
    vault_errors.VaultInUse: ErrorWords(
        title=marked("messages", "The vault is open elsewhere"),
        sentence=marked("messages", "Another session of this computer has had it open since {since}."),
        advice=marked("messages", "Lock it there. It also locks itself when nobody works with it for some minutes."),
        bare=marked("messages", "Another session of this computer has it open."),
    ),
    vault_errors.PasswordWrong: ErrorWords(
        title=marked("messages", "The password does not match"),
        sentence=marked(
            "messages",
            "It does not open the vault for this account. Quick tries left before a short wait: {left}.",
        ),
        advice=marked(
            "messages",
            "Look at Caps Lock and the language of the keys, and type it again. If forgotten, use the recovery sheet.",
        ),
    ),
    vault_errors.TooManyTries: ErrorWords(
        title=marked("messages", "A short wait"),
        sentence=marked("messages", "After several wrong passwords the vault waits; {seconds} seconds are left."),
        advice=marked("messages", "Wait, then type the password again. If it is forgotten, use the recovery sheet."),
    ),
    vault_errors.PasswordWeak: ErrorWords(
        title=marked("messages", "The password is easily guessed"),
        sentence=marked("messages", "Whoever copies the vault could find it out in a short time."),
        advice=marked(
            "messages", "Take at least 12 characters, or a sentence of at least five words, without your name."
        ),
    ),
    vault_errors.RecoveryKeyWrong: ErrorWords(
        title=marked("messages", "The recovery key does not match"),
        sentence=marked(
            "messages", "It was mistyped, or it stands on a sheet of another vault or on one that was replaced."
        ),
        advice=marked("messages", "Compare it with the sheet, group by group. Case and blanks do not matter."),
    ),
    vault_errors.KeyFileDamaged: ErrorWords(
        title=marked("messages", "The key file is damaged"),
        sentence=marked(
            "messages", "Both copies of the key file cannot be read, and without it no password opens the vault."
        ),
        advice=marked(
            "messages",
            "Restore the newest backup under Clients; it holds a key file of its own. The damaged files are kept.",
        ),
    ),
    vault_errors.KeyFileOlder: ErrorWords(
        title=marked("messages", "The key file is an older one"),
        sentence=marked(
            "messages",
            "It was put in the place of a newer one and may hold passwords that were changed since. It is not used.",
        ),
        advice=marked(
            "messages",
            "Tell your administrator, who puts the newer key file back or restores the newest backup under Clients.",
        ),
    ),
    vault_errors.AccountsFull: ErrorWords(
        title=marked("messages", "There is no room for another account"),
        sentence=marked("messages", "A vault has {most} accounts at most. Nothing was changed."),
        advice=marked("messages", "Close the accounts of people who have left, and add this one then."),
        bare=marked("messages", "The vault has as many accounts as it can have. Nothing was changed."),
    ),
    vault_errors.VaultDamaged: ErrorWords(
        title=marked("messages", "The file of the vault is damaged"),
        sentence=marked("messages", "It cannot be read as it was written. The newest whole backup is of {backup}."),
        advice=marked("messages", "Restore a backup. The damaged file is set aside and kept; nothing is deleted."),
        bare=marked("messages", "It cannot be read as it was written."),
    ),
    vault_errors.VaultNewer: ErrorWords(
        title=marked("messages", "The vault belongs to a later version"),
        sentence=marked(
            "messages", "A later version of this program has written it, and this one does not know its form."
        ),
        advice=marked("messages", "Install the later version. The vault was not changed."),
    ),
    vault_errors.VaultUnencrypted: ErrorWords(
        title=marked("messages", "This file is not encrypted"),
        sentence=marked("messages", "In the place of the vault lies a file that anybody can read; it is not used."),
        advice=marked(
            "messages", "Tell your administrator. Restore the newest backup to go on; the file is set aside and kept."
        ),
    ),
    vault_errors.VaultOlder: ErrorWords(
        title=marked("messages", "The vault is older than the last time"),
        sentence=marked(
            "messages",
            "Its audit had {known} rows when it was last locked, and has {found} now. It may be an older copy.",
        ),
        advice=marked(
            "messages",
            "If a backup has just been restored, go on. If not, tell your administrator before you work with it.",
        ),
    ),
    vault_errors.AuditBroken: ErrorWords(
        title=marked("messages", "The audit was changed"),
        sentence=marked("messages", "Row {number} of the audit is not as it was written."),
        advice=marked(
            "messages",
            "Tell your administrator and the data protection officer. Make no change until they have looked at it.",
        ),
    ),
    vault_errors.NotAllowed: ErrorWords(
        title=marked("messages", "Your account may not do this"),
        sentence=marked("messages", "Your roles in this vault do not allow it. Nothing was changed."),
        advice=marked("messages", "Ask the lead or the administrator, who can do it or give you the role."),
    ),
    vault_errors.ReasonMissing: ErrorWords(
        title=marked("messages", "A reason is needed"),
        sentence=marked("messages", "This is noted with the reason for it, and none was given. Nothing was changed."),
        advice=marked("messages", "Say in a few words why, without details of the person."),
    ),
    vault_errors.ClientFileNotFound: ErrorWords(
        title=marked("messages", "There is no such file for you"),
        sentence=marked("messages", "It was erased, or it is not yours to open."),
        advice=marked(
            "messages",
            "Look for it in your list. In an emergency, open it by its exact name or reference, with a reason.",
        ),
    ),
    vault_errors.LookedTooOften: ErrorWords(
        title=marked("messages", "Looked for too often today"),
        sentence=marked(
            "messages", "Files of colleagues can be looked for {most} times within a day, and that was reached."
        ),
        advice=marked("messages", "Ask the lead, who can find and open every file. Tomorrow you can look again."),
    ),
    vault_errors.FileRestricted: ErrorWords(
        title=marked("messages", "The file is restricted"),
        sentence=marked(
            "messages", "It is kept as it is, as evidence or while something is in dispute. Nothing was changed."
        ),
        advice=marked("messages", "Ask the lead to end the restriction if there is no reason for it any more."),
    ),
    vault_errors.ErasureNotDue: ErrorWords(
        title=marked("messages", "A file is not due any more"),
        sentence=marked(
            "messages",
            "Somebody has worked with it, or keeps it longer, since it was proposed. Nothing was erased.",
        ),
        advice=marked("messages", "Look at the list again, which shows what is proposed now."),
    ),
    vault_errors.SecondPersonNeeded: ErrorWords(
        title=marked("messages", "A second person must agree"),
        sentence=marked(
            "messages",
            "So many files in a month need two people. You have agreed; files that wait: {count}. Nothing was erased.",
        ),
        advice=marked(
            "messages", "Ask a colleague to unlock the vault with their own account and to confirm the same files."
        ),
    ),
    vault_errors.TextTooLong: ErrorWords(
        title=marked("messages", "The text is too long"),
        sentence=marked(
            "messages",
            "It may have {most} characters at most. It stands there as you typed it, and is kept as a draft.",
        ),
        advice=marked("messages", "Shorten it, or divide it into several."),
        bare=marked("messages", "It is longer than can be kept."),
    ),
    vault_errors.FileFull: ErrorWords(
        title=marked("messages", "No more of these fit into the file"),
        sentence=marked("messages", "A file holds {most} of them at most. What was there before has not changed."),
        advice=marked("messages", "Take away what is no longer needed, then add this again."),
        bare=marked("messages", "A file holds no more of them."),
    ),
    vault_errors.AccountNameTaken: ErrorWords(
        title=marked("messages", "Somebody has this name already"),
        sentence=marked("messages", "An account is called “{name}”, or nearly so."),
        advice=marked("messages", "Choose a name by which colleagues can tell the two people apart."),
        bare=marked("messages", "Another account has this name, or nearly so."),
    ),
    vault_errors.AccountNotFound: ErrorWords(
        title=marked("messages", "There is no such account"),
        sentence=marked("messages", "It was closed, or never was in this vault."),
        advice=marked("messages", "Choose one from the list."),
    ),
    vault_errors.LastAdministrator: ErrorWords(
        title=marked("messages", "The last administrator stays"),
        sentence=marked(
            "messages",
            "Without an administrator nobody could add accounts or change what is settled. Nothing was changed.",
        ),
        advice=marked("messages", "Give another account the role of an administrator first."),
    ),
    vault_errors.FilesWithoutOwner: ErrorWords(
        title=marked("messages", "Files would have no owner"),
        sentence=marked("messages", "The account still owns files: {count}. Nothing was changed."),
        advice=marked("messages", "Choose a colleague who takes them over, and close the account then."),
    ),
    vault_errors.BackupMissing: ErrorWords(
        title=marked("messages", "No whole backup is there"),
        sentence=marked("messages", "In the place that was named lies no backup that can be restored."),
        advice=marked(
            "messages",
            "Choose the folder that holds it: it has a name with a date, and in it lie cases.db and keys.json.",
        ),
    ),
    vault_errors.BackupDamaged: ErrorWords(
        title=marked("messages", "The backup is damaged"),
        sentence=marked("messages", "“{name}” is not as it was made, and is not used. Nothing was changed."),
        advice=marked("messages", "Choose an older backup, or copy this one from its place once more."),
        bare=marked("messages", "It is not as it was made, and is not used. Nothing was changed."),
    ),
    vault_errors.BackupDiffers: ErrorWords(
        title=marked("messages", "The backup is of another vault"),
        sentence=marked("messages", "It was made of another vault than the one that is here. Nothing was changed."),
        advice=marked(
            "messages", "Choose a backup of this vault. To use the other one, take a data folder of its own for it."
        ),
    ),
}
