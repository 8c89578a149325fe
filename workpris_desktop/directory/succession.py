"""Which edition comes after which: whether a package may, or should, take the place of the directory in use."""

from workpris_desktop.domain.edition import Edition
from workpris_desktop.record.descriptor import Descriptor


def is_older(offered: Descriptor, used: Edition) -> bool:
    """Tell whether a package is an older edition of the directory in use; a name that is not there equals nothing."""
    if not offered.name or offered.name != used.name or offered.issued is None or used.issued is None:
        return False
    return offered.issued < used.issued


def is_newer(offered: Descriptor, used: Edition) -> bool:
    """Tell whether a package is another directory than the one in use, or a newer edition of it."""
    if not offered.name or offered.name != used.name:
        return not _describes(offered, used)
    return offered.issued is not None and (used.issued is None or offered.issued > used.issued)


def _describes(offered: Descriptor, used: Edition) -> bool:
    """Tell whether a description is that of the edition in use, which is all that is known of one without a name."""
    said = (offered.name, offered.title, offered.issued, offered.sample, offered.licence, offered.sources)
    return said == (used.name, used.title, used.issued, used.sample, used.licence, used.sources)
