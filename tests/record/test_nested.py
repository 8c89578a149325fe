import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker  # type: ignore[import-untyped]

from tests.support.example_package import example_rows
from tests.support.packages import SHARED
from workpris_desktop.record.nested import fold, number_text, unfold, unfold_part
from workpris_desktop.record.nesting import NESTS, OWNERS
from workpris_desktop.record.row_store import RowStore
from workpris_desktop.record.tables import TABLE_NAMED, TABLES

SCHEMA = SHARED / "data" / "hsds_schema" / "service_with_definitions.json"
ORUK = SHARED / "data" / "oruk" / "service_full.json"

BELOW_NO_SERVICE = {"region", "district", "prison", "municipality", "synonym", "taxonomy", "tombstone"}


def stored(rows):
    store = RowStore()
    for table, listed in rows.items():
        for row in listed:
            store.put(table, row)
    return store


def folded(store, table="service"):
    return [part for batch in store.batches(table) for part in fold(table, batch, store)]


def unfolded(part, table="service"):
    rows = []
    unfold_part(table, part, lambda name, row: rows.append((name, row)))
    return rows


def test_every_table_and_column_of_the_nests_is_one_of_ours():
    for parent, nests in NESTS.items():
        for nest in nests:
            holder = parent if nest.single else nest.table
            names = {column.name for column in TABLE_NAMED[holder].columns}
            assert {nest.column, nest.entity or nest.column} <= names
            assert nest.table in TABLE_NAMED


def test_every_table_hangs_below_a_service_but_for_those_that_say_nothing_of_one():
    reached, ahead = {"service"}, ["service"]
    while ahead:
        for nest in NESTS.get(ahead.pop(), ()):
            if nest.written and nest.table not in reached:
                reached.add(nest.table)
                ahead.append(nest.table)
    assert {table.name for table in TABLES} - reached == BELOW_NO_SERVICE


def test_a_table_names_its_nearest_parent_first():
    assert [column for column, _ in OWNERS["phone"]] == [
        "contact_id",
        "service_at_location_id",
        "service_id",
        "location_id",
        "organization_id",
    ]


def test_a_full_record_is_folded_and_unfolded_without_loss():
    given_rows = {table: rows for table, rows in example_rows().items() if table not in BELOW_NO_SERVICE}
    with stored(given_rows) as store, RowStore() as back:
        for service in folded(store):
            unfold(json.loads(json.dumps(service)), back.put)
        for table in TABLES:
            for batch in store.loose(table.name):
                for part in fold(table.name, batch, store) if table.name != "service" else ():
                    unfold_part(table.name, part, back.put)
        for table in given_rows:
            assert list(back.rows(table)) == list(store.rows(table)), table


def test_a_full_record_is_valid_by_the_schema_of_hsds():
    if not SCHEMA.is_file():
        pytest.skip("the shared test data is not here")
    with stored(example_rows()) as store:
        services = folded(store)
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    faults = [
        error.json_path
        for service in services
        for error in Draft202012Validator(schema, format_checker=FormatChecker()).iter_errors(service)
    ]
    # HSDS 3.0 says that the name of a time zone is a number, which 3.1 mends.
    assert [fault for fault in faults if not fault.endswith(".timezone")] == []
    assert services[0]["organization"]["organization_identifiers"]
    assert services[0]["service_at_locations"][0]["location"]["addresses"]


def test_the_schema_finds_what_is_not_in_order():
    if not SCHEMA.is_file():
        pytest.skip("the shared test data is not here")
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert not Draft202012Validator(schema).is_valid({"id": "s1", "name": "X", "status": "open"})


def test_a_number_of_a_contact_stands_below_the_contact_alone():
    rows = {
        "service": [{"id": "s1", "name": "Poradna"}],
        "contact": [{"id": "c1", "service_id": "s1"}],
        "phone": [{"id": "p1", "service_id": "s1", "contact_id": "c1", "number": "1"}],
    }
    with stored(rows) as store:
        (service,) = folded(store)
        assert "phones" not in service
        assert service["contacts"][0]["phones"] == [{"id": "p1", "service_id": "s1", "number": "1"}]
        assert list(store.loose("phone")) == []


def test_what_hangs_on_nothing_that_is_there_is_loose():
    rows = {
        "service": [{"id": "s1", "name": "Poradna", "organization_id": "o1"}],
        "organization": [{"id": "o1", "name": "Most"}, {"id": "o2", "name": "Nikdo"}],
        "phone": [{"id": "p1", "service_id": "gone", "number": "1"}, {"id": "p2", "organization_id": "o2"}],
        "metadata": [{"id": "m1", "resource_id": "gone", "resource_type": "service"}],
        "translation": [{"id": "t1", "link_id": "CZ", "link_entity": "region", "value": "Böhmen"}],
        "taxonomy": [{"id": "x1", "name": "workpris-type"}],
    }
    with stored(rows) as store:
        loose = {table.name: [row["id"] for batch in store.loose(table.name) for row in batch] for table in TABLES}
        (other,) = fold("organization", [row for batch in store.loose("organization") for row in batch], store)
    del loose["service"]
    found = {table: ids for table, ids in loose.items() if ids}
    assert found == {
        "organization": ["o2"],
        "phone": ["p1"],
        "metadata": ["m1"],
        "translation": ["t1"],
        "taxonomy": ["x1"],
    }
    assert other == {"id": "o2", "name": "Nikdo", "description": "", "phones": [{"id": "p2"}]}


