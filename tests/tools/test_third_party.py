"""The list of what other people have made is that of the lock file, and every licence goes with ours."""

import re

from tools.third_party import PAGE_FILE, TABLE_FILE, licence_of, locked, page, table
from workpris_desktop.record.third_party import read_third_party
from workpris_desktop.system.paths import resources_folder

ALLOWED = re.compile(
    r"MIT|BSD|Apache|Zlib|MPL|Mozilla|LGPL|Lesser General Public|Python Software Foundation|Public Domain|ISC"
)


def test_the_page_lists_what_is_locked():
    assert PAGE_FILE.read_text(encoding="utf-8") == page()
    assert TABLE_FILE.read_text(encoding="utf-8") == table()
    assert len(locked()) > 30


def test_the_program_shows_the_same_list():
    assert {work.name: work.version for work in read_third_party(resources_folder())} == locked()


def test_each_has_a_licence_that_goes_with_ours():
    assert [name for name in locked() if not ALLOWED.search(licence_of(name))] == []
