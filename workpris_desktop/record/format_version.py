"""The version of the published form: which packages this program can read, and what it writes itself."""

import re
from typing import Final

from workpris_desktop.domain.errors import DescriptorUnreadable, PackageNewer
from workpris_desktop.record.text import short_text

FORMAT_VERSION: Final = "1.0"
"""Major and minor number: a greater minor number adds, and is read; a greater major number is refused."""

HSDS_PROFILE: Final = "workpris-directory"
"""How a package names our profile of HSDS 3.1 (docs/directory-format.md)."""

_VERSION: Final = re.compile(r"([0-9]{1,6})\.([0-9]{1,6})\Z")


def demand_readable_version(version: str, file: str) -> None:
    """Let a version pass that this program can read; "" is one too, for HSDS from elsewhere states none.

    Args:
        version: major and minor number with a dot between.
        file: the file that states it.

    Raises:
        PackageNewer: its major number is greater than ours.
        DescriptorUnreadable: it is no such version.
    """
    if not version:
        return
    match = _VERSION.match(version)
    if match is None:
        raise DescriptorUnreadable(file, "format_version")
    if int(match[1]) > int(FORMAT_VERSION.partition(".")[0]):
        raise PackageNewer(file, short_text(version))
