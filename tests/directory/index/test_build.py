import sqlite3
from array import array
from contextlib import closing
from datetime import date

import pytest

from tests.directory.full_record import full_record_draft
from tests.support.packages import BRNO_PRISON, bare_draft, full_draft
from workpris_desktop.directory.build import build_directory
from workpris_desktop.directory.generation import index_of
from workpris_desktop.directory.index.build import build_index
from workpris_desktop.directory.index.schema import unpacked
from workpris_desktop.domain.errors import DirectoryDamaged, FileFault, Stopped
from workpris_desktop.record.package import open_package
from workpris_desktop.record.synonyms import NO_SYNONYMS, Synonyms
from workpris_desktop.system.paths import resources_folder

PLAIN_FACETS = ("form", "phase", "sex", "household", "group", "welcome", "payment", "referral", "entry", "accepts")


def ignore(_done, _total):
    """Take no notice of progress."""


class Built:
    """The two files of a package, and what stands in the index."""

    def __init__(self, folder, package, facts, synonyms=NO_SYNONYMS):
        self.path = folder / "built.sqlite"
        with open_package(package) as opened:
            build_directory(self.path, opened, facts, 7, ignore)
        self.index = index_of(self.path)
        build_index(self.index, self.path, facts, synonyms, ignore)

    def rows(self, sql, *values):
        with closing(sqlite3.connect(self.index)) as connection:
            connection.execute("ATTACH ? AS directory", (str(self.path),))
            return connection.execute(sql, values).fetchall()

    def values(self, facet):
        """Return the values of a facet with the ids that have them."""
        rows = self.rows("SELECT value, ranks FROM facet WHERE facet = ? ORDER BY value", facet)
        return {value: self.ids(unpacked(ranks)) for value, ranks in rows}

    def ids(self, ranks):
        cards = dict(self.rows("SELECT rank, id FROM card"))
        return [cards[rank] for rank in ranks]

    def found(self, word):
        rows = self.rows("SELECT named, told FROM term WHERE word = ?", word)
        return [self.ids(unpacked(cell)) for row in rows for cell in row]


@pytest.fixture(scope="module")
def small(tmp_path_factory, facts):
    folder = tmp_path_factory.mktemp("small")
    return Built(folder, full_draft().write_folder(folder / "p"), facts, Synonyms({"DEB": ("peníze",)}))


@pytest.fixture(scope="module")
def record(tmp_path_factory, facts):
    folder = tmp_path_factory.mktemp("record")
    return Built(folder, full_record_draft().write_folder(folder / "p"), facts)


def test_an_index_is_sound_and_says_of_which_edition_it_is(small):
    assert small.rows("PRAGMA main.integrity_check") == [("ok",)]
    assert small.rows("SELECT edition, services FROM made_for") == [(7, 5)]
    assert small.rows("PRAGMA main.application_id") == [(0x57504958,)]


def test_cards_stand_in_order_of_rank_with_what_is_shown_first(small):
    cards = small.rows("SELECT rank, id, shown FROM card ORDER BY rank")
    assert cards == [(1, "s1", 1), (2, "s2", 1), (3, "s3", 1), (4, "s5", 1), (5, "s4", 0)]


def test_what_is_not_shown_stands_in_no_set(small):
    cells = small.rows("SELECT ranks FROM facet UNION ALL SELECT ranks FROM dated UNION ALL SELECT ranks FROM rule")
    cells += small.rows("SELECT named FROM term UNION ALL SELECT told FROM term")
    cells += small.rows("SELECT ranks FROM open_week")
    assert cells
    assert all(5 not in unpacked(cell) for (cell,) in cells)
    assert small.rows("SELECT count(*) FROM point WHERE rank = 5") == [(0,)]
    assert small.values("shown") == {"*": ["s1", "s2", "s3", "s5"]}
    assert small.found("dienst") == []


