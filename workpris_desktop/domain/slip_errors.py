"""What can be wrong with correction slips; `wording.slip_words` gives every class here its words."""

from workpris_desktop.domain.errors import NothingFound, PackageRefused, WorkprisError


class SlipTells(WorkprisError):
    """A slip holds a birth number or a date of birth, which must never go out; the error does not repeat it."""


class SlipFaulty(WorkprisError):
    """A slip is not of its form, so that no publisher could read it; ``detail`` names what is odd."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class SlipBoxFull(WorkprisError):
    """No more than ``most`` slips can wait at once."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


class NoSlips(NothingFound):
    """Nothing waits to go out."""


class SlipNotFound(NothingFound):
    """No slip has the id ``slip_id``."""

    def __init__(self, slip_id: str) -> None:
        super().__init__(slip_id)
        self.slip_id = slip_id


class SlipFileRefused(PackageRefused):
    """A file of slips is not read; ``file`` is its name. Of several, those without fault are read all the same."""


class SlipFileUnreadable(SlipFileRefused):
    """A file is no file of slips, or a slip in it is not of its form; ``detail`` names what is odd."""


class SlipFileAltered(SlipFileRefused):
    """A file of slips is not as its office has signed it."""


class SlipFileNewer(SlipFileRefused):
    """A file of slips was made by a newer program; ``detail`` is the version of its form."""


class SlipFileTooLarge(SlipFileRefused):
    """A file of slips is larger than any office could make it."""


class WorklistUnreadable(PackageRefused):
    """The work list that is there is not one sheet with one column ``slip``, so that nothing can be added."""
