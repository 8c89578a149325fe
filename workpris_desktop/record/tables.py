"""The tables of a directory package as data (HSDS 3.1, tabular form, with our profile)."""

import re
from collections.abc import Mapping
from typing import Final

from workpris_desktop.record.hsds_detail_tables import DETAIL_TABLES
from workpris_desktop.record.hsds_tables import PROVIDER_TABLES
from workpris_desktop.record.profile_tables import ADDED_TABLES, GROUND_TABLES
from workpris_desktop.record.table import Table

TABLES: Final = GROUND_TABLES + PROVIDER_TABLES + DETAIL_TABLES + ADDED_TABLES
"""Every table that we read, each after those that it links to."""

TABLE_OF_FILE: Final[Mapping[str, Table]] = {table.file: table for table in TABLES}
TABLE_NAMED: Final[Mapping[str, Table]] = {table.name: table for table in TABLES}

FILES_PASSED_OVER: Final = frozenset({"meta_table_descriptions.csv", "programs.csv", "url.csv"})
"""The other tables of HSDS 3.1: they may be there, and nothing here has a use for them."""

DESCRIPTOR_FILE: Final = "datapackage.json"

EXPECTED_FILES: Final = frozenset(TABLE_OF_FILE) | FILES_PASSED_OVER | {DESCRIPTOR_FILE}

FORM_FILE: Final = re.compile(r"form-[a-z0-9][a-z0-9-]{0,80}\.pdf\Z")
"""How the providers' own forms are named; they lie beside the tables, and the description lists size and hash."""
