import random
import shutil
import zipfile

import pytest

from tests.support.packages import LEGAL_AID, bare_draft, edition_files, kept_names
from workpris_desktop.domain.errors import (
    DescriptorUnreadable,
    PackageEmpty,
    PackageNotFound,
    PackageRefused,
    PackageTooLarge,
    TableChanged,
    TableColumnMissing,
    TableCut,
    TableEmpty,
    TableHeadingWrong,
    TableNotText,
)


def name_in_use(shelf):
    with shelf.open() as reader:
        return reader.edition.name


def replaced(file, old, new):
    def damage(folder):
        path = folder / file
        data = path.read_bytes()
        assert old in data
        path.write_bytes(data.replace(old, new, 1))

    return damage


def written(file, data):
    return lambda folder: (folder / file).write_bytes(data)


def without_names(folder):
    path = folder / "services.csv"
    rows = path.read_text(encoding="utf-8").splitlines()
    path.write_text("".join(f"{row.rsplit(',', 4)[0]}\n" for row in rows), encoding="utf-8")


def with_endless_field(folder):
    with (folder / "services.csv").open("ab") as file:
        file.write(b'x,y,"')
        for _ in range(200):
            file.write(b"z" * 1_000_000)
        file.write(b'",,,\n')


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        (lambda folder: (folder / "services.csv").write_bytes((folder / "services.csv").read_bytes()[:-9]), TableCut),
        (replaced("services.csv", b"id,organization_id,name", b"id,organisation,name"), TableHeadingWrong),
        (without_names, TableColumnMissing),
        (replaced("services.csv", b"Poradna", "Poradna č".encode("iso-8859-2")), TableNotText),
        (with_endless_field, PackageTooLarge),
        (written("organizations.csv", b""), TableEmpty),
        (written("services.csv", b"id,organization_id,name,description,status,assured_date\n"), PackageEmpty),
        (written("datapackage.json", b'{"name": '), DescriptorUnreadable),
        (written("datapackage.json", b'{"resources": [{"path": "services.csv", "bytes": 1}]}'), TableChanged),
        (shutil.rmtree, PackageNotFound),
    ],
)
def test_a_damaged_package_is_refused_and_the_directory_stays(stocked, folder, tmp_path, damage, error):
    package = bare_draft().write_folder(tmp_path / "damaged")
    damage(package)
    before = kept_names(folder)
    with pytest.raises(error):
        stocked.install(package)
    assert kept_names(folder) == before
    assert name_in_use(stocked) == "bare"


def test_a_zip_bomb_is_refused_and_the_directory_stays(stocked, folder, tmp_path):
    package = bare_draft().write_zip(tmp_path / "bomb.zip")
    with zipfile.ZipFile(package, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("phones.csv", b"0" * 50_000_000)
    with pytest.raises(PackageTooLarge):
        stocked.install(package)
    assert kept_names(folder) == edition_files(1)


@pytest.mark.parametrize("file", sorted(path.name for path in LEGAL_AID.glob("*")))
def test_a_cut_at_any_place_of_any_file_is_refused_or_seen(stocked, tmp_path, legal_aid, file):
    package = tmp_path / "cut"
    shutil.copytree(legal_aid, package, copy_function=shutil.copyfile)
    package.chmod(0o755)
    whole = (legal_aid / file).read_bytes()
    chance = random.Random(f"cut {file}")
    at_line_ends = [at for at in range(1, len(whole)) if whole[at - 1] == 10]
    offsets = chance.sample(range(len(whole)), 10) + chance.sample(at_line_ends, 3) + [0, len(whole) - 1]
    for offset in offsets:
        (package / file).write_bytes(whole[:offset])
        report = installed_or_refused(stocked, package, file)
        if report is not None:
            assert_cut_left_whole_lines(whole[:offset], whole, report.rows_read.get(file))
    with stocked.open() as reader:
        assert reader.edition.name in {"bare", "hsds31-ilao-small"}


def installed_or_refused(shelf, package, file):
    try:
        return shelf.install(package)
    except PackageRefused as refused:
        # Nothing else may be blamed than the file that was cut.
        if refused.file != file:
            raise
    return None


def assert_cut_left_whole_lines(cut, whole, rows):
    """Only a cut behind a whole record, or of the blank behind a description, can go unseen; the report counts it."""
    assert cut.endswith(b"\n") or whole.strip() == cut.strip()
    assert rows is None or rows <= cut.count(b"\n")
