from datetime import date

import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.facet import Sex, Welcome
from workpris_desktop.domain.fit import Fit, FitGroup, Reason, RuleName, Verdict
from workpris_desktop.domain.hit import EvidenceKind, Hit, Matched, Rung
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.trust import TrustKind
from workpris_desktop.wording.fit_words import FitWords
from workpris_desktop.wording.hit_words import HitWords
from workpris_desktop.wording.languages import speak

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def facts():
    return shipped_facts()


@pytest.fixture
def say(facts):
    """Return a function that says a hit, made of what is named."""

    def lines(*, chosen=False, names_places=False, **parts):
        words = HitWords(facts, lambda: TODAY, FitWords(facts))
        return words.lines(Hit("s1", "Advice", **parts), chosen=chosen, names_places=names_places)

    return lines


def test_a_hit_of_which_little_is_known_says_so(say):
    lines = say()
    assert lines.about == ("Type not stated", "Place not stated", "Setting not stated")
    assert lines.provider == "Provider not stated"
    assert (lines.room, lines.state) == ("Room: not known", CapacityState.NOT_KNOWN)
    assert (lines.fit, lines.group) == ((), None)
    assert (lines.distance, lines.found) == ("", ())
    assert lines.phone == "No telephone number"
    assert lines.trust == ("Check: never checked",)
    assert (lines.mark, lines.alert) == ("", "")


def test_a_full_hit_says_what_where_room_fit_and_trust(say):
    room = CapacityLine(CapacityUnit.BED, CapacityState.TAKING, date(2026, 11, 19))
    lines = say(
        chosen=True,
        organization="Most",
        types=("DEB.DEB",),
        towns=("Brno", "Znojmo", "Praha", "Plzeň"),
        regions=("CZ064",),
        setting=Setting.COMMUNITY,
        phones=("+420776123456",),
        checked_on=date(2026, 10, 3),
        capacity=(room,),
        evidence_kinds=(EvidenceKind(TrustKind.REGISTERED), EvidenceKind(TrustKind.ACCREDITED, date(2026, 11, 21))),
        sex=Sex.WOMEN,
        welcome=Welcome.ONLY,
        minimum_age=18,
    )
    assert lines.about == ("Debt counselling", "Brno, Znojmo +2", "Outside prison")
    assert (lines.room, lines.state) == ("Taking people, said 3 days ago", CapacityState.TAKING)
    assert lines.fit == ("women only", "from 18 years", "certain groups only")
    assert lines.phone.replace("\N{NO-BREAK SPACE}", " ") == "776 123 456"
    assert lines.trust == ("Accredited programme: ran out", "Checked: 3 Oct 2026 (fresh)", "Registered")
    assert lines.sentence.startswith("Advice. Debt counselling. Brno, Znojmo +2. Outside prison. Most. Taking people")
    assert lines.sentence.endswith("On the shortlist")


@pytest.mark.parametrize(
    ("said_on", "told"),
    [
        (date(2026, 11, 22), "Full, said today"),
        (date(2026, 11, 14), "Room: not known"),
        (date(2026, 11, 23), "Room: not known"),
        (None, "Room: not known"),
    ],
)
def test_room_is_told_while_it_is_believed(say, said_on, told):
    line = CapacityLine(CapacityUnit.BED, CapacityState.FULL, said_on, registered=20)
    assert say(capacity=(line,)).room == told


def test_a_service_for_all_needs_no_words_about_sex(say):
    assert say(sex=Sex.ALL).fit == ()
    assert say(sex=Sex.MEN).fit == ("men only",)


def test_an_address_that_is_hidden_is_told_as_such(say):
    assert say(is_confidential=True).about[1] == "Address confidential"
    assert say(is_confidential=True, towns=("Brno",)).about[1] == "Brno"


def test_an_alert_is_told_while_it_counts(say):
    over = Alert("Renovation", ends=date(2026, 11, 21))
    assert say(alert="Renovation", alert_notice=over).alert == ""
    lines = say(alert="Moving", alert_notice=Alert("Moving", ends=TODAY))
    assert lines.alert == "Moving – until 22 Nov 2026"
    assert lines.alert in lines.sentence
    assert say(alert="Moving").alert == "Moving"


def test_an_old_check_stands_before_what_speaks_for_the_provider(say):
    lines = say(checked_on=date(2024, 1, 5), evidence_kinds=(EvidenceKind(TrustKind.REGISTERED, TODAY),))
    assert lines.trust == ("Checked: 5 Jan 2024 (old)", "Registered")


def test_a_service_that_is_not_open_says_so_before_its_alert(say):
    assert say(status="temporarily closed").alert == "Closed for a time"
    lines = say(status="temporarily closed", alert="Moving")
    assert lines.alert == "Closed for a time. Moving"
    assert lines.sentence.startswith("Advice. Closed for a time. Moving. ")
    assert say(status="").alert == ""


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"state": CapacityState.TAKING, "free": 3}, "Taking people, 3 free, said today"),
        ({"state": CapacityState.TAKING, "free": 0}, "Taking people, said today"),
        (
            {"state": CapacityState.WAITING_LIST, "waiting_weeks": 3},
            "Waiting list, about 3 weeks of waiting, said today",
        ),
    ],
)
def test_free_places_and_waiting_are_told_with_the_state(say, parts, told):
    lines = say(capacity=(CapacityLine(CapacityUnit.CLIENT, as_of=TODAY, registered=20, **parts),))
    assert (lines.room, lines.state) == (told, parts["state"])


def test_how_it_fits_stands_in_the_place_of_whom_it_is_for(say):
    unknown = Reason(RuleName.PETS, Verdict.UNKNOWN)
    lines = say(sex=Sex.WOMEN, fit=Fit(FitGroup.UNKNOWNS, (unknown, Reason(RuleName.SEX, Verdict.MEETS))))
    assert (lines.fit, lines.group) == (("1 not known: pets",), FitGroup.UNKNOWNS)
    assert ". 1 not known: pets. " in lines.sentence


@pytest.mark.parametrize(
    ("km", "language", "told"), [(0.42, "en", "0.4 km"), (12.4, "en", "12 km"), (3.25, "cs", "3,3 km")]
)
def test_a_distance_is_told_short_and_as_what_it_is(say, km, language, told):
    speak(language)
    lines = say(distance_km=km)
    assert lines.distance.replace("\N{NO-BREAK SPACE}", " ") == told
    assert lines.distance in lines.sentence
    speak("en")
    assert "km as the crow flies. " in say(distance_km=km).sentence


def test_a_service_says_to_which_of_two_places_it_answers(say):
    both = (Matched.NAME, Matched.PRISON, Matched.REGION)
    assert say(matched_on=both, names_places=True).found == ("works in the prison", "helps in the region of return")
    assert say(matched_on=(Matched.REGION,), names_places=True).found == ("helps in the region of return",)
    assert say(matched_on=both).found == ()


def test_a_word_that_stood_for_another_is_told(say):
    lines = say(rung=Rung.TYPO, similar_to="dluhy")
    assert lines.found == ("similar to “dluhy”",)
    assert "similar to “dluhy”" in lines.sentence
    assert say(rung=Rung.WORD, similar_to="dluhy").found == ()
