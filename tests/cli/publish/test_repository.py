"""Keys, repository, release, rotation and stick as a publisher types them."""

import base64
import io
import json
import re
import shutil
import sys

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from tests.cli.conftest import Answered
from tests.publishing.repository.founded import two_countries
from workpris_desktop.publisher import run_publisher
from workpris_desktop.publishing.repository.signing_key import new_signer, opened, read_key, write_key
from workpris_desktop.publishing.repository.stretching import Stretching
from workpris_desktop.wording.languages import speak

KEYS = ("root-1", "root-2", "root-3", "targets-1", "targets-2", "online")


def secret(name):
    return f"passphrase of {name}"


@pytest.fixture(autouse=True)
def english(qapp):
    yield
    speak("en")


@pytest.fixture
def publish(capsys, tmp_path, monkeypatch):
    """Return a function that runs one command line; ``given`` is what stands in its input."""

    def call(*words, language="en", given=""):
        data = given if isinstance(given, bytes) else given.encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        code = run_publisher(["--data-folder", str(tmp_path / "data"), "--language", language, *map(str, words)])
        written = capsys.readouterr()
        return Answered(code, written.out, written.err)

    return call


@pytest.fixture
def key(tmp_path):
    return lambda name: tmp_path / f"{name}.key"


@pytest.fixture
def made_keys(publish, key):
    told = publish("keys", "new", "root 1", "-o", key("root-1"), "--passphrase-stdin", given=lines("root-1"))
    assert told.code == 0, told.err
    for name in KEYS[1:]:
        # The same without its half second.
        write_key(key(name), name, new_signer(), secret(name), Stretching(bytes(16), cost=16))


@pytest.fixture
def repository(publish, key, made_keys, tmp_path):
    told = publish(
        *("repository", "init", tmp_path / "repository"),
        *("--root-key", key("root-1"), "--root-key", key("root-2"), "--root-key", f"{key('root-3')}.pub"),
        *("--targets-key", key("targets-1"), key("targets-2"), "--online-key", key("online")),
        *("--name", "most", "--title", "Adresář Most", "--country", "CZ", "--country", "AT"),
        *("--source", "https://most.example/", "--passphrase-stdin"),
        given=lines("root-1", "root-2", "targets-1", "online"),
    )
    assert told.code == 0, told.err
    return tmp_path / "repository"


def lines(*names):
    return "".join(f"{secret(name)}\n" for name in names)


@pytest.fixture
def release(publish, key, repository, tmp_path):
    def call(draft, *words):
        package = draft.write_folder(tmp_path / f"package-{len(list(tmp_path.iterdir()))}")
        keys = ("--targets-key", key("targets-1"), "--online-key", key("online"), "--passphrase-stdin")
        command = ("release", package, "--repository", repository, *keys, *words)
        return publish(*command, given=lines("targets-1", "online"))

    return call


def test_from_keys_to_a_stick(publish, key, repository, release, tmp_path):
    told = release(two_countries())
    assert (told.code, told.err) == (0, "")
    assert "Release 1 is published." in told.out
    told = publish("renew", repository, "--online-key", key("online"), "--passphrase-stdin", given=lines("online"))
    assert (told.code, told.err) == (0, "")
    publish("keys", "new", "root-4", "-o", key("root-4"), "--passphrase-stdin", given=lines("root-4"))
    told = publish(
        *("rotate", repository, "root", "--root-key", key("root-1"), key("root-2")),
        *("--old", f"{key('root-3')}.pub", "--new", f"{key('root-4')}.pub", "--passphrase-stdin"),
        given=lines("root-1", "root-2"),
    )
    assert told.code == 0, told.err
    publish("keys", "new", "online-2", "-o", key("online-2"), "--passphrase-stdin", given=lines("online-2"))
    told = publish(
        *("rotate", repository, "online", "--root-key", key("root-1"), key("root-2")),
        *("--old", key("online"), "--new", key("online-2"), "--passphrase-stdin"),
        given=lines("root-1", "root-2", "online", "online-2"),
    )
    assert told.code == 0, told.err
    (tmp_path / "stick").mkdir()
    told = publish("stick", repository, "--to", tmp_path / "stick")
    assert told.code == 0, told.err
    assert (tmp_path / "stick" / "workpris-directory" / "metadata" / "3.root.json").is_file()
    told = publish("verify", repository)
    assert told.code == 0, told.err
    assert "Root version 3, followed from version 1." in told.out
    assert publish("verify", repository, "--quick").out == told.out


def test_no_private_half_lies_in_clear_anywhere(publish, repository, release, tmp_path, key):
    release(two_countries())
    (tmp_path / "stick").mkdir()
    publish("stick", repository, "--to", tmp_path / "stick")
    spellings = []
    for name in KEYS:
        seed = load_pem_private_key(opened(read_key(key(name)), secret(name)).private_bytes, None).private_bytes_raw()
        spellings += [seed, seed.hex().encode(), base64.b64encode(seed)[4:-4], secret(name).encode()]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 30
    for path in files:
        data = path.read_bytes()
        assert not [spelling for spelling in spellings if spelling in data], path


def test_the_fingerprint_is_eight_words_and_sixteen_groups(publish, repository):
    for place in (repository, repository / "publisher.json"):
        told = publish("repository", "fingerprint", place)
        title, words, *groups = told.out.splitlines()
        assert title == "Adresář Most"
        assert len(words.split()) == 8
        assert re.fullmatch(r"([0-9a-f]{4} ?){16}", " ".join(groups))
    czech = publish("repository", "fingerprint", repository, language="cs").out.splitlines()
    assert czech[1] != words
    assert czech[2:] == groups


