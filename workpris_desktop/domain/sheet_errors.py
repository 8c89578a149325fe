"""What can be wrong with the words of a printed sheet: those on it, and those of a phrase pack."""

from workpris_desktop.domain.errors import MachineFault, WorkprisError


class NotNeutral(WorkprisError):
    """A sheet would give the person away; ``names`` are the services through which it would."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(names)
        self.names = names


class TextTells(WorkprisError):
    """What staff typed for a sheet would give the person away; ``words`` are the telling ones."""

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__(words)
        self.words = words


class PhrasePackFaulty(MachineFault):
    """A phrase pack, which is a file with the printed words of one language more, cannot be used.

    ``path`` is the file; ``detail`` names the phrases that are at fault.
    """


class PhrasePackMissing(PhrasePackFaulty):
    """There is no phrase pack for the language that was asked for."""


class PhrasePackUnreadable(PhrasePackFaulty):
    """The file is no table with the columns ``key`` and ``text`` in UTF-8, or is far too large to be one."""


class PhrasePackIncomplete(PhrasePackFaulty):
    """The phrase pack lacks phrases that a sheet needs."""


class PhrasePackDoubled(PhrasePackFaulty):
    """The phrase pack has several texts for the same phrase."""


class PhrasePackGapsWrong(PhrasePackFaulty):
    """The gaps of some phrases, such as ``{n}``, are not those that the English phrase has."""
