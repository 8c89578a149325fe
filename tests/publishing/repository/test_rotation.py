"""Keys are replaced one by one, and a computer that knows root version 1 only follows."""

import shutil

import pytest

from tests.publishing.repository.founded import BEGIN, DAY, found, killed_at_rename, two_countries
from tests.support.packages import shipped_facts
from workpris_desktop.domain.repository_errors import (
    KeyKnownAlready,
    KeyOfAnotherRole,
    KeysTooFew,
    RepositoryBroken,
    RepositoryExpired,
)
from workpris_desktop.publishing.repository.client_check import verify
from workpris_desktop.publishing.repository.releasing import publish_release
from workpris_desktop.publishing.repository.renewal import renew
from workpris_desktop.publishing.repository.role import KeyRole
from workpris_desktop.publishing.repository.rotation import rotate
from workpris_desktop.publishing.repository.signing_key import new_signer, public_half


@pytest.fixture(scope="module")
def released(tmp_path_factory):
    """Return a repository with a release, to be copied."""
    folder = tmp_path_factory.mktemp("released")
    made = found(folder / "repository")
    package = two_countries().write_folder(folder / "package")
    publish_release(made.folder, package, shipped_facts(), made.publishing, BEGIN)
    return made


@pytest.fixture
def folder(released, tmp_path):
    return shutil.copytree(released.folder, tmp_path / "repository")


def test_all_root_keys_and_the_online_key_are_replaced_one_by_one(released, folder):
    root, online = list(released.root), new_signer()
    for at in range(3):
        new = new_signer()
        holders = [key for key in root if key is not root[at]]
        rotate(folder, KeyRole.ROOT, holders, BEGIN + DAY, old=public_half(root[at]), new=new)
        root[at] = new
        assert verify(folder, BEGIN + DAY).root_version == at + 2
    rotate(folder, KeyRole.ONLINE, root[:2], BEGIN + DAY, old=released.online, new=online)
    seen = verify(folder, BEGIN + DAY)
    assert (seen.root_version, seen.release.sequence) == (5, 1)
    renew(folder, online, BEGIN + 20 * DAY)
    with pytest.raises(KeyOfAnotherRole):
        renew(folder, released.online, BEGIN + 21 * DAY)
    with pytest.raises(KeysTooFew):
        rotate(folder, KeyRole.ROOT, released.root, BEGIN + DAY)


def test_the_new_targets_key_releases_and_the_old_one_does_not(released, folder, tmp_path):
    new = new_signer()
    others = [released.online]
    rotate(folder, KeyRole.TARGETS, released.root[:2], BEGIN + DAY, old=released.targets[0], new=new, others=others)
    assert verify(folder, BEGIN + DAY).root_version == 2
    package = two_countries(21).write_folder(tmp_path / "package")
    facts = shipped_facts()
    with pytest.raises(KeysTooFew):
        publish_release(folder, package, facts, released.publishing, BEGIN + 2 * DAY)
    assert publish_release(folder, package, facts, [new, released.online], BEGIN + 2 * DAY).sequence == 2
    assert verify(folder, BEGIN + 2 * DAY).release.sequence == 2


def test_a_lost_targets_key_is_replaced_with_the_help_of_the_other(released, folder):
    lost = public_half(released.targets[0])
    others = [released.targets[1], released.online]
    rotate(folder, KeyRole.TARGETS, released.root[1:], BEGIN + DAY, old=lost, new=new_signer(), others=others)
    assert verify(folder, BEGIN + DAY).root_version == 2


def test_a_lost_online_key_is_replaced_without_it(released, folder):
    new = new_signer()
    rotate(folder, KeyRole.ONLINE, released.root[:2], BEGIN + DAY, old=public_half(released.online), new=new)
    assert verify(folder, BEGIN + DAY).root_version == 2


def test_root_is_renewed_without_changing_a_key(released, folder):
    rotate(folder, KeyRole.ROOT, released.root[1:], BEGIN + 700 * DAY)
    renew(folder, released.online, BEGIN + 700 * DAY)
    with pytest.raises(RepositoryExpired, match="targets"):
        verify(folder, BEGIN + 700 * DAY)


@pytest.mark.parametrize("role", [KeyRole.ONLINE, KeyRole.TARGETS])
def test_a_rotation_that_is_killed_anywhere_leaves_a_repository_that_verifies(released, folder, role):
    now, new = BEGIN + DAY, new_signer()
    old = released.online if role is KeyRole.ONLINE else released.targets[0]
    came, versions = True, []
    while came and len(versions) < 20:
        came = killed_at_rename(
            len(versions) + 1,
            lambda: rotate(folder, role, released.root[:2], now, old=old, new=new, others=[released.online]),
        )
        versions.append(verify(folder, now).root_version)
    assert versions[-1] == 2
    assert len(versions) >= 4


def test_a_rotation_without_the_old_key_that_was_killed_is_finished_by_telling_it_again(released, folder):
    new = new_signer()

    def replace():
        return rotate(folder, KeyRole.ONLINE, released.root[:2], BEGIN, old=public_half(released.online), new=new)

    assert killed_at_rename(2, replace)
    with pytest.raises(RepositoryBroken):
        verify(folder, BEGIN)
    assert replace() == 2
    assert verify(folder, BEGIN).root_version == 2


def test_one_root_key_alone_changes_nothing(released, folder):
    with pytest.raises(KeysTooFew) as few:
        rotate(folder, KeyRole.ROOT, released.root[:1], BEGIN, old=released.root[2], new=public_half(new_signer()))
    assert (few.value.given, few.value.needed) == ("1", "2")
    assert verify(folder, BEGIN).root_version == 1


def test_keys_of_other_roles_are_neither_taken_out_nor_in(released, folder):
    with pytest.raises(KeyOfAnotherRole):
        rotate(folder, KeyRole.ROOT, released.root[:2], BEGIN, old=released.online, new=new_signer())
    with pytest.raises(KeyKnownAlready):
        rotate(folder, KeyRole.ROOT, released.root[:2], BEGIN, old=released.root[2], new=released.online)