def test_an_attribute_of_another_table_with_the_same_id_is_not_the_services():
    rows = {
        "service": [{"id": "1", "name": "Poradna", "organization_id": "1"}],
        "organization": [{"id": "1", "name": "Most"}],
        "attribute": [{"id": "a", "link_id": "1", "link_entity": "organization", "taxonomy_term_id": "t"}],
        "taxonomy_term": [{"id": "t", "name": "Dluhy"}],
    }
    with stored(rows) as store:
        (service,) = folded(store)
    assert "attributes" not in service
    assert service["organization"]["attributes"][0]["taxonomy_term"]["name"] == "Dluhy"


def test_a_provider_that_is_missing_leaves_its_id():
    with stored({"service": [{"id": "s1", "name": "X", "organization_id": "gone"}]}) as store:
        assert folded(store) == [{"id": "s1", "organization_id": "gone", "name": "X"}]


def test_tables_that_are_not_wanted_are_left_out():
    with stored({"service": [{"id": "s1", "name": "X"}], "phone": [{"id": "p", "service_id": "s1"}]}) as store:
        (batch,) = store.batches("service")
        assert fold("service", batch, store, {"phone"}) == [{"id": "s1", "name": "X"}]


def test_numbers_are_numbers_where_hsds_says_so():
    rows = {
        "service": [{"id": "s1", "minimum_age": "18", "maximum_age": "many", "last_modified": "2026-01-02"}],
        "cost_option": [{"id": "c1", "service_id": "s1", "amount": "12.50"}, {"id": "c2", "service_id": "s1"}],
        "phone": [
            {"id": "p1", "service_id": "s1", "extension": "7"},
            {"id": "p2", "service_id": "s1", "extension": "007"},
        ],
    }
    with stored(rows) as store:
        (service,) = folded(store)
    assert (service["minimum_age"], service["maximum_age"]) == (18, "many")
    assert service["last_modified"] == "2026-01-02T00:00:00Z"
    assert service["cost_options"] == [{"id": "c1", "amount": 12.5}, {"id": "c2"}]
    assert [phone["extension"] for phone in service["phones"]] == [7, "007"]


def test_a_number_without_end_stays_a_text():
    with stored({"service": [{"id": "s1", "minimum_age": "inf"}]}) as store:
        assert folded(store)[0]["minimum_age"] == "inf"


def test_a_real_service_of_open_referral_uk_is_unfolded():
    if not ORUK.is_file():
        pytest.skip("the shared test data is not here")
    service = json.loads(ORUK.read_text(encoding="utf-8"))
    rows = {}
    unfold(service, lambda table, row: rows.setdefault(table, []).append(row))
    assert rows["service"][0]["organization_id"] == rows["organization"][0]["id"]
    assert rows["service_at_location"][0]["location_id"] == rows["location"][0]["id"]
    assert rows["address"][0]["location_id"] == rows["location"][0]["id"]
    assert rows["attribute"][0]["link_entity"] == "service"
    assert rows["attribute"][0]["taxonomy_term_id"] == rows["taxonomy_term"][0]["id"]
    assert rows["organization_identifier"][0]["identifier"] == "1234567"


def test_parts_without_an_id_get_one_that_stays():
    service = {"id": "s1", "phones": [{"number": "1"}, {"number": "2"}, {"number": "1"}]}
    first, again = unfolded(service), unfolded(service)
    assert first == again
    phones = [row["id"] for table, row in first if table == "phone"]
    assert len(phones) == 3
    assert len(set(phones)) == 2


def test_what_is_shared_and_has_no_id_stays_one_thing():
    rows = [*unfolded({"id": "s1", "organization": {"name": "Most"}})]
    rows += unfolded({"id": "s2", "organization": {"name": "Most"}})
    assert len({row["id"] for table, row in rows if table == "organization"}) == 1


def test_what_is_of_another_shape_is_passed_over():
    service = {
        "id": "s1",
        "name": ["X"],
        "phones": "none",
        "schedules": [None, 7, {"id": "h1", "opens_at": {}}],
        "organization": [{"id": "o1"}],
        "contacts": {"id": "c1"},
        "unknown": {"id": "u1"},
        "minimum_age": True,
        "maximum_age": float("inf"),
    }
    assert dict(unfolded(service)) == {
        "organization": {"id": "o1"},
        "schedule": {"id": "h1", "service_id": "s1"},
        "contact": {"id": "c1", "service_id": "s1"},
        "service": {"id": "s1", "organization_id": "o1", "minimum_age": "true"},
    }


def test_half_a_letter_is_dropped():
    assert unfolded({"id": "s1", "name": "a\ud800b"}) == [("service", {"id": "s1", "name": "ab"})]


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (7, "7"),
        (7.0, "7"),
        (12.5, "12.5"),
        (-0.25, "-0.25"),
        (1e-7, "0.0000001"),
        (Decimal("49.20"), "49.2"),
        (Decimal("1E+3"), "1000"),
        (float("nan"), ""),
        (Decimal("Infinity"), ""),
        (Decimal("1E+999999"), ""),
        (Decimal("1E-999999"), ""),
        (10**4000, ""),
    ],
)
def test_a_number_is_written_as_tables_have_it(number, text):
    assert number_text(number) == text


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([nest.key for nests in NESTS.values() for nest in nests] + ["id"]), inner)
    ),
    max_leaves=20,
)


@given(service=st.dictionaries(st.sampled_from([nest.key for nest in NESTS["service"]] + ["id", "name"]), JSON))
def test_no_service_of_any_shape_breaks_unfolding(service):
    for table, row in unfolded(service):
        assert row["id"]
        assert all(isinstance(text, str) and text for text in row.values())
        assert row.keys() <= {column.name for column in TABLE_NAMED[table].columns}
