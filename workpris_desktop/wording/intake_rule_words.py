"""What a rule of the entry form found, as one plain sentence that says what was understood (ux.md 8.5)."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.intake_rule import RuleFinding
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

Sentences = Mapping[str, str]


class IntakeRuleWords(QObject):
    """Says findings in the language spoken now."""

    def sentence(self, finding: RuleFinding) -> str:
        """Return what was found in one or two short sentences, with the number of the row where it is about one."""
        facts = {name: _shown(name, value) for name, value in finding.facts}
        parts = (finding.fact(name) for name in ("date", "month", "year"))
        facts["understood"] = ". ".join(part for part in parts if part)
        said = self._pattern(finding).format_map(_Gaps(facts))
        row = finding.fact("row")
        return self.tr("Row {row}: {sentence}").format(row=row, sentence=said) if row else said

    def _pattern(self, finding: RuleFinding) -> str:
        special = self._counted(finding) or self._of_country(finding)
        if special:
            return special
        told = self._days(), self._ways_to_reach(), self._texts(), self._choices(), self._release(), self._together()
        for sentences in told:
            if finding.key in sentences:
                return sentences[finding.key]
        return self.tr("This answer cannot be used as it stands. Please look at it again.")

    def _counted(self, finding: RuleFinding) -> str:
        count = finding.fact("count")
        number = int(count) if count.isdecimal() else 0
        if finding.key == "phone_digits":
            return self._phone_digits(number, finding.fact("country"))
        if finding.key == "birth_out_of_range":
            return self.tr("Born on {day}, the person would be %n years old. Check the year.", "", number)
        if finding.key == "minor" and count:
            return self.tr("The person is %n years old. The rules for minors apply: ask the guardian.", "", number)
        if finding.key == "text_long":
            return self.tr("The text has %n characters; sheets have room for {most}. Make it shorter.", "", number)
        if finding.key == "text_too_long":
            return self.tr("The text has %n characters, far more than {most}. It is not used.", "", number)
        return ""

    def _phone_digits(self, count: int, country: str) -> str:
        return {
            "CZ": self.tr("The phone number has %n digits; Czech numbers have 9.", "", count),
            "SI": self.tr("The phone number has %n digits; Slovenian numbers have 8 after the first 0.", "", count),
            "AT": self.tr("The phone number has %n digits; Austrian numbers have 5 to 13.", "", count),
            "DE": self.tr("The phone number has %n digits; German numbers have 5 to 13.", "", count),
        }.get(country, "")

    def _of_country(self, finding: RuleFinding) -> str:
        if finding.key != "postcode_digits":
            return ""
        return {
            "CZ": self.tr("“{typed}” is kept as written; Czech postcodes have 5 digits."),
            "SI": self.tr("“{typed}” is kept as written; Slovenian postcodes have 4 digits."),
            "AT": self.tr("“{typed}” is kept as written; Austrian postcodes have 4 digits."),
            "DE": self.tr("“{typed}” is kept as written; German postcodes have 5 digits."),
        }.get(finding.fact("country"), "")

    def _days(self) -> Sentences:
        return {
            "not_a_date": self.tr("“{typed}” is no date. Enter day, month and year, for example 27 3 2027."),
            "year_missing": self.tr("{understood}. was understood. Enter the year, too."),
            "no_such_day": self.tr("There is no day {understood}. Check the day and the month."),
            "no_such_month": self.tr("There is no month {month}. The day comes first, for example 27 3 2027."),
            "year_unlikely": self.tr("The year {year} cannot be right. Enter it with four digits."),
            "time_unclear": self.tr("“{typed}” is no time of day. Enter it like 9:30."),
            "birth_unclear": self.tr("Enter the date of birth, for example 27 3 1985."),
            "birth_is_age": self.tr(
                "“{typed}” is an age. Choose an age band, or enter the date, for example 27 3 1985."
            ),
            "birth_in_future": self.tr("The date of birth must be in the past; {day} was understood."),
            "minor": self.tr("The person is under 18. The rules for minors apply: ask the guardian."),
        }

    def _ways_to_reach(self) -> Sentences:
        return {
            "phone_unclear": self.tr("“{typed}” is kept as written, but was not understood as a phone number."),
            "phone_unlikely": self.tr("No such phone number is known: “{typed}”. Compare it with what was said."),
            "email_at": self.tr("“{typed}” is no e-mail address. It needs one @, with a name before it."),
            "email_dot": self.tr("“{typed}” is no e-mail address. After the @ comes a name with a dot."),
            "email_blank": self.tr("“{typed}” is no e-mail address. It may have no spaces."),
            "email_long": self.tr("The e-mail address is longer than 254 characters. Check it."),
            "postcode_long": self.tr("“{typed}” is long for a postcode. Compare it with the address."),
            "area_not_known": self.tr("This place is not in our lists any more. Distances are not told."),
            "area_not_matched": self.tr("“{typed}” is not in our list of places. Distances are not told."),
        }

    def _texts(self) -> Sentences:
        return {
            "national_number": self.tr("This looks like a national identity number. Do you need it here?"),
            "number_unclear": self.tr("“{typed}” is no number. Enter digits only, for example 1500."),
            "number_not_whole": self.tr("“{typed}” is no whole number. Enter it without a fraction."),
            "number_out_of_bounds": self.tr("“{typed}” is not between {least} and {most}. Check the number."),
            "source_missing": self.tr("Note who said this, and when."),
            "said_in_future": self.tr("It cannot have been said on {day}; that day is still to come."),
        }

    def _choices(self) -> Sentences:
        return {
            "not_listed": self.tr("“{typed}” is not among the answers of this form. Choose again."),
            "wrong_shape": self.tr("This answer cannot be read. Answer the question again."),
            "words_missing": self.tr("Add in a few words what is meant."),
            "prison_not_known": self.tr("This prison is not in our list. Choose again."),
            "language_not_known": self.tr("“{typed}” is no language of our list. Choose again."),
            "none_excludes_others": self.tr("“None” and other answers exclude each other; the last tick was kept."),
            "row_half_empty": self.tr("Something is missing in this row."),
            "hidden_kept": self.tr("This answer is kept, but not asked any more, and never leaves the file."),
        }

    def _release(self) -> Sentences:
        return {
            "release_reason_missing": self.tr("The day of release is not known. Say why, before a sheet is made."),
            "release_in_past": self.tr("The day of release, {day}, is past. Correct it, or where the person is now."),
            "release_too_far": self.tr("The day of release, {day}, is more than 40 years ahead. Check the year."),
            "release_past_in_prison": self.tr("Released on {day}, but still in prison: one of the two is wrong."),
            "released_in_future": self.tr("Already released, but only on {day}: one of the two is wrong."),
            "release_span_reversed": self.tr("The release lies between {day} and {other_day}: the second is earlier."),
        }

    def _together(self) -> Sentences:
        return {
            "needed_in_past": self.tr("It is needed from {day}, which is past: today is {other_day}."),
            "hours_reversed": self.tr("From {from} to {to}: the end is not after the beginning."),
            "alone_with_children": self.tr("A place for one person alone, but children live with the person."),
            "no_pet_but_listed": self.tr(
                "No pet, but under the rule-out facts a pet is a “yes”: one of the two is wrong."
            ),
            "pet_not_listed": self.tr("A pet, but under the rule-out facts a pet is a “no”: one of the two is wrong."),
            "papers_but_listed": self.tr(
                "A paper is in hand, but under the rule-out facts there is none: one of the two is wrong."
            ),
            "papers_not_listed": self.tr(
                "There is no valid paper, but under the rule-out facts none is missing: one of the two is wrong."
            ),
            "insured_but_listed": self.tr(
                "Insured, but under the rule-out facts there is no insurance: one of the two is wrong."
            ),
            "uninsured_not_listed": self.tr(
                "Not insured, but under the rule-out facts insurance is not missing: one of the two is wrong."
            ),
            "clean_but_drugs": self.tr(
                "No drugs or alcohol now, but under the rule-out facts drugs are a “yes”: one of the two is wrong."
            ),
            "clean_but_drunk": self.tr(
                "No drugs or alcohol now, but under the rule-out facts alcohol is a “yes”: one of the two is wrong."
            ),
            "medicine_missing": self.tr(
                "There is medicine for 0 days, but the person takes some. Arrange it before release."
            ),
            "double_birth_and_name": self.tr("Another file has the same date of birth and a similar name. Open it?"),
            "double_reference": self.tr("Another file has the same reference. Open it?"),
        }


class _Gaps(dict[str, str]):
    """Facts for the gaps of a sentence; one that a finding lacks stays empty."""

    def __missing__(self, key: str) -> str:
        return ""


def _shown(name: str, value: str) -> str:
    if not name.endswith("day"):
        return value
    try:
        return short_date(date.fromisoformat(value), spoken_language())
    except ValueError:
        return value