def test_types_stand_for_all_above_them_and_regions_for_all_around_and_inside(small):
    types = small.values("type")
    assert (types["DEB"], types["DEB.DEB"], types["DEB.INS"], types["ACC"]) == (["s1"], ["s1"], ["s1"], ["s3"])
    assert types["*"] == ["s1", "s3"]
    regions = small.values("region")
    for code in ("CZ", "CZ06", "CZ064", "CZ020"):
        assert "s1" in regions[code]
    assert "AT13" in regions
    assert regions["AT13"] == ["s3"]
    assert "SK" not in regions


def test_regions_that_the_lists_do_not_know_are_none_to_choose(small, tmp_path, facts):
    assert all(facts.regions.resolve(code) == code for code in small.values("region") if code != "*")
    draft = bare_draft().table("service_areas.csv", "id", "service_id", "extent", "extent_type")
    draft.add("service_areas.csv", id="r1", service_id="s1", extent="SI041", extent_type="nuts")
    regions = Built(tmp_path, draft.write_folder(tmp_path / "p"), facts).values("region")
    assert "SI0" not in regions
    assert regions["SI041"] == regions["*"] == ["s1"]


def test_help_for_a_country_is_help_in_each_of_its_regions(tmp_path, facts):
    draft = bare_draft().table("service_areas.csv", "id", "service_id", "extent", "extent_type")
    draft.add("service_areas.csv", id="r1", service_id="s1", extent="SI", extent_type="nuts")
    regions = Built(tmp_path, draft.write_folder(tmp_path / "p"), facts).values("region")
    inside = {region.code for region in facts.regions if region.country == "SI"}
    assert inside
    assert inside <= regions.keys()
    assert all(ids == ["s1"] for ids in regions.values())


def test_settings_prisons_and_districts(small):
    assert small.values("setting") == {
        "*": ["s1", "s2", "s3", "s5"],
        "community": ["s1", "s3"],
        "prison": ["s1", "s2"],
        "remote": ["s5"],
    }
    assert small.values("inside_only") == {"*": ["s2"]}
    assert small.values("prison") == {"*": ["s2"], BRNO_PRISON: ["s2"]}
    districts = small.values("district")
    assert "s1" in districts["CZ0642"]
    assert "s2" in districts["*"]


def test_languages_are_codes_and_those_in_words_are_only_stated(small):
    assert small.values("language") == {"*": ["s1", "s3"], "cs": ["s1"], "de": ["s3"]}


def test_every_closed_list_of_a_full_record_has_its_values(record):
    stated = {facet: set(record.values(facet)) - {"*"} for facet in PLAIN_FACETS}
    assert stated == {
        "form": {"residential"},
        "phase": {"release_preparation", "first_months", "later"},
        "sex": {"men"},
        "household": {"single"},
        "group": {"leaving_prison"},
        "welcome": {"adapted"},
        "payment": {"part"},
        "referral": {"self"},
        "entry": {"documents"},
        "accepts": {"arson"},
    }


def test_prices_of_nought_are_free_and_others_are_only_stated(small):
    assert small.values("payment") == {"*": ["s1", "s3"], "free": ["s1"]}


def test_what_says_no_is_stated_and_nothing_else(tmp_path, facts):
    draft = full_draft()
    terms = {"exclusion": ("pets", "no"), "entry": ("appointment", "yes"), "sex": ("all", "")}
    for number, (taxonomy, (code, value)) in enumerate(terms.items()):
        draft.add("taxonomy_terms.csv", id=f"tt{number}", code=code, name=code, taxonomy=f"workpris-{taxonomy}")
        link = {"link_id": "s2", "taxonomy_term_id": f"tt{number}", "link_entity": "service", "value": value}
        draft.add("attributes.csv", id=f"xx{number}", **link)
    draft.put("accessibility.csv", 1, "present", "no")
    built = Built(tmp_path, draft.write_folder(tmp_path / "p"), facts)
    assert built.values("accepts") == {"*": ["s2", "s3"], "arson": ["s3"]}
    assert built.values("entry") == {"*": ["s2"]}
    assert built.values("physical") == {"*": ["s1"]}
    assert built.values("sex") == {"*": ["s2"], "all": ["s2"], "men": ["s2"], "women": ["s2"]}


