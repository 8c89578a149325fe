"""The words of the errors of a correction slip."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain import slip_errors
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.message_words import ErrorWords

_ASK_AGAIN: Final = marked(
    "messages", "Ask the office to save its slips as a file again, and to hand that file over without opening it."
)

SLIP: Final[Mapping[type[WorkprisError], ErrorWords]] = {
    slip_errors.SlipTells: ErrorWords(
        title=marked("messages", "This is about a person"),
        sentence=marked("messages", "The slip holds a birth number or a date of birth. It was not kept."),
        advice=marked("messages", "Say what is wrong with the record, and nothing about any person. Then keep it."),
    ),
    slip_errors.SlipFaulty: ErrorWords(
        title=marked("messages", "The slip cannot be kept as it is"),
        sentence=marked("messages", "No publisher could read it, because of this part: {detail}. Nothing was changed."),
        advice=marked("messages", "Write it anew with fewer words, and without what was copied from elsewhere."),
        bare=marked("messages", "No publisher could read it. Nothing was changed."),
    ),
    slip_errors.SlipBoxFull: ErrorWords(
        title=marked("messages", "Too much waits to go out"),
        sentence=marked("messages", "{most} slips wait already, and no more are kept. Nothing was changed."),
        advice=marked("messages", "Save them as a file on the Data page, hand it to the publisher, and try again."),
    ),
    slip_errors.NoSlips: ErrorWords(
        title=marked("messages", "Nothing waits to go out"),
        sentence=marked("messages", "There is no slip that was not handed over before. No file was written."),
        advice=marked("messages", "Report an error at a record first; or save again what was handed over before."),
    ),
    slip_errors.SlipNotFound: ErrorWords(
        title=marked("messages", "There is no such slip"),
        sentence=marked("messages", "No slip has the id “{slip_id}”. Nothing was changed."),
        advice=marked("messages", "See which ids there are: workpris slips list"),
    ),
    slip_errors.SlipFileRefused: ErrorWords(
        title=marked("messages", "Not all files of slips were read"),
        sentence=marked("messages", "Nothing was taken from: {file}. All others stand in the work list."),
        advice=_ASK_AGAIN,
        bare=marked("messages", "Nothing was taken from some of the files. All others stand in the work list."),
    ),
    slip_errors.SlipFileUnreadable: ErrorWords(
        title=marked("messages", "This is no file of slips"),
        sentence=marked("messages", "“{file}” is not of the form of a file of slips. Nothing was taken from it."),
        advice=_ASK_AGAIN,
        bare=marked("messages", "A file is not of the form of a file of slips. Nothing was taken from it."),
    ),
    slip_errors.SlipFileAltered: ErrorWords(
        title=marked("messages", "The slips were altered"),
        sentence=marked("messages", "“{file}” is not as its office has signed it. Nothing was taken from it."),
        advice=_ASK_AGAIN,
        bare=marked("messages", "A file of slips is not as its office has signed it. Nothing was taken from it."),
    ),
    slip_errors.SlipFileNewer: ErrorWords(
        title=marked("messages", "The slips are from a newer program"),
        sentence=marked("messages", "“{file}” was made by a newer version of the program. Nothing was taken from it."),
        advice=marked("messages", "Install the newest version of the program, and read the file again."),
        bare=marked("messages", "A file of slips was made by a newer version. Nothing was taken from it."),
    ),
    slip_errors.SlipFileTooLarge: ErrorWords(
        title=marked("messages", "The file of slips is too large"),
        sentence=marked("messages", "“{file}” is larger than any office could make it. Nothing was taken from it."),
        advice=_ASK_AGAIN,
        bare=marked("messages", "A file is larger than any office could make it. Nothing was taken from it."),
    ),
    slip_errors.WorklistUnreadable: ErrorWords(
        title=marked("messages", "The work list cannot be added to"),
        sentence=marked(
            "messages", "“{file}” is there already, and is not one sheet with one column “slip”. Nothing was changed."
        ),
        advice=marked(
            "messages",
            "Name another file for the work list; or bring the column “slip” back, and keep other sheets elsewhere.",
        ),
        bare=marked(
            "messages", "The work list that is there is not one sheet with one column “slip”. Nothing was changed."
        ),
    ),
}
