import pytest

from tests.support.packages import LEGAL_AID, bare_draft, full_draft, shipped_facts
from workpris_desktop.directory.shelf import DirectoryShelf


@pytest.fixture(scope="session")
def facts():
    return shipped_facts()


@pytest.fixture
def shelf(tmp_path, facts):
    return DirectoryShelf(tmp_path / "shelf", facts)


@pytest.fixture
def install(shelf, tmp_path):
    """Install a draft on the shelf, each in a folder of its own."""
    count = iter(range(100))
    return lambda draft: shelf.install(draft.write_folder(tmp_path / f"package-{next(count)}"))


@pytest.fixture
def folder(tmp_path):
    """The folder of the shelf."""
    return tmp_path / "shelf"


@pytest.fixture
def stocked(shelf, install):
    """A shelf with one edition in use."""
    install(bare_draft())
    return shelf


@pytest.fixture(scope="module")
def reader(tmp_path_factory, facts):
    """Give the full draft as an open directory."""
    folder = tmp_path_factory.mktemp("full")
    shelf = DirectoryShelf(folder / "shelf", facts)
    shelf.install(full_draft().write_folder(folder / "package"))
    with shelf.open() as opened:
        yield opened


@pytest.fixture
def legal_aid():
    if not LEGAL_AID.is_dir():
        pytest.skip("the shared test data is not here")
    return LEGAL_AID
