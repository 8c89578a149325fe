"""The words of the errors of an entry of our own office."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain import entry_errors
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.message_words import ErrorWords

ENTRY: Final[Mapping[type[WorkprisError], ErrorWords]] = {
    entry_errors.EntryFaulty: ErrorWords(
        title=marked("messages", "The entry cannot be kept as it is"),
        sentence=marked("messages", "This part of it is not in order: {field}. Nothing was changed."),
        advice=marked("messages", "Correct it, and try again. An entry is about a provider, never about a person."),
    ),
    entry_errors.EntryNotFound: ErrorWords(
        title=marked("messages", "There is no such entry"),
        sentence=marked("messages", "Our office has no entry with the id “{service_id}”. Nothing was changed."),
        advice=marked("messages", "See which entries there are: workpris office list"),
    ),
    entry_errors.EntriesFull: ErrorWords(
        title=marked("messages", "Our office has too many entries"),
        sentence=marked("messages", "No more than {most} are kept. Nothing was changed."),
        advice=marked("messages", "Send entries that others need to the publisher, and remove those that are old."),
    ),
    entry_errors.EntriesUnreadable: ErrorWords(
        title=marked("messages", "The file with entries cannot be read"),
        sentence=marked("messages", "“{file}” is not as a file of entries should be: {detail}. Nothing was changed."),
        advice=marked("messages", "Have it written again on the other computer: workpris office export -o FILE"),
        bare=marked("messages", "A file is not as a file of entries should be. Nothing was changed."),
    ),
    entry_errors.EntriesDamaged: ErrorWords(
        title=marked("messages", "The entries of our office cannot be read"),
        sentence=marked("messages", "Their file is damaged and was put aside as “{file}”. Nothing else was changed."),
        advice=marked("messages", "Import them from another computer or from a copy: workpris office import FILE"),
        bare=marked("messages", "Their file is damaged. Nothing else was changed."),
    ),
}
