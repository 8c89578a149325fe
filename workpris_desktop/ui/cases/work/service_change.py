"""What has become of a service in the directory since it was chosen or given."""

from dataclasses import dataclass

from workpris_desktop.domain.chosen_service import SeenPart


@dataclass(frozen=True, slots=True)
class ServiceChange:
    """``parts`` are not as they were seen; ``successor`` is the name of what came in the place of one that is gone."""

    parts: tuple[SeenPart, ...] = ()
    is_gone: bool = False
    successor: str = ""

    @property
    def is_any(self) -> bool:
        """Tell whether there is something to tell."""
        return self.is_gone or bool(self.parts)
