"""A consent or another legal basis as it is being written, kept as text while the vault is locked."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Final

from workpris_desktop.domain.consent import Consent, ConsentHow, ConsentPurpose
from workpris_desktop.domain.passing_on import WantedPassing

LAW: Final = "law"
CONSENT: Final = "consent"
"""Why facts may go out: a law allows it, or the person is asked."""

_TEXTS: Final = ("receiver", "how", "read_by", "language", "repeated")
_LATER: Final = ("receiver_id", "ground", "basis", "reason", "kept_at", "interpreter")
"""What drafts of the first version did not have; they were all for a register."""

_REPEATED: Final[Mapping[str, bool | None]] = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True, repr=False)
class ConsentDraft:
    """What stands in the form.

    ``purpose`` and ``how`` are codes of `ConsentPurpose` and `ConsentHow`, or ""; ``repeated`` is "yes", "no" or "";
    ``ground`` is `LAW`, `CONSENT` or "".
    """

    receiver: str = ""
    how: str = ""
    facts: tuple[str, ...] = ()
    read_by: str = ""
    language: str = ""
    repeated: str = ""
    ends_on: date | None = None
    is_refused: bool = False
    purpose: str = ""
    receiver_id: str = ""
    ground: str = ""
    basis: str = ""
    reason: str = ""
    kept_at: str = ""
    interpreter: str = ""

    @property
    def is_law(self) -> bool:
        """Tell whether it is another legal basis; facts go to a register by consent only."""
        return self.ground == LAW and self.purpose != ConsentPurpose.REGISTER

    @property
    def was_repeated(self) -> bool | None:
        """Return whether the person said it in own words, None where that is not known."""
        return _REPEATED.get(self.repeated)

    def consent(self, today: date, last: date) -> Consent:
        """Return the consent or other legal basis that would be written down, with no id yet.

        Args:
            today: the day on the wall.
            last: on which it ends where nothing is told.
        """
        is_refused = self.is_refused and not self.is_law
        how = ConsentHow.LAW if self.is_law else ConsentHow.SAID if is_refused else ConsentHow(self.how or "said")
        is_signed = how is ConsentHow.SIGNED
        return Consent(
            *("", self.receiver, self.purpose, frozenset() if is_refused else frozenset(self.facts), how, today),
            last if is_refused or self.ends_on is None else self.ends_on,
            *(("", "", None) if self.is_law else (self.read_by, self.language, self.was_repeated)),
            is_refused=is_refused,
            receiver_id=self.receiver_id,
            kept_at=self.kept_at if is_signed else "",
            interpreter="" if self.is_law else self.interpreter,
            basis=self.basis if self.is_law else "",
            reason=self.reason if self.is_law else "",
        )

    def to_text(self) -> str:
        """Return it as text."""
        told = asdict(self) | {"ends_on": self.ends_on.isoformat() if self.ends_on else ""}
        return json.dumps(told, ensure_ascii=False)


def draft_in(text: str) -> ConsentDraft | None:
    """Return what was kept as text, None where there is none or another program has written it."""
    try:
        told = json.loads(text)
        texts = {name: str(told[name]) for name in _TEXTS} | {name: str(told.get(name, "")) for name in _LATER}
        purpose = str(told.get("purpose", ConsentPurpose.REGISTER.value))
        ends_on = date.fromisoformat(told["ends_on"]) if told["ends_on"] else None
        facts = tuple(map(str, told["facts"]))
        is_refused = told["is_refused"] is True
        return ConsentDraft(**texts, facts=facts, ends_on=ends_on, is_refused=is_refused, purpose=purpose)
    except (ValueError, KeyError, TypeError):
        return None


def draft_for(wanted: WantedPassing) -> ConsentDraft:
    """Return the beginning of a consent or other legal basis for what is to be passed on."""
    return ConsentDraft(
        wanted.receiver, facts=tuple(sorted(wanted.facts)), purpose=wanted.purpose.value, receiver_id=wanted.receiver_id
    )
