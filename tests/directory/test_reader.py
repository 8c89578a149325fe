import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.directory_copy import copied_directory
from tests.support.packages import bare_draft, full_draft
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import ServiceNotFound
from workpris_desktop.domain.hit import EvidenceKind, Hit, Matched
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.search import Question, SettingFilter
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.trust import TrustKind

TODAY = date(2026, 1, 10)


def ids(reader, text="", **filters):
    return [hit.id for hit in reader.search(Question(text, **filters), TODAY).hits]


def test_the_edition_says_what_it_is(reader):
    assert reader.edition == Edition(
        number=1,
        name="small",
        title="Small directory",
        issued=date(2026, 1, 2),
        sample=True,
        services=5,
        organizations=2,
        places=3,
        countries=("CZ", "AT"),
        licence="CC0",
        sources=("Invented", "Nobody"),
        inclusion_rules={"cs": "Jen ověřené služby.", "de": "Nur geprüfte Dienste."},
        timezone="Europe/Prague",
        format_version="1.0",
        municipalities=2,
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dluhove", ["s1", "s2"]),
        ("dluhové", ["s1", "s2"]),
        ("Schulden", ["s1"]),
        ("dolgovi", ["s1"]),
        ("debt", ["s1"]),
        ("DLUH", ["s1", "s2"]),
        ("poradenstvi brno dl", ["s1", "s2"]),
        ("dl poradenstvi", []),
        ("dokovic", ["s5"]),
        ("fluss", ["s3"]),
        ("brucke wi", ["s3"]),
        ("vienna", ["s3"]),
        ("brno", ["s2", "s1"]),
        ("most", ["s1", "s2"]),
        ("exekuc", ["s1"]),
        ("dospeli", ["s1"]),
        ("alter dienst", []),
    ],
)
def test_words_find_services_without_case_and_marks(reader, text, found):
    assert ids(reader, text) == found


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"service_type": "DEB"}, ["s1"]),
        ({"service_type": "DEB.INS"}, ["s1"]),
        ({"service_type": "DEB.BUD"}, []),
        ({"service_type": "ZZZ"}, []),
        ({"region": "CZ"}, ["s1", "s2"]),
        ({"region": "CZ06"}, ["s1", "s2"]),
        ({"region": "CZ020"}, ["s1"]),
        ({"region": "AT1"}, ["s3"]),
        ({"setting": SettingFilter.PRISON}, ["s1", "s2"]),
        ({"setting": SettingFilter.COMMUNITY}, ["s1", "s3"]),
        ({"setting": SettingFilter.REMOTE}, ["s5"]),
        ({"setting": SettingFilter.PRISON, "region": "CZ064", "service_type": "DEB"}, ["s1"]),
        ({"text": "brno", "setting": SettingFilter.PRISON, "service_type": "DEB"}, ["s1"]),
    ],
)
def test_filters_must_all_hold(reader, filters, found):
    assert ids(reader, **filters) == found


def test_nothing_asked_gives_all_in_order_of_rank_without_what_is_no_longer_offered(reader):
    assert ids(reader) == ["s1", "s2", "s3", "s5"]


def test_a_limit_tells_that_there_is_more(reader):
    answer = reader.search(Question(limit=3), TODAY)
    assert ([hit.id for hit in answer.hits], answer.more) == (["s1", "s2", "s3"], True)
    assert not reader.search(Question(limit=4), TODAY).more
    assert len(reader.search(Question(limit=0), TODAY).hits) == 1


def test_a_hit_holds_what_is_needed_to_call(reader):
    assert reader.search(Question("dluhove"), TODAY).hits[0] == Hit(
        id="s1",
        name="Dluhové poradenství",
        organization="Most naděje",
        types=("DEB.DEB", "DEB.INS"),
        towns=("Brno",),
        regions=("CZ064", "CZ020", "CZ031"),
        setting=Setting.BOTH,
        phones=("000 111 222",),
        checked_on=date(2025, 12, 1),
        alert="V srpnu zavřeno",
        alert_notice=Alert("V srpnu zavřeno"),
        evidence_kinds=(EvidenceKind(TrustKind.REGISTERED),),
        minimum_age=18,
        maximum_age=99,
        matched_on=(Matched.NAME,),
    )


def test_a_hit_tells_whether_its_service_is_open(reader):
    assert {hit.id: hit.status for hit in reader.search(Question(), TODAY).hits} == {
        "s1": "active",
        "s2": "active",
        "s3": "temporarily closed",
        "s5": "",
    }


def test_a_match_in_the_name_comes_before_a_better_kept_record_that_has_the_word_elsewhere(install, shelf):
    draft = bare_draft().put("services.csv", 1, "description", "Auch Wohnen")
    draft.put("services.csv", 1, "assured_date", "2026-01-01")
    draft.add("services.csv", id="s2", organization_id="o1", name="Wohnen", assured_date="2020-01-01")
    install(draft)
    with shelf.open() as reader:
        assert ids(reader) == ["s1", "s2"]
        assert ids(reader, "wohnen") == ["s2", "s1"]
        answer = reader.search(Question("wohnen", limit=1), TODAY)
        assert ([hit.id for hit in answer.hits], answer.more) == (["s2"], True)


