"""What a service opens the door to."""


def test_those_that_ask_for_a_service_first_follow_it(reader):
    assert [hit.id for hit in reader.following("s1")] == ["s2"]


def test_a_service_that_nobody_asks_for_leads_nowhere(reader):
    assert reader.following("s3") == ()
    assert reader.following("' OR 1 --") == ()
