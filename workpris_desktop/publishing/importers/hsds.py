"""Directories in the Human Services Data Specification, in tables or in JSON, of versions 3, 2.0 and 1.1.

Versions 1.1 and 2.0 are read after their published descriptors and were never tried on a real file.
"""

from pathlib import Path
from typing import Final

from workpris_desktop.publishing.importers.hsds_tables import import_tables
from workpris_desktop.publishing.importers.nested_json import import_nested
from workpris_desktop.publishing.source import Put, SourceReport

_JSON: Final = ".json"


def import_hsds(source: Path, put: Put) -> SourceReport:
    """Read a directory of any version of HSDS, and give its rows.

    Rows of version 3 stay as they are; columns that we do not have, cells that break a rule and links that lead nowhere
    are noted. Types of other taxonomies than ours are kept as attributes, and the services have no type of ours.

    Args:
        source: a folder or zip file of tables, or a JSON file with a service, a list of them or a page of an API.
        put: takes the rows.

    Raises:
        PackageRefused: it cannot be read, or has no service.
        MachineFault: reading failed.
    """
    if source.suffix.casefold() == _JSON and not source.is_dir():
        return import_nested(source, put)
    return import_tables(source, put)
