"""The words of the errors of coverage: shapes of regions that an office dropped in, tables of demand."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain import demand_errors, errors, map_errors
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.message_words import ErrorWords

_MEND: Final = marked(
    "messages", "Maps show squares until the file is mended or taken away. Tell whoever put it there."
)
_BARE: Final = marked("messages", "The file with the shapes of regions cannot be used.")
_TITLE: Final = marked("messages", "The shapes of regions cannot be used")

_NOT_ADDED: Final = marked("messages", "Nothing was added up. Ask the office to send the file again.")
_NO_TABLE: Final = marked("messages", "A file is no table of demand.")

COVERAGE: Final[Mapping[type[errors.WorkprisError], ErrorWords]] = {
    demand_errors.DemandFileFaulty: ErrorWords(
        title=marked("messages", "The file is no table of demand"),
        sentence=marked("messages", "“{path}” is not what an office saves as demand: {detail}."),
        advice=_NOT_ADDED,
        bare=_NO_TABLE,
    ),
    demand_errors.DemandFileNewer: ErrorWords(
        title=marked("messages", "The table of demand is newer than this program"),
        sentence=marked("messages", "A newer version of the program has made “{path}”."),
        advice=marked("messages", "Nothing was added up. Use the newer version of the program for it."),
        bare=_NO_TABLE,
    ),
    demand_errors.DemandCountedTwice: ErrorWords(
        title=marked("messages", "The same would be counted twice"),
        sentence=marked("messages", "“{path}” and “{detail}” are of the same office and of the same months."),
        advice=marked("messages", "Nothing was added up. Choose one of the two."),
        bare=marked("messages", "Two files are of the same office and of the same months."),
    ),
    map_errors.NoMap: ErrorWords(
        title=marked("messages", "There is no map of that"),
        sentence=marked("messages", "A map shows the regions of a country side by side."),
        advice=marked("messages", "Count by regions, inside of a whole country or of all countries."),
    ),
    map_errors.RegionShapesFaulty: ErrorWords(title=_TITLE, sentence=_BARE, advice=_MEND, bare=_BARE),
    map_errors.RegionShapesTooLarge: ErrorWords(
        title=_TITLE,
        sentence=marked(
            "messages", "“{path}” is larger than a map of regions needs; the limits are 20 MB and 400,000 points."
        ),
        advice=_MEND,
        bare=_BARE,
    ),
    map_errors.RegionShapesUnreadable: ErrorWords(
        title=_TITLE,
        sentence=marked("messages", "“{path}” is no GeoJSON file of areas: {detail}."),
        advice=_MEND,
        bare=_BARE,
    ),
    map_errors.RegionShapesMisplaced: ErrorWords(
        title=_TITLE,
        sentence=marked(
            "messages",
            "“{path}” has points that are no longitude and latitude in degrees (WGS 84); the first is in {detail}.",
        ),
        advice=_MEND,
        bare=_BARE,
    ),
    map_errors.RegionShapesUnknown: ErrorWords(
        title=_TITLE,
        sentence=marked(
            "messages",
            "No area in “{path}” names a region of ours. Each needs its ISO 3166-2 or NUTS code, such as CZ-42 or "
            "CZ042.",
        ),
        advice=_MEND,
        bare=_BARE,
    ),
}
