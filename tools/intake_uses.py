"""Say which questions of the entry form nothing uses: of the newest version, since older ones are only read.

Run as ``python -m tools.intake_uses``; a test demands that there is none.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from workpris_desktop.domain.intake_uses import fields_without_use
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.system.paths import resources_folder


def main(arguments: Sequence[str] = ()) -> int:
    """Print the ids, one a line, of the form in a folder of resources; 0 where there is none, 1 otherwise."""
    unused = fields_without_use(read_intake_form(Path(arguments[0]) if arguments else resources_folder()))
    print(*unused, sep="\n", end="\n" if unused else "")
    return 1 if unused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