def test_room_checks_and_evidence_count_on_their_days(small):
    rows = small.rows(
        "SELECT facet, value, first, last, ranks FROM dated WHERE facet IN ('room', 'checked', 'evidence')"
    )
    said = {(facet, value, first, last): small.ids(unpacked(cell)) for facet, value, first, last, cell in rows}
    taking, checked, seen = (date(2025, 12, 31), date(2025, 12, 1), date(2007, 5, 1))
    assert said == {
        ("room", "taking", taking.toordinal(), taking.toordinal() + 7): ["s3"],
        ("checked", "", checked.toordinal(), checked.toordinal()): ["s1"],
        ("evidence", "registered", seen.toordinal(), date.max.toordinal()): ["s1"],
    }


def test_words_of_names_come_before_those_of_texts_and_of_types(small):
    assert small.found("poradenstvi")[0][:1] == ["s1"]
    assert small.found("exekucemi") == [[], ["s1"]]
    assert small.found("penize") == [["s1"], []]
    assert small.found("wien")[0] == ["s3"]


def test_rules_stand_in_the_card_and_as_sets(small):
    assert small.rows("SELECT count(*) FROM rule WHERE rule = 'minimum_age' AND stated = '18'") == [(1,)]
    assert all(cell for (cell,) in small.rows("SELECT rules FROM card"))


def test_names_are_in_the_order_of_each_alphabet(small):
    orders = dict(small.rows("SELECT language, ranks FROM name_order"))
    assert set(orders) == {"cs", "de", "en", "sl"}
    assert small.ids(array("I", orders["cs"])) == ["s1", "s2", "s5", "s3"]


def test_the_same_directory_gives_the_same_index_twice(tmp_path, facts):
    package = full_draft().write_folder(tmp_path / "p")
    files = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        files.append(Built(tmp_path / name, package, facts).index.read_bytes())
    assert files[0] == files[1]


def test_the_starter_is_indexed(tmp_path, facts):
    built = Built(tmp_path, resources_folder() / "starter", facts)
    shown = built.rows("SELECT count(*) FROM card WHERE shown")[0][0]
    assert shown > 100
    assert len(built.values("shown")["*"]) == shown
    assert built.rows("SELECT count(*) FROM point")[0][0] > 50
    weights = dict(built.rows("SELECT municipality_id, weight FROM town WHERE folded = 'brno'"))
    assert max(weights.values()) > 1_000


def test_progress_goes_up_and_may_stop_the_build(tmp_path, small, facts):
    told = []
    build_index(tmp_path / "a.sqlite", small.path, facts, NO_SYNONYMS, lambda done, total: told.append(done / total))
    assert told == sorted(told)
    assert len(told) > 5

    def stop(done, total):
        if done / total > 0.85:
            raise Stopped

    with pytest.raises(Stopped):
        build_index(tmp_path / "b.sqlite", small.path, facts, NO_SYNONYMS, stop)


def test_a_file_that_is_no_directory_cannot_be_indexed(tmp_path, facts):
    foreign = tmp_path / "foreign.sqlite"
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE service (id)")
    for number, path in enumerate((foreign, tmp_path / "text.sqlite")):
        if not path.exists():
            path.write_bytes(b"no database" * 1_000)
        with pytest.raises(DirectoryDamaged) as caught:
            build_index(tmp_path / f"{number}.index.sqlite", path, facts, NO_SYNONYMS, ignore)
        assert caught.value.path == path


def test_a_folder_that_cannot_hold_the_index_is_said(tmp_path, small, facts):
    path = tmp_path / "none" / "x.index.sqlite"
    with pytest.raises(FileFault) as caught:
        build_index(path, small.path, facts, NO_SYNONYMS, ignore)
    assert (caught.value.path, caught.value.detail) == (path, "SQLITE_CANTOPEN")
