"""What keeps facts from being passed on; `wording.passing_error_words` gives every class its words."""

from workpris_desktop.domain.vault_errors import VaultError


class NoGroundToPassOn(VaultError):
    """Neither a consent nor another legal basis counts for this receiver and purpose today."""


class GroundTooNarrow(VaultError):
    """The consent does not cover all that is to be passed on; ``count`` is how many facts are too many."""

    def __init__(self, count: int = 0) -> None:
        super().__init__(count)
        self.count = count
