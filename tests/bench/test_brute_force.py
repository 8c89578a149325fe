from bench.brute_force import disagreements, forgiving_parts, plain_parts, scanned_counts
from bench.contestants.stage import NO_COUNT, Document, Found
from workpris_desktop.domain.inflection import family

DOCUMENTS = (
    Document(1, "dluhove poradenstvi", "brno", "DEB", "CZ064"),
    Document(2, "dluhy", "poradenstvi wien", "DEB", "AT13"),
    Document(3, "bydleni", "dluhova poradna", "ACC", "CZ064"),
)


def plain(*texts):
    return dict(scanned_counts(DOCUMENTS, texts, plain_parts))


def forgiving(*texts):
    return dict(scanned_counts(DOCUMENTS, texts, forgiving_parts))


def test_the_last_word_is_a_beginning():
    assert plain("dluh", "porad", "b") == {"dluh": 3, "porad": 3, "b": 2}


def test_all_words_must_be_there_and_only_the_last_may_be_begun():
    assert plain("dluhy porad", "dluh porad", "poradenstvi dluhov") == {
        "dluhy porad": 1,
        "dluh porad": 0,
        "poradenstvi dluhov": 1,
    }


def test_diacritics_and_case_do_not_count():
    assert plain("Dluhové Poradenství") == {"Dluhové Poradenství": 1}


def test_inflections_count_for_ours():
    inflected = next(word for word in ("bydlenim", "bydlela", "bydlet") if family(word) == family("bydleni"))

    assert plain(inflected) == {inflected: 0}
    assert forgiving(inflected) == {inflected: 1}


def test_words_that_only_join_others_do_not_count_for_ours():
    assert plain("dluhy ve wien") == {"dluhy ve wien": 0}
    assert forgiving("dluhy ve wien") == {"dluhy ve wien": 1}


def test_every_count_that_differs_is_told():
    counts = plain("dluh", "brno")

    assert disagreements("right", lambda text: Found((), counts[text]), counts) == []
    assert disagreements("silent", lambda _: Found((), NO_COUNT), counts) == []
    assert len(disagreements("wrong", lambda _: Found((), 2), counts)) == 2


def test_a_search_that_stretches_may_find_more_of_few_but_never_less():
    few = {"brno": 1}

    assert disagreements("more", lambda _: Found((), 4), few, may_stretch=True) == []
    assert disagreements("less", lambda _: Found((), 0), few, may_stretch=True) != []
    assert disagreements("more of many", lambda _: Found((), 41), {"dluh": 40}, may_stretch=True) != []
