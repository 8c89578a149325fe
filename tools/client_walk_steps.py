"""The walk of a new user through the work with one client: what is done at each step, and what must be seen then."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from tools.client_walk_person import Effort, Person

NAME: Final = "Ondra"
WORKER: Final = "Jana Nová"
PASSWORD: Final = "sedm lodí pluje přes řeku"
REGION: Final = "Jihomoravský kraj"
BIRTH: Final = "27.3.1985"
RELEASE: Final = "18.12.2026"
NEEDS: Final = ("money.no_account", "money.debts")
"""What is ticked; services are looked for by the last."""
SERVICE: Final = "Dluhová poradna"
GOALS: Final = "H10.goals"
SHEET: Final = "provider-form.pdf"
SAID_AS_GOALS: Final = (
    "Ondra wants a room of his own, honest work with his hands, and to see his daughter every second weekend. "
    "He wants to pay what he owes, little by little, and to stay away from old friends who drink. "
) * 3
LETTER_EVERY_S: Final = 0.16
"""Somewhat more than six letters a second: a quick typist."""
MOMENTS: Final = ("need", "service", "print", "typing")
"""At which the program may be ended, in their order."""
MOST_PAGES: Final = 16
"""Sensitive questions of a section at most."""

_TICKED: Final = "%n needs are ticked."

Tell = Callable[..., None]
"""Tells the parent what happened: what it is, and values by name."""


class Walk:
    """The steps, one after the other.

    Args:
        person: who walks.
        place: the folder for what is printed.
        tell: tells the parent.
        stop: is told where the walk is at moments at which the parent may end it; it waits for that.
    """

    def __init__(self, person: Person, place: Path, tell: Tell, stop: Callable[[str], None]) -> None:
        self._person, self._place, self._tell, self._stop = person, place, tell, stop

    def begin(self) -> None:
        """Walk from the password to the letters that are being typed."""
        self._found_vault()
        self._make_client()
        self._tick_needs()
        self._choose_service()
        self._print_form()
        self._lock_and_unlock()
        self._type_goals()

    def come_back(self) -> None:
        """Start again after the end, unlock, open the client, and tell everything that is still there."""
        person = self._person
        with self._step("14-started-again"):
            person.click_on_row(person.words.said("Clients"))
        self._tell("greeting", said=person.screen())
        with self._step("15-client-again"):
            self._unlock()
            person.row(NAME)
            person.press(Qt.Key.Key_Return)
            person.see_button("&Back to the files")
        kept: dict[str, Any] = {"name": person.sees(NAME)}
        self._open_question("C1")
        kept["C1"] = person.has_row(REGION)
        for field in ("B3", "D3", GOALS):
            self._open_question(field)
            kept[field] = person.ask(_answer_shown)
        with self._step("16-what-was-typed"):
            person.rest()
        person.click("All sections")
        person.turn_to("Needs")
        said = set(person.screen())
        counts = range(len(NEEDS) + 1)
        kept["needs"] = max(count for count in counts if count == 0 or said & person.words.counted(_TICKED, count))
        with self._step("17-services-again"):
            person.turn_to("Services")
        kept["service"] = person.has_row(SERVICE)
        kept["printed"] = any(each in person.words.said("Printed or given") for each in person.screen())
        self._tell("kept", **kept)

    def _found_vault(self) -> None:
        """Protect client data with a password, and read the recovery key off the screen."""
        person = self._person
        with self._step("01-clients"):
            person.click_on_row(person.words.said("Clients"))
            person.see_button("&Protect client data…")
        with self._step("02-password"):
            person.click("&Protect client data…")
            person.write("Your name", WORKER)
            person.write("New password", PASSWORD)
            person.write("The new password again", PASSWORD)
        with self._step("03-recovery-sheet"):
            person.click("&Protect")
            key = person.read("Recovery key")
            person.write("The last two groups of the recovery key", "".join(key.split()[-2:]))
        with self._step("04-no-clients"):
            person.click("&Done")
            person.see_button("&New file…")

    def _make_client(self) -> None:
        """Make a file with four facts: name, region, date of birth and day of release."""
        person = self._person
        with self._step("05-new-client"):
            person.click("&New file…")
            person.write("Name to use", NAME)
            person.choose("Region of return", REGION)
        with self._step("06-client"):
            person.click("&Open the file")
            person.see_button("&Back to the files")
        with self._step("07-birth"):
            self._open_question("B3")
            person.type(BIRTH)
            person.wait_for(person.words.before_gap("Saved {time}"))
        with self._step("08-release"):
            self._open_question("D3")
            person.type(RELEASE)
            person.press(Qt.Key.Key_Return)
            person.click("All sections")

    def _tick_needs(self) -> None:
        person = self._person
        with self._step("09-needs"):
            person.turn_to("Needs")
            for count, need in enumerate(NEEDS, start=1):
                person.row(person.words.need(need))
                person.press(Qt.Key.Key_Space)
                person.see_any(person.words.counted(_TICKED, count))
            self._stop("need")

    def _choose_service(self) -> None:
        person = self._person
        with self._step("10-found"):
            person.click("&Find services")
            person.row(SERVICE)
            person.see_button("Add to shortlist")
        with self._step("11-shortlisted"):
            person.click("Add to shortlist")
            person.see_button("Remove from shortlist")
            self._stop("service")

    def _print_form(self) -> None:
        person = self._person
        with self._step("12a-services"):
            person.click_on_row(person.words.said("Clients"))
            person.turn_to("Services")
            person.row(SERVICE)
        with self._step("12b-form-questions"):
            person.click("&Provider's form…")
            person.see_button("&Check answers")
        with self._step("12c-form-checked"):
            person.click("&Check answers")
            person.see_button("&Preview")
        with self._step("12d-no-ground"):
            person.click("&Preview")
            person.see_button("&Consent or legal basis…")
        self._agree()
        with self._step("12g-form-preview"):
            person.click("&Show the form…")
            person.see_button("&Save as PDF…")
        with self._step("12h-form-printed"):
            person.click("&Save as PDF…")
            person.name_file(self._place / SHEET)
            self._stop("print")
            # What the line at the foot says of it makes room at once for what is noted in the file.
            person.see((self._place / SHEET).is_file, SHEET)
            person.see_any(person.words.said("Printed or given"))
        self._tell("printed", file=str(self._place / SHEET))

    def _agree(self) -> None:
        """Write down that the person agrees to what is on the form, said aloud."""
        person = self._person
        with self._step("12e-consent"):
            person.click("&Consent or legal basis…")
            person.choose("May they go out &by law", person.words.first_word("No: the person is asked for consent"))
            person.choose("&How the person agreed", person.words.first_word("Said aloud and noted"))
        with self._step("12f-may-go"):
            person.click("&Save")
            person.see_button("&Show the form…")

    def _lock_and_unlock(self) -> None:
        person = self._person
        with self._step("13a-locked"):
            person.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
            person.see_button("&Unlock", enabled=False)
        with self._step("13b-unlocked"):
            self._unlock()
            person.see_button("&Back to the files", "&New file…")
            if person.has_row(NAME):
                person.row(NAME)
                person.press(Qt.Key.Key_Return)
                person.see_button("&Back to the files")

    def _unlock(self) -> None:
        person = self._person
        person.click_into_password()
        person.type(PASSWORD)
        person.press(Qt.Key.Key_Return)
        person.see_button("&Lock now")

    def _type_goals(self) -> None:
        """Type a long answer letter by letter until somebody ends the program."""
        person = self._person
        with self._step("13c-typing"):
            self._open_question(GOALS)
        typed = ""
        self._tell("typing", text=typed)
        self._stop("typing")
        for letter in SAID_AS_GOALS:
            begun = time.monotonic()
            person.type(letter)
            typed += letter
            self._tell("typed", text=typed)
            time.sleep(max(0.0, LETTER_EVERY_S - (time.monotonic() - begun)))

    def _open_question(self, field: str) -> None:
        """Open the section of a question, and turn the pages until it comes."""
        person = self._person
        if person.has_button("All sections"):
            person.click("All sections")
        person.turn_to("&Questions")
        self._open_section(field)
        if not self._turn_to(field, "Continue"):
            # A section opens at its first question that has no answer; those before it are behind it.
            self._open_section(field)
            self._turn_to(field, "Back")
        person.wait_for(person.words.question(field))

    def _open_section(self, field: str) -> None:
        person = self._person
        person.row(person.words.section(field))
        person.press(Qt.Key.Key_Return)
        person.see_button("All sections")

    def _turn_to(self, field: str, way: str) -> bool:
        """Turn the pages of a section until a question comes; tell whether it does before they end."""
        person, heading = self._person, self._person.words.question(field)
        counts = range(1, MOST_PAGES)
        folded = frozenset[str]().union(*(person.words.counted("Show %n sensitive questions", n) for n in counts))
        while person.has_button("All sections"):
            person.click_if_there(folded)
            if person.sees(heading):
                return True
            person.click(way)
        return False

    @contextmanager
    def _step(self, name: str) -> Iterator[None]:
        person, begun = self._person, time.monotonic()
        person.effort = Effort()
        yield
        seconds, effort = time.monotonic() - begun, person.effort
        person.take_picture(name)
        self._tell(
            "step",
            name=name,
            clicks=effort.clicks,
            keys=effort.keys,
            letters=effort.letters,
            seconds=round(seconds, 1),
            out_of_sight=effort.out_of_sight,
        )


def _answer_shown() -> str:
    """Return what stands in the field in which the keyboard is."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        return field.text()
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else ""
