"""What is a person's, by its looks."""

import pytest

from workpris_desktop.publishing.importers.person_name import is_persons_mail, is_persons_name
from workpris_desktop.publishing.importers.rpss_guard import Guard, guard_of

NOBODY = Guard()
JANA = guard_of({"vedouci": {"jmeno": "Jana", "prijmeni": "Nováková", "titulPred": "Mgr."}}, [])
LI = guard_of({"vedouci": {"jmeno": "Bo", "prijmeni": "Li"}}, [])


@pytest.mark.parametrize(
    "address",
    [
        "jana.novakova@x.example",
        "jana@x.example",
        "jnovakova2@x.example",
        "novakova.vedouci@x.example",
        "info@jananovakova.example",
    ],
)
def test_a_mail_address_with_the_name_of_the_lead_is_personal(address):
    assert is_persons_mail(address, JANA)


def test_a_short_surname_counts_only_as_a_whole_word():
    assert is_persons_mail("li@x.example", LI)
    assert not is_persons_mail("linka@x.example", LI)


@pytest.mark.parametrize(
    "address", ["petr.svoboda@x.example", "j.novak@x.example", "svobodova@x.example", "poradna.petr@x.example"]
)
def test_a_mail_address_that_looks_like_a_name_is_personal(address):
    assert is_persons_mail(address, NOBODY)


@pytest.mark.parametrize(
    "address",
    [
        "info@x.example",
        "azylovy.dum@x.example",
        "ldn@x.example",
        "info.brno@x.example",
        "obnova@x.example",
        "a@x.example",
    ],
)
def test_the_mail_address_of_an_office_is_not(address):
    assert not is_persons_mail(address, NOBODY)
    assert not is_persons_mail(address, JANA)


@pytest.mark.parametrize(
    "name", ["Mgr. Jana Nováková", "Jana Nováková", "Nováková Jana, DiS.", "Josef Malý - pečovatelská služba"]
)
def test_the_name_of_a_person_is_recognised(name):
    assert is_persons_name(name)


@pytest.mark.parametrize(
    "name",
    ["", "Charita", "Oblastní charita Brno", "Sv. Anežka Česká", "CARVAC s. r. o.", "Linka Zkouška, o.p.s.", "Jana 21"],
)
def test_the_name_of_a_body_is_not_one_of_a_person(name):
    assert not is_persons_name(name)
