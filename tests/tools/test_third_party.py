"""The list of what other people have made is that of the lock file, and every licence goes with ours."""

import re

from tools.third_party import PAGE_FILE, licence_of, locked, page

ALLOWED = re.compile(
    r"MIT|BSD|Apache|Zlib|MPL|Mozilla|LGPL|Lesser General Public|Python Software Foundation|Public Domain|ISC"
)


def test_the_page_lists_what_is_locked():
    assert PAGE_FILE.read_text(encoding="utf-8") == page()
    assert len(locked()) > 30


def test_each_has_a_licence_that_goes_with_ours():
    assert [name for name in locked() if not ALLOWED.search(licence_of(name))] == []