def test_the_publishers_file_names_root_countries_and_sources(repository):
    said = json.loads((repository / "publisher.json").read_bytes())
    assert (said["name"], said["countries"], said["sources"]) == ("most", ["CZ", "AT"], ["https://most.example/"])
    assert said["root"] == json.loads((repository / "metadata" / "1.root.json").read_bytes())
    roles = said["root"]["signed"]["roles"]
    assert [(roles[name]["threshold"], len(roles[name]["keyids"])) for name in ("root", "targets")] == [(2, 3), (1, 2)]
    assert roles["snapshot"]["keyids"] == roles["timestamp"]["keyids"]


def test_the_online_key_may_come_over_the_input(publish, key, repository):
    open_key = opened(read_key(key("online")), secret("online")).private_bytes
    told = publish("renew", repository, "--online-key", "-", given=open_key)
    assert (told.code, told.err) == (0, "")
    told = publish("renew", repository, "--online-key", "-", given=key("online").read_bytes())
    assert (told.code, "the key from the input" in told.err) == (2, True)
    for given in (
        # As docs/key-ceremony.md has it: printf '%s\n' "$ONLINE_KEY" "$PASSPHRASE"
        f"{key('online').read_text().rstrip()}\n{secret('online')}\n",
        f"{secret('online')}\n{key('online').read_text()}",
    ):
        told = publish("renew", repository, "--online-key", "-", given=given)
        assert (told.code, told.err) == (0, "")
    assert publish("renew", repository, "--online-key", "-", given="").code == 2


def test_the_same_package_is_said_to_be_released_already(release):
    assert release(two_countries()).code == 0
    told = release(two_countries())
    assert (told.code, told.out) == (1, "")
    assert "nothing new" in told.err


def test_an_id_that_repeats_is_refused_with_the_command_that_names_it(publish, release, repository):
    draft = two_countries()
    draft.tables["organizations.csv"].append(list(draft.tables["organizations.csv"][1]))
    told = release(draft)
    assert (told.code, told.out) == (1, "")
    assert "workpris-publish check" in told.err
    assert "Faults found: 1." in told.err
    assert "Traceback" not in told.err
    assert publish("verify", repository).code == 0


def test_what_shrinks_needs_a_word_of_its_own(release):
    assert release(two_countries(40)).code == 0
    told = release(two_countries(30))
    assert told.code == 3
    assert "Of 40 services 10 would be gone (25 %)" in told.err
    assert release(two_countries(30), "--accept-changes").code == 0


def test_each_mistake_with_keys_has_its_sentence(publish, key, repository):
    def renewing(name, given):
        return publish("renew", repository, "--online-key", key(name), "--passphrase-stdin", given=given)

    told = renewing("online", "wrong\n")
    assert (told.code, "does not open the key" in told.err) == (2, True)
    told = renewing("targets-1", lines("targets-1"))
    assert (told.code, "does not belong there" in told.err) == (2, True)
    told = publish("renew", repository, "--online-key", key("online"))
    assert (told.code, "Nobody can be asked" in told.err) == (2, True)
    told = publish("keys", "new", "x", "-o", key("online"), "--passphrase-stdin", given=lines("online"))
    assert (told.code, "never overwritten" in told.err) == (2, True)
    told = publish("keys", "new", "x", "-o", key("short"), "--passphrase-stdin", given="short\n")
    assert (told.code, "at least 12" in told.err) == (2, True)


def test_each_mistake_with_the_repository_has_its_sentence(publish, key, repository, tmp_path):
    told = publish("verify", tmp_path)
    assert (told.code, "holds no repository" in told.err) == (4, True)
    broken = shutil.copytree(repository, tmp_path / "broken")
    (broken / "metadata" / "1.snapshot.json").write_text("{}")
    told = publish("verify", broken)
    assert (told.code, "is not what was signed" in told.err) == (4, True)
    told = publish(
        *("repository", "init", repository, "--root-key", key("root-1"), key("root-2"), key("root-3")),
        *("--targets-key", key("targets-1"), "--online-key", key("online"), "--name", "most", "--title", "Most"),
        *("--country", "CZ", "--passphrase-stdin"),
        given=lines("root-1", "root-2", "targets-1", "online"),
    )
    assert (told.code, "not empty" in told.err) == (2, True)


@pytest.mark.parametrize(
    ("option", "value"),
    [("--name", "Most!"), ("--title", ""), ("--country", "Czechia"), ("--source", "http://most.example/")],
)
def test_a_publisher_that_no_program_would_take_is_not_founded(publish, key, made_keys, tmp_path, option, value):
    said = {"--name": "most", "--title": "Most", "--country": "CZ", "--source": "https://most.example/", option: value}
    told = publish(
        *("repository", "init", tmp_path / "repository", "--root-key", key("root-1"), key("root-2"), key("root-3")),
        *("--targets-key", key("targets-1"), "--online-key", key("online")),
        *(word for pair in said.items() for word in pair),
        "--passphrase-stdin",
        given=lines("root-1", "root-2", "targets-1", "online"),
    )
    assert told.code == 2
    assert not (tmp_path / "repository").exists()


def test_a_key_given_twice_and_too_few_keys_found_nothing(publish, key, made_keys, tmp_path):
    twice, few = ("root-1", "root-1", "root-2"), ("root-1",)
    for root, sentence in ((twice, "in use already"), (few, "too few keys")):
        told = publish(
            *("repository", "init", tmp_path / "repository", "--root-key", *map(key, root)),
            *("--targets-key", key("targets-1"), "--online-key", key("online"), "--name", "most", "--title", "Most"),
            *("--country", "CZ", "--passphrase-stdin"),
            given=lines("root-1", "targets-1", "online"),
        )
        assert (told.code, sentence in told.err) == (2, True), told.err
    assert not (tmp_path / "repository").exists()
