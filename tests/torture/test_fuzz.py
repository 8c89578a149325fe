"""Every parser of what comes from outside, under its corpus and under mutations of what it reads (F10)."""

import random
import re
import time
from pathlib import Path

import pytest

import workpris_desktop
from tests.torture.fuzz.seeds import CORPUS, seeds, slug
from tests.torture.fuzz.targets import TARGETS, altered, run
from tests.torture.rounds import COUNTED, SEED, sized
from workpris_desktop.domain.errors import WorkprisError

MUTATIONS = sized(600, 10_000)
SLOWEST_S = 2
SOURCE = Path(workpris_desktop.__file__).parent
READER = re.compile(
    r"^def (\w*(?:read|judged|entries_in|keys_of_text|parse)\w*)\((?:path|data|file|text|folder)", re.MULTILINE
)

OF_OUR_OWN = {
    *("read_country", "read_intake_form", "read_intake_texts", "read_synonyms", "read_needs", "read_need_sections"),
    *("read_ground", "read_facts", "read_consent_texts", "read_help", "read_picture", "read_reading_words"),
    *(
        "read_template_columns",
        "read_third_party",
        "read_ask_words",
        "read_code_lists",
        "read_names",
        "read_pictograms",
    ),
}
"""They read what ships with the program."""

BEHIND_ANOTHER = {
    "read_header": "package as lines",
    "read_ndjson": "package as lines",
    "read_entries": "own entries",
    "read_publisher": "publisher",
    "read_tables": "demand",
    "read_workbook": "sheet as xlsx",
    "read_csv_sheet": "sheet as csv",
    "read_worklist": "sheet as csv",
    "read_answer_sheet": "sheet as xlsx",
    "read_key": "signing keys",
    "read_envelope": "packet",
    "read_notice": "notice of a program",
    "read_kept": "settings",
}
"""By the name of a reader: the target by which it is reached, or whose form it shares."""

pytestmark = pytest.mark.timeout(1_800)


@pytest.mark.parametrize("name", TARGETS)
def test_what_was_ever_a_fault_is_answered(name):
    for data in seeds(name):
        begun = time.process_time()
        run(name, data)
        assert time.process_time() - begun < SLOWEST_S


@pytest.mark.parametrize("name", TARGETS)
def test_what_is_right_is_read(name):
    """Whoever is fuzzed with nothing but rubbish shows nothing."""
    for data in seeds(name)[:1]:
        try:
            TARGETS[name](data)
        except WorkprisError as error:
            pytest.fail(f"{name} is not even read when all is well: {error!r}")


@pytest.mark.parametrize("name", TARGETS)
def test_no_mutation_raises_what_is_not_ours(name):
    chance, given, worst = random.Random(f"{SEED} {name}"), seeds(name), 0.0
    for _ in range(MUTATIONS):
        data = chance.choice(given)
        for _ in range(chance.choice((1, 1, 2, 4))):
            data = altered(data, chance)
        begun = time.process_time()
        try:
            run(name, data)
        except Exception as error:  # noqa: BLE001 - that there is none is what is to be shown
            pytest.fail(f"{error!r} at {data[:300]!r}")
        worst = max(worst, time.process_time() - begun)
    assert worst < SLOWEST_S
    COUNTED["mutations"] += MUTATIONS


def test_the_corpus_belongs_to_targets():
    assert {path.name for path in CORPUS.iterdir()} <= {slug(name) for name in TARGETS}
    assert sum(path.stat().st_size for path in CORPUS.rglob("*") if path.is_file()) < 1_000_000


def test_no_reader_is_forgotten():
    targets = (Path(__file__).parent / "fuzz" / "targets.py").read_text(encoding="utf-8")
    readers = {
        name
        for folder in ("record", "sync", "publishing", "directory", "system", "wording", "cases/handover")
        for path in (SOURCE / folder).rglob("*.py")
        if "intake_rules" not in path.parts and "importers" not in path.parts
        for name in READER.findall(path.read_text(encoding="utf-8"))
        if not name.startswith("_")
    }
    fuzzed = {name for name in readers if re.search(rf"\b{name}\b", targets)}
    assert len(fuzzed) > 20
    assert readers - fuzzed - OF_OUR_OWN - BEHIND_ANOTHER.keys() == set()
    assert set(BEHIND_ANOTHER.values()) <= TARGETS.keys()
