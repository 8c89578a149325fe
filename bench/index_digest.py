"""Tells indexes that were built by other code from those that are up to date: ``python -m bench.index_digest``."""

import sys
from hashlib import sha256
from pathlib import Path
from typing import Final

_LAYERS: Final = ("workpris_desktop.directory", "workpris_desktop.record", "workpris_desktop.domain")
_TABLES: Final = ("taxonomy.csv", "synonyms.csv")


def main() -> None:
    """Print the digest of all that building an index runs and reads, and of nothing that only searching does."""
    from workpris_desktop.directory.index import build
    from workpris_desktop.system.paths import resources_folder

    assert build
    files = [getattr(module, "__file__", None) for name, module in sys.modules.items() if name.startswith(_LAYERS)]
    sources = {Path(file) for file in files if file}
    tables = (resources_folder() / name for name in _TABLES)
    digest = sha256()
    for path in (*sorted(sources), *tables):
        digest.update(path.read_bytes())
    print(digest.hexdigest())


if __name__ == "__main__":
    main()
