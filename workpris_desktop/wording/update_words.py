"""The words of the errors of an update that is brought, and of what it is brought from: nothing was changed."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain import sync_errors
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.message_words import ErrorWords

_NEW_STICK: Final = marked(
    "messages", "Ask whoever sent you the update for a new one. Until then, go on working with the directory you have."
)
_TRY_LATER: Final = marked(
    "messages", "Go on working; look for the update again later, or take it from a stick or a shared folder."
)
_PUT_IN_AGAIN: Final = marked("messages", "Put the stick in again, or connect the folder, and look once more.")
_ASK_FOR_NEWER: Final = marked("messages", "Keep the directory you have, and ask the sender for a newer package.")
_IS_OLDER: Final = marked("messages", "This package is older than your data. Nothing was changed.")

UPDATE: Final[Mapping[type[WorkprisError], ErrorWords]] = {
    sync_errors.PublisherMissing: ErrorWords(
        title=marked("messages", "No publisher is known yet"),
        sentence=marked(
            "messages",
            "An update is only taken from a publisher that was added, and none was added yet. Nothing was changed.",
        ),
        advice=marked("messages", "Add the publisher once, from its file, from a folder or from a stick."),
    ),
    sync_errors.PublisherUnreadable: ErrorWords(
        title=marked("messages", "This is no publisher's file"),
        sentence=marked(
            "messages",
            "The file does not name a publisher with keys that are signed as they must be. Nothing was changed.",
        ),
        advice=marked(
            "messages",
            "Ask the publisher for the file again, or choose the folder or stick that holds the whole directory.",
        ),
    ),
    sync_errors.PublisherDiffers: ErrorWords(
        title=marked("messages", "Another publisher is trusted already"),
        sentence=marked(
            "messages", "This computer takes its directory from “{title}”, whose keys are others. Nothing was changed."
        ),
        advice=marked(
            "messages",
            "If you really want to change, remove the old publisher first, and compare the words of the new one by "
            "telephone.",
        ),
        bare=marked("messages", "This computer takes its directory from somebody else. Nothing was changed."),
    ),
    sync_errors.UpdateRefused: ErrorWords(
        title=marked("messages", "The update was not taken"),
        sentence=marked("messages", "The file “{file}” is not as it must be. Nothing was changed."),
        advice=_NEW_STICK,
        bare=marked("messages", "The update is not as it must be. Nothing was changed."),
    ),
    sync_errors.SignatureWrong: ErrorWords(
        title=marked("messages", "The update is signed by somebody else"),
        sentence=marked("messages", "The update is not signed by the publisher that was added. Nothing was changed."),
        advice=marked(
            "messages",
            "Do not use this source. Ask the sender for a new package, and tell the publisher what happened.",
        ),
    ),
    sync_errors.SourceAltered: ErrorWords(
        title=marked("messages", "The update was altered or damaged"),
        sentence=marked("messages", "The file “{file}” is not the one that was signed. Nothing was changed."),
        advice=_NEW_STICK,
        bare=marked("messages", "A file of the update is not the one that was signed. Nothing was changed."),
    ),
    sync_errors.SourceMalformed: ErrorWords(
        title=marked("messages", "The update is damaged"),
        sentence=marked("messages", "The file “{file}” is not of the form that it must have. Nothing was changed."),
        advice=_NEW_STICK,
        bare=marked("messages", "A file of the update is not of the form that it must have. Nothing was changed."),
    ),
    sync_errors.SourceTooLarge: ErrorWords(
        title=marked("messages", "The update is too large"),
        sentence=marked(
            "messages", "The file “{file}” is larger than was signed, or than any directory is. Nothing was changed."
        ),
        advice=_NEW_STICK,
        bare=marked(
            "messages", "A file of the update is larger than was signed, or than any directory is. Nothing was changed."
        ),
    ),
    sync_errors.SourceUnsafe: ErrorWords(
        title=marked("messages", "The update is not made of plain files"),
        sentence=marked(
            "messages", "A link, a folder or a device stands in the place of the file “{file}”. Nothing was changed."
        ),
        advice=_NEW_STICK,
        bare=marked(
            "messages", "A link, a folder or a device stands in the place of a file of the update. Nothing was changed."
        ),
    ),
    sync_errors.SourceIncomplete: ErrorWords(
        title=marked("messages", "The update is not complete"),
        sentence=marked("messages", "The file “{file}” is missing. Nothing was changed."),
        advice=marked(
            "messages", "Copy the whole folder “workpris-directory” once more, or ask the sender for a new stick."
        ),
        bare=marked("messages", "A file of the update is missing. Nothing was changed."),
    ),
    sync_errors.UpdateOlder: ErrorWords(
        title=marked("messages", "You have a newer directory already"),
        sentence=marked(
            "messages",
            "This package is older ({offered}) than your data ({known}). Nothing was changed.",
        ),
        advice=_ASK_FOR_NEWER,
        bare=_IS_OLDER,
    ),
    sync_errors.UpdateSaysOlder: ErrorWords(
        title=marked("messages", "You have a newer directory already"),
        sentence=marked(
            "messages",
            "This package is older than your data ({known}); it says of itself that it is of {offered}. "
            "Nothing was changed.",
        ),
        advice=_ASK_FOR_NEWER,
        bare=_IS_OLDER,
    ),
    sync_errors.UpdateInUse: ErrorWords(
        title=marked("messages", "You have this directory already"),
        sentence=marked("messages", "This package ({offered}) is the directory that you use. Nothing was changed."),
        advice=marked("messages", "Go on working; nothing needs to be done."),
        bare=marked("messages", "This package is the directory that you use. Nothing was changed."),
    ),
    sync_errors.UpdateExpired: ErrorWords(
        title=marked("messages", "The update is too old to be taken"),
        sentence=marked(
            "messages",
            "What the publisher signed is not valid any longer: the stick is too old, or the server is behind. "
            "Nothing was changed.",
        ),
        advice=_NEW_STICK,
    ),
    sync_errors.ProgramTooOld: ErrorWords(
        title=marked("messages", "This program is too old for the update"),
        sentence=marked(
            "messages",
            "The update is made for a newer program, or signed with keys that are newer than this one. "
            "Nothing was changed.",
        ),
        advice=marked(
            "messages", "Install the newest version of the program; ask those who look after this computer for it."
        ),
    ),
    sync_errors.ClockBehind: ErrorWords(
        title=marked("messages", "The clock of this computer seems to be wrong"),
        sentence=marked(
            "messages",
            "The update was signed later than the clock of this computer shows ({shows}). Nothing was changed.",
        ),
        advice=marked("messages", "Set date and time of the computer right, and look for the update again."),
        bare=marked(
            "messages", "The update was signed later than the clock of this computer shows. Nothing was changed."
        ),
    ),
    sync_errors.RecordRefused: ErrorWords(
        title=marked("messages", "The update holds a record that breaks a rule"),
        sentence=marked(
            "messages",
            "Record {row} of “{file}” breaks a rule, so that the whole update was refused. Nothing was changed.",
        ),
        advice=marked(
            "messages",
            "Tell the publisher what is written here. Until then, go on working with the directory you have.",
        ),
        bare=marked("messages", "A record breaks a rule, so that the whole update was refused. Nothing was changed."),
    ),
    sync_errors.UpdateEmpty: ErrorWords(
        title=marked("messages", "The update is empty"),
        sentence=marked("messages", "The update has no service of the countries that you take. Nothing was changed."),
        advice=marked(
            "messages", "Look which countries are chosen, or tell the publisher that the directory is empty."
        ),
    ),
    sync_errors.UpdateShrinks: ErrorWords(
        title=marked("messages", "The update would remove very much"),
        sentence=marked(
            "messages",
            "Of {before} services {removed} would go, which an administrator must agree to. Nothing was changed.",
        ),
        advice=marked(
            "messages",
            "Ask the publisher whether this is meant. If it is, an administrator may take the update all the same.",
        ),
    ),
    sync_errors.CountryNotPublished: ErrorWords(
        title=marked("messages", "A country is not in the update"),
        sentence=marked("messages", "The update has no directory of the country “{detail}”. Nothing was changed."),
        advice=marked("messages", "Choose the countries again, or ask the publisher when this one comes."),
        bare=marked("messages", "The update has no directory of a country that was chosen. Nothing was changed."),
    ),
    sync_errors.SourceUnreachable: ErrorWords(
        title=marked("messages", "No connection"),
        sentence=marked("messages", "“{place}” does not answer, or not for long enough. Nothing was changed."),
        advice=_TRY_LATER,
        bare=marked("messages", "Nobody answers at the address for updates. Nothing was changed."),
    ),
    sync_errors.CertificateWrong: ErrorWords(
        title=marked("messages", "The server cannot prove who it is"),
        sentence=marked(
            "messages",
            "“{place}” shows a certificate that this computer does not know, so nothing was fetched. "
            "Nothing was changed.",
        ),
        advice=marked(
            "messages", "Ask those who look after this computer about certificates, or take the update from a stick."
        ),
        bare=marked(
            "messages", "The server shows a certificate that this computer does not know. Nothing was changed."
        ),
    ),
    sync_errors.SomethingElseAnswers: ErrorWords(
        title=marked("messages", "Something else answers"),
        sentence=marked(
            "messages",
            "At “{place}” there is no directory but another page, perhaps the sign-in page of your network. "
            "Nothing was changed.",
        ),
        advice=marked(
            "messages", "Sign in to the network in your browser and look again, or take the update from a stick."
        ),
        bare=marked("messages", "There is no directory at the address, but another page. Nothing was changed."),
    ),
    sync_errors.SourceMissing: ErrorWords(
        title=marked("messages", "There is no update here"),
        sentence=marked("messages", "“{path}” holds no directory of a publisher. Nothing was changed."),
        advice=marked(
            "messages", "Put the stick in, or choose the folder that holds “workpris-directory”, and look again."
        ),
        bare=marked("messages", "The folder holds no directory of a publisher. Nothing was changed."),
    ),
    sync_errors.NoSource: ErrorWords(
        title=marked("messages", "It is not known where updates come from"),
        sentence=marked("messages", "Neither a web address nor a folder for updates is known. Nothing was changed."),
        advice=marked("messages", "Put in a stick with the update, or choose a folder that holds it."),
    ),
    sync_errors.SourceGone: ErrorWords(
        title=marked("messages", "The stick was removed"),
        sentence=marked("messages", "“{path}” went away while it was read. Nothing was changed."),
        advice=_PUT_IN_AGAIN,
        bare=marked("messages", "The stick or the folder went away while it was read. Nothing was changed."),
    ),
    sync_errors.NoFormerEdition: ErrorWords(
        title=marked("messages", "There is no former edition"),
        sentence=marked(
            "messages",
            "No edition of the directory from before this one is kept on this computer. Nothing was changed.",
        ),
        advice=marked("messages", "Go on with the directory you have, or bring another one from a file."),
    ),
}