def test_complete_and_newly_checked_records_rank_first(install, shelf):
    draft = bare_draft().put("services.csv", 1, "name", "A bare one")
    for name, day in (("B", "2024-01-01"), ("C", "2025-01-01"), ("D", "")):
        draft.add("services.csv", id=name, name=name, assured_date=day)
    draft.table("phones.csv", "id", "service_id", "number").add("phones.csv", id="p", service_id="D", number="1")
    install(draft)
    with shelf.open() as reader:
        assert ids(reader) == ["D", "C", "B", "s1"]


def test_a_town_is_named_once_however_it_is_spelled(install, shelf):
    draft = full_draft().put("addresses.csv", 3, "city", "BRNO")
    install(draft.add("service_at_location.csv", id="at9", service_id="s1", location_id="l3"))
    with shelf.open() as reader:
        assert reader.search(Question("dluhove"), TODAY).hits[0].towns == ("Brno",)


def test_numbers_and_hours_of_every_owner_count_in_the_ranking(install, shelf):
    draft = full_draft()
    draft.tables["phones.csv"] = draft.tables["phones.csv"][:1]
    draft.tables["schedules.csv"] = draft.tables["schedules.csv"][:1]
    draft.put("services.csv", 1, "assured_date", "")
    for number, link in enumerate(
        ({"organization_id": "o2"}, {"location_id": "l2"}, {"service_at_location_id": "at1"})
    ):
        draft.add("phones.csv", id=f"q{number}", number="000", **link)
    draft.add("schedules.csv", id="k1", location_id="l3", opens_at="09:00")
    draft.add("schedules.csv", id="k2", service_at_location_id="at2", opens_at="09:00")
    draft.add("schedules.csv", id="k3", service_id="s5")
    install(draft)
    with shelf.open() as reader:
        assert ids(reader) == ["s2", "s3", "s1", "s5"]


def test_a_service_for_a_whole_country_is_found_in_each_of_its_regions(install, shelf):
    draft = bare_draft().table("service_areas.csv", "id", "service_id", "extent", "extent_type")
    draft.add("service_areas.csv", id="r", service_id="s1", extent="CZ", extent_type="text")
    install(draft)
    with shelf.open() as reader:
        assert ids(reader, region="CZ064") == ids(reader, region="CZ") == ["s1"]
        assert ids(reader, region="AT13") == []


def test_a_service_that_is_no_longer_offered_can_still_be_read(reader):
    assert reader.service("s4").status == "defunct"


def test_an_unknown_service_is_said(reader):
    with pytest.raises(ServiceNotFound):
        reader.service("nowhere")


def test_several_services_come_in_the_order_asked_for(reader):
    assert [service.id for service in reader.services(["s3", "gone", "s1"])] == ["s3", "s1"]


@pytest.mark.parametrize(
    "text",
    [
        '"',
        "*",
        "'; DROP TABLE card; --",
        "NEAR(a b)",
        "a OR b",
        "name : x",
        "a NOT",
        "(",
        "-",
        "^a",
        "🙂",
        "\x00",
        "a\ud800b",
    ],
)
def test_whatever_looks_like_a_command_is_taken_as_words(reader, text):
    assert isinstance(ids(reader, text), list)


def test_a_hundred_thousand_characters_are_no_fault(reader):
    assert ids(reader, "dluhove " * 12_500) == ["s1", "s2"]
    assert ids(reader, "x" * 100_000) == []


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=40), region=st.text(max_size=8), kind=st.text(max_size=8))
def test_any_question_gets_an_answer(reader, text, region, kind):
    reader.search(Question(text, service_type=kind, region=region, setting=SettingFilter.PRISON), TODAY)
    reader.search(Question(text), TODAY)


def test_each_beginning_of_each_word_finds_its_service(reader):
    for service_id in ("s1", "s2", "s3", "s5"):
        for word in reader.service(service_id).name.split():
            for length in range(1, len(word) + 1):
                assert service_id in ids(reader, word[:length])


def test_a_path_with_strange_signs_is_opened(tmp_path, reader):
    other = copied_directory(reader.path, tmp_path / "a?b#c%20 ž.sqlite")
    with DirectoryReader(other) as opened:
        assert opened.edition.services == 5
    opened.close()


def test_reading_and_the_shelf_load_no_library_that_only_an_import_needs(reader):
    code = f"""
import sys
from datetime import date
from pathlib import Path
import workpris_desktop.directory.shelf
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.search import Question
with DirectoryReader(Path({str(reader.path)!r})) as reader:
    assert reader.search(Question("dluhove"), date(2026, 1, 10)).hits
print([name for name in ("sqlite_utils", "filelock", "asyncio", "fpdf", "PySide6") if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.strip() == "[]"
