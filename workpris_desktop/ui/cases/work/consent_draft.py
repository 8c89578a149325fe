"""A consent as it is being written, kept as text while the vault is locked."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Final

_REPEATED: Final[Mapping[str, bool | None]] = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True, repr=False)
class ConsentDraft:
    """What stands in the form; ``how`` is a code of `ConsentHow` or "", ``repeated`` "yes", "no" or ""."""

    receiver: str = ""
    how: str = ""
    facts: tuple[str, ...] = ()
    read_by: str = ""
    language: str = ""
    repeated: str = ""
    ends_on: date | None = None
    is_refused: bool = False

    @property
    def was_repeated(self) -> bool | None:
        """Return whether the person said it in own words, None where that is not known."""
        return _REPEATED.get(self.repeated)

    def to_text(self) -> str:
        """Return it as text."""
        told = asdict(self) | {"ends_on": self.ends_on.isoformat() if self.ends_on else ""}
        return json.dumps(told, ensure_ascii=False)


def draft_in(text: str) -> ConsentDraft | None:
    """Return what was kept as text, None where there is none or another program has written it."""
    try:
        told = json.loads(text)
        texts = {name: str(told[name]) for name in ("receiver", "how", "read_by", "language", "repeated")}
        ends_on = date.fromisoformat(told["ends_on"]) if told["ends_on"] else None
        facts = tuple(map(str, told["facts"]))
        return ConsentDraft(**texts, facts=facts, ends_on=ends_on, is_refused=told["is_refused"] is True)
    except (ValueError, KeyError, TypeError):
        return None
