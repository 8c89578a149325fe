"""What a publisher does about a package that cannot be read; the errors themselves speak to who was given one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workpris_desktop.cli.arguments import translate
from workpris_desktop.cli.publish.kit import PublishKit
from workpris_desktop.domain.errors import TableChanged


@contextmanager
def told_to_publisher(kit: PublishKit, *packages: Path) -> Iterator[None]:
    """Remark how to mend a package whose tables were edited since it was built.

    Args:
        kit: where it is said.
        packages: those of which one may be the one.

    Raises:
        TableChanged: a file has another size or hash than ``datapackage.json`` says.
    """
    try:
        yield
    except TableChanged as changed:
        said = translate(
            "publish",
            "If you edited “{file}” yourself: delete its “bytes” and “hash” in datapackage.json, then make a new "
            "package of it: workpris-publish build {package} --out NEW",
        )
        kit.remark(said.format(file=changed.file, package=" ".join(map(str, packages))))
        raise
