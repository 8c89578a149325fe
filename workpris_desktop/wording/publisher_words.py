"""The words of those errors that only a publisher meets."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain import errors, publish_errors
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.message_words import ErrorWords

PUBLISHER: Final[Mapping[type[errors.WorkprisError], ErrorWords]] = {
    publish_errors.PackageFaulty: ErrorWords(
        title=marked("messages", "The package has faults"),
        sentence=marked("messages", "“{name}” should not be published as it is. Faults found: {faults}."),
        advice=marked("messages", "Mend what is named above, and check again."),
    ),
    publish_errors.NothingToPublish: ErrorWords(
        title=marked("messages", "There is nothing to publish"),
        sentence=marked("messages", "The sources hold not one service, so nothing was written."),
        advice=marked("messages", "Look whether the right sources were named, and check them one by one."),
    ),
    publish_errors.SourcesFaulty: ErrorWords(
        title=marked("messages", "The sources have faults"),
        sentence=marked(
            "messages", "Rows that break a rule: {rows}. Cells that state what cannot be: {cells}. Nothing was written."
        ),
        advice=marked(
            "messages",
            "Mend what is listed in its source, and build again; or build with --leave-out-faults, which publishes "
            "everything else.",
        ),
    ),
    publish_errors.TooMuchChanged: ErrorWords(
        title=marked("messages", "More has changed than expected"),
        sentence=marked(
            "messages",
            "{percent} % of the services differ from the edition before: {added} added, {changed} changed, {removed} "
            "removed. Nothing was written.",
        ),
        advice=marked(
            "messages",
            "Compare the editions with the command diff; if all of it is meant, build again with --accept-changes.",
        ),
    ),
    publish_errors.ExtraMissing: ErrorWords(
        title=marked("messages", "The publisher's part is not installed"),
        sentence=marked("messages", "A library that only publishers need is missing: {detail}."),
        advice=marked("messages", "Install it with: pip install workpris-desktop[publish]"),
        bare=marked("messages", "A library that only publishers need is missing."),
    ),
}
