"""What a publisher says of a newer program: set, kept, changed and taken back, release by release."""

from datetime import date, timedelta

import pytest

from tests.support.packages import bare_draft, shipped_facts
from tests.support.update_repository import BEGINNING
from workpris_desktop.domain.errors import FileFault, WrongUsage
from workpris_desktop.domain.program_notice import ProgramNotice
from workpris_desktop.domain.repository_errors import ReleaseUnchanged
from workpris_desktop.publishing.program_notice import read_notice_file
from workpris_desktop.publishing.repository.founding import init_repository
from workpris_desktop.publishing.repository.releasing import publish_release
from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.publishing.repository.role import RootKeys
from workpris_desktop.publishing.repository.tuf_form import CryptoSigner

NOTICE = ProgramNotice("1.3.0", date(2026, 11, 2), says={"en": "New."})
FILE = """version = "1.3.0"
since = 2026-11-02
[says]
en = "New."
"""


@pytest.fixture
def release(tmp_path):
    """Return a function that releases the same package again, a day later each time."""
    root, targets = ([CryptoSigner.generate_ed25519() for _ in range(count)] for count in (3, 2))
    keys = RootKeys(root, targets, CryptoSigner.generate_ed25519())
    repository = tmp_path / "repository"
    init_repository(repository, keys, BEGINNING, name="real", title="Real publisher", countries=("CZ",))
    package = bare_draft().write_folder(tmp_path / "package")
    days = iter(range(1, 100))

    def run(**options):
        now = BEGINNING + timedelta(days=next(days))
        publish_release(repository, package, shipped_facts(), [targets[0], keys.online], now, **options)
        return RepositoryFolder(repository)

    return run


def said_in(repository):
    newest = max(repository.folder.glob("targets/*.release.json"), key=lambda path: path.stat().st_mtime_ns)
    return newest.read_text(encoding="utf-8")


def test_a_notice_is_a_release_although_no_service_changed_and_stays_until_it_is_taken_back(release):
    release()
    with pytest.raises(ReleaseUnchanged):
        release()
    assert '"1.3.0"' in said_in(release(notice=lambda _: NOTICE))
    with pytest.raises(ReleaseUnchanged):
        release()
    assert "program" not in said_in(release(notice=lambda _: None))


def test_the_file_of_a_notice_is_read(tmp_path):
    path = tmp_path / "notice.toml"
    path.write_text(FILE, encoding="utf-8")
    assert read_notice_file(path) == NOTICE


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("version = ", "notice.toml"),
        (FILE.replace("1.3.0", "soon"), "version"),
        (FILE.replace("2026-11-02", "7"), "since"),
    ],
)
def test_a_file_that_is_none_is_refused_with_what_is_wrong(tmp_path, content, named):
    path = tmp_path / "notice.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(WrongUsage, match=named):
        read_notice_file(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(FileFault):
        read_notice_file(tmp_path / "none.toml")
