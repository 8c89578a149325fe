"""The words of those errors for which the machine is at fault."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain import errors
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.message_words import ErrorWords

_ASK_SUPPORT: Final = marked("messages", "Try it again. If it stays like this, ask those who look after this computer.")
_NO_WINDOW: Final = marked("messages", "A window cannot be opened here")
_USE_COMMANDS: Final = marked(
    "messages",
    "Start the program on a screen, or use its commands in this terminal: workpris search, show, leaflet, form, "
    "responsible, intake, directory, self-check. All are told by: workpris --help",
)
_INSTALL_AGAIN: Final = marked("messages", "Install the program again. Your data stays as it is.")

MACHINE: Final[Mapping[type[errors.WorkprisError], ErrorWords]] = {
    errors.MachineFault: ErrorWords(
        title=marked("messages", "The computer could not do it"),
        sentence=marked("messages", "Something went wrong with “{path}”."),
        advice=_ASK_SUPPORT,
        bare=marked("messages", "Something on this computer does not work as it should."),
    ),
    errors.DiskFull: ErrorWords(
        title=marked("messages", "The disk is full"),
        sentence=marked("messages", "There is not enough room to write “{path}”. What was there before is unchanged."),
        advice=marked("messages", "Free some room on the disk, or choose another place, and try again."),
        bare=marked("messages", "There is not enough room left on the disk. What was there before is unchanged."),
    ),
    errors.FileLocked: ErrorWords(
        title=marked("messages", "The file is open elsewhere"),
        sentence=marked("messages", "Another program holds “{path}”, so it cannot be changed."),
        advice=marked("messages", "Close the file in the other program, or save under another name."),
        bare=marked("messages", "Another program holds the file, so it cannot be changed."),
    ),
    errors.FileForbidden: ErrorWords(
        title=marked("messages", "You may not read or write there"),
        sentence=marked("messages", "The system does not let you use “{path}”."),
        advice=marked("messages", "Choose a place of your own, such as your documents folder."),
        bare=marked("messages", "The system does not let you use this place."),
    ),
    errors.FolderMissing: ErrorWords(
        title=marked("messages", "The folder does not exist"),
        sentence=marked("messages", "There is no folder “{path}” to save the file in."),
        advice=marked("messages", "Make the folder first, or name one that exists."),
        bare=marked("messages", "The folder to save the file in does not exist."),
    ),
    errors.FolderTaken: ErrorWords(
        title=marked("messages", "There is something there already"),
        sentence=marked("messages", "“{path}” exists, and is not overwritten."),
        advice=marked("messages", "Choose another name, or remove what is there."),
        bare=marked("messages", "What was to be written exists already, and is not overwritten."),
    ),
    errors.FolderNewer: ErrorWords(
        title=marked("messages", "This data folder was made by a newer version of the program"),
        sentence=marked("messages", "“{path}” is left as it is: this version would misread what lies there."),
        advice=marked("messages", "Install the newer version, or name another folder with --data-folder."),
        bare=marked("messages", "The data folder is left as it is: this version would misread what lies there."),
    ),
    errors.FileFault: ErrorWords(
        title=marked("messages", "The file cannot be read or written"),
        sentence=marked("messages", "“{path}” cannot be used. The system says: {detail}"),
        advice=marked("messages", "Look whether the drive is still connected, or choose another place, and try again."),
        bare=marked("messages", "A file cannot be read or written."),
    ),
    errors.DirectoryDamaged: ErrorWords(
        title=marked("messages", "The directory is damaged"),
        sentence=marked("messages", "The directory that is kept on this computer cannot be read."),
        advice=marked("messages", "Read the directory package in again; that puts a whole one in its place."),
    ),
    errors.DirectoryOutdated: ErrorWords(
        title=marked("messages", "The directory must be read in again"),
        sentence=marked("messages", "The directory on this computer was made by another version of the program."),
        advice=marked("messages", "Read the directory package in again; what you have saved yourself stays."),
    ),
    errors.IndexOutdated: ErrorWords(
        title=marked("messages", "The search must be prepared again"),
        sentence=marked("messages", "The index by which the directory on this computer is searched cannot be used."),
        advice=marked("messages", "Start the program again; it prepares the search anew. Your data stays as it is."),
    ),
    errors.DirectoryMissing: ErrorWords(
        title=marked("messages", "There is no directory yet"),
        sentence=marked("messages", "This computer has no directory of services, not even the sample."),
        advice=marked("messages", "Read in a directory package from a USB stick or a folder."),
    ),
    errors.SqliteTooOld: ErrorWords(
        title=marked("messages", "The database engine is too old"),
        sentence=marked("messages", "The SQLite that comes with Python on this computer does not suffice: {detail}."),
        advice=marked("messages", "Install a newer Python, or ask those who look after this computer to do so."),
        bare=marked("messages", "The SQLite that comes with Python on this computer does not suffice."),
    ),
    errors.ImportRunning: ErrorWords(
        title=marked("messages", "A directory is being read in already"),
        sentence=marked("messages", "Another window or command is reading in a directory at this moment."),
        advice=marked("messages", "Wait until it is done, then try again."),
    ),
    errors.DisplayMissing: ErrorWords(
        title=_NO_WINDOW,
        sentence=marked("messages", "A window needs a screen, and none answers here ({detail})."),
        advice=_USE_COMMANDS,
        bare=marked("messages", "A window needs a screen, and none answers here."),
    ),
    errors.PrinterMissing: ErrorWords(
        title=marked("messages", "No printer is set up"),
        sentence=marked("messages", "This computer knows no printer."),
        advice=marked("messages", "Save the sheet as PDF and print it elsewhere."),
    ),
    errors.PrintFailed: ErrorWords(
        title=marked("messages", "The printer did not take the pages"),
        sentence=marked("messages", "The printer “{detail}” does not answer."),
        bare=marked("messages", "The pages were sent, but the printer did not accept them."),
        advice=marked("messages", "Check that it is on, choose another one, or save the sheet as PDF."),
    ),
    errors.PackagingFault: ErrorWords(
        title=marked("messages", "The program is not complete"),
        sentence=marked("messages", "“{path}” belongs to the program, and is missing or damaged."),
        advice=_INSTALL_AGAIN,
        bare=marked("messages", "A file that belongs to the program is missing or damaged."),
    ),
}

LIBRARIES_MISSING: Final = ErrorWords(
    title=_NO_WINDOW,
    sentence=marked("messages", "A window needs libraries that are not on this computer."),
    advice=marked(
        "messages",
        "Install them with: apt-get install {packages}. The commands in a terminal work without them: workpris --help",
    ),
)
"""The words for a `DisplayMissing` that names packages."""
