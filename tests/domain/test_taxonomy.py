from workpris_desktop.domain.taxonomy import ServiceType, Taxonomy

DEB = ServiceType("DEB", "", {"en": "Debt and money"}, {})
DAM = ServiceType("DEB.DAM", "DEB", {"en": "Fines"}, {"en": "Paying what you owe"})
TAXONOMY = Taxonomy((DEB, DAM))


def test_labels_are_for_staff_and_plain_labels_for_the_sheet():
    assert TAXONOMY.label("DEB.DAM", "en") == "Fines"
    assert TAXONOMY.plain_label("DEB.DAM", "en") == "Paying what you owe"
    assert TAXONOMY.plain_label("DEB", "en") == "Debt and money"


def test_an_unknown_code_is_shown_to_staff_and_never_printed():
    assert TAXONOMY.label("XYZ", "en") == "XYZ"
    assert TAXONOMY.plain_label("XYZ", "en") == ""
    assert TAXONOMY.with_ancestors("XYZ") == ()
    assert "XYZ" not in TAXONOMY


def test_the_tree_can_be_walked_both_ways():
    assert TAXONOMY.main_types() == (DEB,)
    assert TAXONOMY.children("DEB") == (DAM,)
    assert TAXONOMY.with_ancestors("DEB.DAM") == ("DEB.DAM", "DEB")
    assert list(TAXONOMY) == [DEB, DAM]
    assert TAXONOMY.get("DEB") is DEB
    assert "DEB" in TAXONOMY
