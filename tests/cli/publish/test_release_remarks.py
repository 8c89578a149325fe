"""What a release remarks on for its publisher."""

import io
import json
import sys

import pytest

from tests.publishing.repository.founded import two_countries
from workpris_desktop.publisher import run_publisher
from workpris_desktop.publishing.repository.signing_key import new_signer, write_key
from workpris_desktop.publishing.repository.stretching import Stretching

SECRET = "a passphrase of six words"


@pytest.fixture
def typed(monkeypatch):
    """Return a function that puts a line into the input."""
    return lambda line: monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{line}\n".encode())))


def founded(folder, countries):
    for name in ("root-1", "root-2", "root-3", "targets-1", "targets-2", "online"):
        write_key(folder / name, name, new_signer(), SECRET, Stretching(bytes(16), cost=16))
    keys = [str(folder / name) for name in ("root-1", "root-2", "root-3", "targets-1", "targets-2", "online")]
    said = [word for country in countries for word in ("--country", country)]
    command = ["repository", "init", str(folder / "repository"), "--root-key", *keys[:3], "--targets-key", *keys[3:5]]
    return [*command, "--online-key", keys[5], "--name", "most", "--title", "Most", *said, "--passphrase-stdin"]


def run(folder, *words):
    return run_publisher(["--data-folder", str(folder / "data"), "--language", "en", *map(str, words)])


def releasing(folder, package):
    keys = ("--targets-key", folder / "targets-1", "--online-key", folder / "online", "--passphrase-stdin")
    return ("release", package, "--repository", folder / "repository", *keys)


def test_services_whose_country_is_not_declared_are_counted(qapp, capsys, tmp_path, typed):
    typed(SECRET)
    assert run(tmp_path, *founded(tmp_path, ["CZ"])) == 0
    package = two_countries(8).write_folder(tmp_path / "package")
    capsys.readouterr()
    typed(SECRET)
    assert run(tmp_path, *releasing(tmp_path, package)) == 0
    assert capsys.readouterr().err.strip().startswith("Services in AT that every computer takes")


def test_a_table_that_was_edited_is_told_with_what_mends_it(qapp, capsys, tmp_path, typed):
    typed(SECRET)
    assert run(tmp_path, *founded(tmp_path, ["CZ", "AT"])) == 0
    source = two_countries(8).write_folder(tmp_path / "source")
    assert run(tmp_path, "build", source, "--no-places", "--out", tmp_path / "package") == 0
    table = tmp_path / "package" / "services.csv"
    table.write_text(table.read_text().replace("Poradna 2", "Poradna dvě"))
    capsys.readouterr()
    typed(SECRET)
    assert run(tmp_path, *releasing(tmp_path, tmp_path / "package")) == 3
    assert "workpris-publish build" in capsys.readouterr().err
    description = tmp_path / "package" / "datapackage.json"
    said = json.loads(description.read_text())
    for resource in said["resources"]:
        if resource["path"] == "services.csv":
            del resource["bytes"], resource["hash"]
    description.write_text(json.dumps(said))
    assert run(tmp_path, "build", tmp_path / "package", "--no-places", "--out", tmp_path / "new") == 0
    typed(SECRET)
    assert run(tmp_path, *releasing(tmp_path, tmp_path / "new")) == 0
