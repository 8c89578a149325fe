"""Kinds, target groups and ages."""

import pytest

from tests.publishing.importers.register import facility, faults, imported, record, small_facts
from workpris_desktop.publishing.importers.rpss_audience import Ages, ages_in, proposed_types
from workpris_desktop.publishing.source import SourceFault


def counselling(name="Poradna Most"):
    return record(druhSocialniSluzby={"id": "DruhSocialniSluzby/1"}, zarizeni=[facility(name)])


def test_a_kind_of_one_type_is_that_type(tmp_path):
    rows, report = imported(tmp_path, record())
    assert rows.terms("workpris-type") == ["ACC.TMP"]
    assert rows.terms("CZ-RPSS-DRUH") == ["DruhSocialniSluzby/20"]
    terms = {row["code"]: row for row in rows.of("taxonomy_term")}
    assert terms["ACC.TMP"]["parent_id"] == terms["ACC"]["id"]
    assert terms["ACC.TMP"]["name"] == "ACC.TMP help"
    (main,) = [row for row in rows.of("attribute") if row["link_type"] == "type"]
    assert (main["value"], main["link_entity"]) == ("main", "service")
    assert report.remarks == ()


def test_a_kind_of_several_types_needs_a_person(tmp_path):
    rows, report = imported(tmp_path, counselling())
    assert rows.terms("workpris-type") == ["LEG.GEN"]
    (remark,) = report.remarks
    assert (remark.where, remark.fault) == ("polozky[0] (4951)", SourceFault.NEEDS_PERSON)
    assert (remark.value, remark.proposal) == ("odborné sociální poradenství", "LEG.GEN DEB.DEB")


def test_words_in_a_name_propose_a_type_and_never_set_one(tmp_path):
    rows, report = imported(tmp_path, counselling("Dluhová poradna"))
    assert rows.terms("workpris-type") == ["LEG.GEN"]
    assert report.remarks[0].proposal == "DEB.DEB"


def test_words_that_several_types_share_propose_none_of_them():
    assert proposed_types("Poradenství", ("LEG.GEN", "DEB.DEB"), small_facts().taxonomy) == ()


@pytest.mark.parametrize("kind", [{"id": "DruhSocialniSluzby/99"}, {}, None, {"nazev": "nový druh"}])
def test_an_unknown_kind_gives_no_type(tmp_path, kind):
    rows, report = imported(tmp_path, record(druhSocialniSluzby=kind))
    assert rows.terms("workpris-type") == []
    assert faults(report) == [SourceFault.UNKNOWN_KIND]


def test_groups_are_matched_by_their_names(tmp_path):
    groups = [{"cilovaSkupina": {"id": f"CilovaSkupinaOsoby/{number}"}} for number in (5, 6, 5, 91)]
    rows, report = imported(tmp_path, record(ciloveSkupiny=groups), record(portalId=2, ciloveSkupiny=groups))
    assert rows.terms("workpris-group") == ["homeless", "homeless"]
    assert rows.terms("CZ-RPSS-CS")[:3] == [f"CilovaSkupinaOsoby/{number}" for number in (5, 6, 91)]
    assert [(remark.fault, remark.value) for remark in report.remarks] == [
        (SourceFault.UNKNOWN_GROUP, "CilovaSkupinaOsoby/91")
    ]
    assert rows.of("service")[0]["eligibility_description"] == "osoby bez přístřeší\npečující osoby"


def test_what_the_register_adds_is_told_in_its_words(tmp_path):
    groups = [{"cilovaSkupina": {"id": "CilovaSkupinaOsoby/5"}, "doplnujiciInformace": "jen muži"}]
    added = record(
        ciloveSkupiny=groups,
        vekoveSkupiny=[{"vekovaSkupina": {"id": "VekovaSkupina/5"}}],
        doplnujiciInformaceVekoveSkupiny="výjimečně od 18",
    )
    rows, _ = imported(tmp_path, added)
    assert rows.one("service")["eligibility_description"].split("\n") == [
        "osoby bez přístřeší",
        "dospělí (27 – 64 let)",
        "jen muži",
        "výjimečně od 18",
    ]
    assert (rows.one("service")["minimum_age"], rows.one("service")["maximum_age"]) == ("27", "64")


@pytest.mark.parametrize(
    ("codes", "ages"),
    [((5, 7), ("27", None)), ((7,), ("80", None)), ((5, 9), (None, None)), ((5, 1), (None, None)), ((), (None, None))],
)
def test_ages_are_those_of_all_groups_together(tmp_path, codes, ages):
    groups = [{"id": f"VekovaSkupina/{code}"} for code in codes]
    rows, report = imported(tmp_path, record(vekoveSkupiny=groups))
    assert (rows.one("service").get("minimum_age"), rows.one("service").get("maximum_age")) == ages
    assert faults(report) == ([SourceFault.UNKNOWN_VALUE] if {9, 1} & set(codes) else [])


@pytest.mark.parametrize(
    ("name", "ages"),
    [
        ("děti kojeneckého věku (do 1 roku)", Ages(None, 1)),
        ("mladší děti (7 - 10 let)", Ages(7, 10)),
        ("bez omezení věku", Ages()),
        ("osoby od 18 let", Ages(18, None)),
        ("dospělí", None),
        ("", None),
        ("od 900 let", None),
    ],
)
def test_the_name_of_a_group_says_its_ages(name, ages):
    assert ages_in(name) == ages
