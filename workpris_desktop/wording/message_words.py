"""The words of every error: what happened, why, and what to do now (ux.md C1, C2)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain import errors, sheet_errors
from workpris_desktop.wording.languages import marked


@dataclass(frozen=True, slots=True)
class ErrorWords:
    """English texts with gaps in braces, named as the error's attributes are.

    ``bare`` is the sentence for an error that does not know what belongs into the gaps of ``sentence``.
    """

    title: str
    sentence: str
    advice: str
    bare: str = ""


_COPY_AGAIN: Final = marked(
    "messages", "Get the package again from whoever gave it to you. The directory in use has not changed."
)
_TELL_PUBLISHER: Final = marked(
    "messages", "Tell whoever made the package what is written here. The directory in use has not changed."
)

ASKED: Final[Mapping[type[errors.WorkprisError], ErrorWords]] = {
    errors.WorkprisError: ErrorWords(
        title=marked("messages", "That did not work"),
        sentence=marked("messages", "The program could not do what was asked, and does not know the reason."),
        advice=marked(
            "messages", "Try it again. If it happens again, save a report and send it to those who help you."
        ),
    ),
    errors.PathMissing: ErrorWords(
        title=marked("messages", "There is no such file or folder"),
        sentence=marked("messages", "There is neither a file nor a folder “{path}”. Nothing was changed."),
        advice=marked(
            "messages",
            "Look how it is called and where it is, and put the stick in or connect the drive. A name with blanks "
            "stands in quotation marks.",
        ),
        bare=marked("messages", "There is neither a file nor a folder of this name. Nothing was changed."),
    ),
    errors.Stopped: ErrorWords(
        title=marked("messages", "Stopped"),
        sentence=marked("messages", "You stopped the work before it was done. Nothing has changed."),
        advice=marked("messages", "Start it again whenever you like."),
    ),
    errors.WrongUsage: ErrorWords(
        title=marked("messages", "The command was not understood"),
        sentence=marked("messages", "There is a mistake in the command line: {detail}"),
        advice=marked("messages", "Write the command again; --help after a command shows what it knows."),
        bare=marked("messages", "Something is missing in the command, or does not belong there."),
    ),
    errors.ServiceNotFound: ErrorWords(
        title=marked("messages", "No such service"),
        sentence=marked("messages", "The directory on this computer has no service with the id “{service_id}”."),
        advice=marked("messages", "Search for the service by its name; a newer directory may have dropped it."),
    ),
    errors.PersonUnclear: ErrorWords(
        title=marked("messages", "The facts about the person are not clear"),
        sentence=marked("messages", "“{key}” is no fact that can be told, or has a value that it cannot have."),
        advice=marked("messages", "The keys and values that can be told are in docs/fit-facts.schema.json."),
        bare=marked("messages", "What should tell of the person is no JSON object, or is too large."),
    ),
    errors.FormNotFound: ErrorWords(
        title=marked("messages", "No such form"),
        sentence=marked("messages", "The service has no form of its own with the id “{form_id}”."),
        advice=marked("messages", "Look at the service in full: it names the forms that it has."),
        bare=marked("messages", "The service has no form of its own."),
    ),
    errors.FormDamaged: ErrorWords(
        title=marked("messages", "The form cannot be shown"),
        sentence=marked("messages", "The form “{title}” of the provider is damaged, or locked with a password."),
        advice=marked("messages", "Ask the provider for the form; everything else about the service can be used."),
        bare=marked("messages", "The form of the provider is damaged, or locked with a password."),
    ),
    errors.TownNotFound: ErrorWords(
        title=marked("messages", "The town is not known"),
        sentence=marked("messages", "“{town}” is not in the list of places, which has {known} of them."),
        advice=marked("messages", "Write the name in full, or name a larger town of the same district."),
    ),
    errors.SeveralTowns: ErrorWords(
        title=marked("messages", "Several towns have this name"),
        sentence=marked("messages", "“{town}” may be any of these: {names}."),
        advice=marked("messages", "Write the one you mean as it is written here, in quotation marks."),
    ),
    errors.NothingFound: ErrorWords(
        title=marked("messages", "Nothing found"),
        sentence=marked("messages", "No service in the directory matches all that you asked for."),
        advice=marked("messages", "Try fewer or other words, or leave out a filter."),
    ),
    errors.ForStaffOnly: ErrorWords(
        title=marked("messages", "Nothing to print for a person"),
        sentence=marked("messages", "What was chosen is for professionals only, which never stands on a leaflet."),
        advice=marked("messages", "Choose at least one service that the person can use."),
    ),
    sheet_errors.NotNeutral: ErrorWords(
        title=marked("messages", "This sheet would give the person away"),
        sentence=marked("messages", "Anybody who sees the sheet could tell where the person has been: {names}."),
        advice=marked(
            "messages",
            "Add --only phone, so that nothing but the telephone of these services is printed, or --not-neutral to "
            "print them all the same.",
        ),
    ),
    sheet_errors.TextTells: ErrorWords(
        title=marked("messages", "Your text would give the person away"),
        sentence=marked("messages", "Anybody who reads these words could tell where the person has been: {words}."),
        advice=marked("messages", "Choose other words, or add --not-neutral to print them all the same."),
    ),
    errors.ShortlistFull: ErrorWords(
        title=marked("messages", "Too many services for one sheet"),
        sentence=marked("messages", "A shortlist and a sheet hold up to {most} services; this would be more."),
        advice=marked("messages", "Choose those that matter most, or make a second sheet."),
    ),
    errors.CheckFailed: ErrorWords(
        title=marked("messages", "The self-check found a fault"),
        sentence=marked("messages", "These checks failed: {names}."),
        advice=marked("messages", "Read the lines above, mend what they name, and run the self-check again."),
    ),
}

PACKAGE: Final[Mapping[type[errors.WorkprisError], ErrorWords]] = {
    errors.PackageRefused: ErrorWords(
        title=marked("messages", "The package was refused"),
        sentence=marked("messages", "The directory package cannot be read; the trouble is in “{file}”."),
        advice=_COPY_AGAIN,
        bare=marked("messages", "The directory package cannot be read."),
    ),
    errors.PackageNotFound: ErrorWords(
        title=marked("messages", "There is no package"),
        sentence=marked("messages", "“{file}” is neither a folder nor a zip file."),
        advice=marked("messages", "Look where the package is, and name its folder or its zip file."),
        bare=marked("messages", "There is neither a folder nor a zip file at the place that was named."),
    ),
    errors.PackageUnreadable: ErrorWords(
        title=marked("messages", "The zip file cannot be opened"),
        sentence=marked("messages", "“{file}” is damaged, or is no zip file."),
        advice=_COPY_AGAIN,
        bare=marked("messages", "The zip file is damaged, or is no zip file."),
    ),
    errors.PackageNameUnexpected: ErrorWords(
        title=marked("messages", "The package holds a strange file"),
        sentence=marked("messages", "“{file}” is no part of a directory package, so nothing was read."),
        advice=_TELL_PUBLISHER,
        bare=marked("messages", "A file in the package is no part of a directory, so nothing was read."),
    ),
    errors.DescriptorUnreadable: ErrorWords(
        title=marked("messages", "The package does not say what it holds"),
        sentence=marked("messages", "The file “datapackage.json” is missing, or does not describe a data package."),
        advice=_TELL_PUBLISHER,
    ),
    errors.TableMissing: ErrorWords(
        title=marked("messages", "A file is missing"),
        sentence=marked("messages", "Every directory package needs the file “{file}”, and it is not there."),
        advice=_COPY_AGAIN,
        bare=marked("messages", "A file that every directory package needs is not there."),
    ),
    errors.TableEmpty: ErrorWords(
        title=marked("messages", "A file is empty"),
        sentence=marked("messages", "The file “{file}” has nothing in it, not even a heading."),
        advice=_COPY_AGAIN,
        bare=marked("messages", "A file of the package has nothing in it, not even a heading."),
    ),
    errors.TableHeadingWrong: ErrorWords(
        title=marked("messages", "A heading is wrong"),
        sentence=marked("messages", "The first line of “{file}” does not name the columns that this file has."),
        advice=_TELL_PUBLISHER,
        bare=marked("messages", "The first line of a file does not name the columns that the file has."),
    ),
    errors.TableColumnMissing: ErrorWords(
        title=marked("messages", "A column is missing"),
        sentence=marked("messages", "The file “{file}” lacks the column “{detail}”, which every row needs."),
        advice=_TELL_PUBLISHER,
        bare=marked("messages", "A file of the package lacks a column that every row needs."),
    ),
    errors.TableCut: ErrorWords(
        title=marked("messages", "A file was cut off"),
        sentence=marked("messages", "The file “{file}” ends in the middle of a line, so its end was lost on the way."),
        advice=_COPY_AGAIN,
        bare=marked("messages", "A file of the package ends in the middle of a line, so its end was lost on the way."),
    ),
    errors.TableNotText: ErrorWords(
        title=marked("messages", "A file is not UTF-8 text"),
        sentence=marked("messages", "The file “{file}” was saved in another encoding, so its letters would be wrong."),
        advice=marked(
            "messages", "Save the file as UTF-8, or tell whoever made the package. The directory has not changed."
        ),
        bare=marked("messages", "A file was saved in another encoding, so its letters would be wrong."),
    ),
    errors.TableChanged: ErrorWords(
        title=marked("messages", "A file is not as it was published"),
        sentence=marked("messages", "The file “{file}” differs from what the package says about it."),
        advice=_COPY_AGAIN,
        bare=marked("messages", "A file differs from what the package says about it."),
    ),
    errors.TableMalformed: ErrorWords(
        title=marked("messages", "A file is not a proper table"),
        sentence=marked("messages", "The file “{file}” breaks the rules of CSV in line {detail}."),
        advice=_TELL_PUBLISHER,
        bare=marked("messages", "A file of the package breaks the rules of CSV."),
    ),
    errors.LineMalformed: ErrorWords(
        title=marked("messages", "A line cannot be read"),
        sentence=marked("messages", "Line {detail} of “{file}” holds no service, or one that stands there already."),
        advice=_TELL_PUBLISHER,
        bare=marked("messages", "A line of the file holds no service, or one that stands there already."),
    ),
    errors.PackageTooLarge: ErrorWords(
        title=marked("messages", "The package is too large"),
        sentence=marked("messages", "“{file}” is larger than any directory needs to be, so it was not read further."),
        advice=_TELL_PUBLISHER,
        bare=marked("messages", "The package is larger than any directory needs to be, so it was not read further."),
    ),
    errors.PackageEmpty: ErrorWords(
        title=marked("messages", "The package has no services"),
        sentence=marked(
            "messages", "Not one service could be read from the package, so it would leave you with nothing."
        ),
        advice=_TELL_PUBLISHER,
    ),
    errors.PackageOlder: ErrorWords(
        title=marked("messages", "The package is older"),
        sentence=marked("messages", "The directory in use is a newer edition than this package."),
        advice=marked("messages", "Nothing needs to be done. Look for a package with a later date."),
    ),
    errors.PackageNewer: ErrorWords(
        title=marked("messages", "The package was made for a newer program"),
        sentence=marked("messages", "“{file}” has the form {detail}, which this program does not know yet."),
        advice=marked(
            "messages", "Install the newer program, then read the package in. The directory has not changed."
        ),
        bare=marked("messages", "The package has a form that this program does not know yet."),
    ),
    errors.FormUnreadable: ErrorWords(
        title=marked("messages", "A form is not a PDF file"),
        sentence=marked("messages", "The file “{file}” should be a form of a provider, but it is no PDF file."),
        advice=_TELL_PUBLISHER,
        bare=marked("messages", "A form of a provider in the package is no PDF file."),
    ),
    errors.SourceUnreadable: ErrorWords(
        title=marked("messages", "The source could not be read"),
        sentence=marked("messages", "The file “{file}” does not have the form that such a source has ({detail})."),
        advice=marked("messages", "Get the file again from where it is published, and check that it is the right one."),
        bare=marked("messages", "The file does not have the form that such a source has."),
    ),
}
