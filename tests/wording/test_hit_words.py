from datetime import date

import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.facet import Sex, Welcome
from workpris_desktop.domain.hit import EvidenceKind, Hit
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.trust import TrustKind
from workpris_desktop.wording.hit_words import HitWords

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def facts():
    return shipped_facts()


@pytest.fixture
def say(facts):
    """Return a function that says a hit, made of what is named."""
    return lambda *, chosen=False, **parts: HitWords(facts, lambda: TODAY).lines(
        Hit("s1", "Advice", **parts), chosen=chosen
    )


def test_a_hit_of_which_little_is_known_says_so(say):
    lines = say()
    assert lines.about == ("Type not stated", "Place not stated", "Setting not stated")
    assert lines.provider == "Provider not stated"
    assert lines.match == ("Room: not known",)
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
    assert lines.match == ("Taking people, said 3 days ago", "women only", "from 18 years", "certain groups only")
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
    assert say(capacity=(line,)).match == (told,)


def test_a_service_for_all_needs_no_words_about_sex(say):
    assert say(sex=Sex.ALL).match == ("Room: not known",)
    assert say(sex=Sex.MEN).match == ("Room: not known", "men only")


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
