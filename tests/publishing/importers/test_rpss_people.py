"""Nobody whom the register names is named in what comes out, wherever the name stands."""

import json
import tempfile
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from tests.publishing.importers.register import facility, imported, record

GIVEN = st.sampled_from(("Xénie", "Zbyšek", "Karel", "Wu", "Ďusťa Marie", "Óda"))
SURNAME = st.sampled_from(("Qvéčková", "Wyx", "Žžžovský", "Xu Qvok", "Škvor-Xerx", "Qvětel"))


def planted(given_name, surname, where):
    """Return a record with somebody in every field of persons, and in one place where nobody should be."""
    person = {"jmeno": given_name, "prijmeni": surname, "titulPred": "Mgr.", "titulZa": "Ph.D."}
    name = f"{given_name} {surname}"
    mail = f"{given_name}.{surname}@x.example".replace(" ", "")
    parts = {
        "facility": {"zarizeni": [facility(f"Dům {name}") | {"vedouci": person}]},
        "provider": {"poskytovatel": {"nazev": f"{surname} {given_name}", "ico": "00000019"}},
        "mail": {"emaily": [{"email": mail, "poznamka": name}]},
        "lead": {"zarizeni": [facility() | {"vedouci": person | {"email": mail, "telefon": f"603 111 222 {name}"}}]},
        "web": {"weby": [{"web": f"www.{given_name}{surname}.example".replace(" ", "")}]},
        "group": {"ciloveSkupiny": [{"cilovaSkupina": {"id": "A/1"}, "doplnujiciInformace": f"Volejte: {surname}."}]},
        "age": {"doplnujiciInformaceVekoveSkupiny": f"po dohodě s {name}"},
        "address": {"zarizeni": [facility(dodatekAdresy=f"u {name}") | {"vedouci": person}]},
        "phone": {"telefony": [{"telefon": f"{name} 541 123 456", "poznamka": name}]},
        "hours": {"formy": [{"forma": {"id": name}, "casoveRozsahy": [{"den": name}]}]},
        "number": {"poskytovatel": {"nazev": "Most", "ico": name}},
        "kind": {"druhSocialniSluzby": {"id": name, "nazev": name}},
        "date": {"datumPoskytovaniOd": name},
    }
    body = {"nazev": "Most, z.s.", "ico": "00000019", "statutarniOrgany": [person, {"osoba": person}]}
    people = {"zarizeni": [facility() | {"vedouci": person}], "poskytovatel": body, "spravce": person}
    return record(**(people | parts[where]))


PLACES = tuple(
    "facility provider mail lead web group age address phone hours number kind date".split()  # noqa: SIM905
)


@given(GIVEN, SURNAME, st.sampled_from(PLACES))
@example("Karel", "Qvětel", "facility")
@example("Wu", "Xu Qvok", "web")
def test_no_person_comes_out(given_name, surname, where):
    with tempfile.TemporaryDirectory() as folder:
        rows, report = imported(Path(folder), planted(given_name, surname, where))
    told = json.dumps([rows.all, [str(remark) for remark in report.remarks]], ensure_ascii=False).casefold()
    for word in (*surname.replace("-", " ").split(), *given_name.split()):
        assert len(word) < 3 or word.casefold() not in told, (where, word)
    assert rows.one("service")
