"""The entry form as it ships, with its English words in place of those that are not translated yet."""

import csv
import shutil

from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.record.intake_form import INTAKE_FOLDER, TEXTS_FILE
from workpris_desktop.system.paths import resources_folder


def intake_copy(folder):
    """Put a copy of the tables into a folder, no word of which is missing, and return it as a folder of resources."""
    shutil.copytree(resources_folder() / INTAKE_FOLDER, folder / INTAKE_FOLDER)
    shutil.copy(resources_folder() / "needs.csv", folder)
    for texts in (folder / INTAKE_FOLDER).glob(f"*/{TEXTS_FILE}"):
        rows = read_rows(texts)
        write_rows(texts, [row | {language: row[language] or row["en"] for language in LANGUAGES} for row in rows])
    return folder


def read_rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def write_rows(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
