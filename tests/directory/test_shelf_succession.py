from datetime import date

import pytest

from tests.support.packages import bare_draft
from workpris_desktop.directory.generation import generation_file
from workpris_desktop.domain.errors import PackageOlder


def dated(day):
    draft = bare_draft()
    draft.description["created"] = day
    return draft


def test_an_older_edition_of_the_same_directory_is_refused(shelf, install):
    install(dated("2026-02-01"))
    with pytest.raises(PackageOlder):
        install(dated("2026-01-31"))
    assert install(dated("2026-02-01")).edition.number == 2
    assert install(dated("2026-03-01")).edition.number == 3


def test_another_directory_or_one_without_a_date_is_not_older(shelf, install):
    install(dated("2026-02-01"))
    undated = bare_draft()
    del undated.description["created"]
    assert install(undated).edition.number == 2
    other = dated("2020-01-01")
    other.description["name"] = "other"
    assert install(other).edition.number == 3


def test_a_damaged_directory_can_be_replaced(shelf, install, folder, tmp_path):
    install(dated("2026-02-01"))
    generation_file(folder, 1).write_bytes(b"nothing")
    assert shelf.offers_newer(dated("2026-01-01").write_folder(tmp_path / "offered"))
    assert install(dated("2026-01-01")).edition.number == 2
    with shelf.open() as reader:
        assert reader.edition.number == 2


def test_a_date_in_the_future_never_stands_in_the_way_of_a_later_edition(shelf, install, tmp_path):
    today = date(2026, 2, 1)

    def brought(case, day, **known):
        return shelf.install(dated(day).write_folder(tmp_path / case), **known)

    report = brought("future", "2026-02-04", today=today)
    assert report.edition.issued is None
    assert [remark.column for remark in report.warnings if remark.file == "datapackage.json"] == ["created"]
    assert brought("now", "2026-02-01", today=today).edition.issued == today
    brought("from before there was a check", "9999-01-01")
    assert shelf.offers_newer(tmp_path / "now", today)
    assert not shelf.offers_newer(tmp_path / "now")
    assert brought("again", "2026-02-01", today=today).edition.number == 4


def test_a_package_from_the_future_is_not_offered_again_and_again(shelf, tmp_path):
    package = dated("9999-01-01").write_folder(tmp_path / "p")
    assert shelf.offers_newer(package, date(2026, 2, 1))
    shelf.install(package, today=date(2026, 2, 1))
    assert not shelf.offers_newer(package, date(2026, 2, 1))


def test_directories_without_a_name_are_not_taken_for_one(shelf, install, tmp_path):
    def nameless(title, day):
        draft = dated(day)
        draft.description |= {"name": "", "title": title}
        return draft

    install(nameless("One", "2026-02-01"))
    assert install(nameless("Two", "2026-01-01")).edition.title == "Two"
    assert shelf.offers_newer(nameless("One", "2026-01-01").write_folder(tmp_path / "other"))
    assert not shelf.offers_newer(nameless("Two", "2026-01-01").write_folder(tmp_path / "same"))


def test_a_package_is_offered_as_newer_where_it_is_another_directory_or_a_later_edition(shelf, install, tmp_path):
    def offered(case, **description):
        draft = bare_draft()
        draft.description |= description
        return shelf.offers_newer(draft.write_folder(tmp_path / case))

    assert offered("first")
    install(dated("2026-02-01"))
    assert not offered("older", created="2026-01-31")
    assert not offered("same", created="2026-02-01")
    assert offered("newer", created="2026-02-02")
    assert offered("other", name="other", created="2020-01-01")
    assert not offered("undated", created=None)
