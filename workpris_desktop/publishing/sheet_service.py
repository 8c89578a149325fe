"""From the cells of a service to its rows: what it is, for whom, how one comes to it, and when it was checked."""

from typing import Final

from workpris_desktop.domain.facet import Stance
from workpris_desktop.publishing.cell_reader import CellReader
from workpris_desktop.publishing.filled_sheet import Cells, FilledCell
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.number_reading import read_price
from workpris_desktop.publishing.reading_words import means_anywhere, meant_anywhere
from workpris_desktop.publishing.sheet_rows import MAIN_TYPE, SheetRows
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.publishing.template_columns import folded_head
from workpris_desktop.record.limits import LONGEST_NAME

_MOST_FURTHER_TYPES: Final = 4
_EXCLUSION: Final = "exclusion_"
_ONE_OF: Final = ("setting", "sex", "welcome", "payment")
_SEVERAL_OF: Final = ("form", "phase", "household", "group", "referral")
_ENTRY: Final = ("appointment", "registration")
_CROSS: Final = "x"
_ACTIVE: Final = "active"


def put_service(cells: Cells, organization_id: str, country: str, reader: CellReader, rows: SheetRows) -> str:
    """Put the rows of a service that hang on no place, and return its id: made of its organisation and its name.

    Args:
        cells: what the rows of the sheet say of the service together.
        organization_id: its organisation.
        country: ISO 3166-1 code of its first place, "" where that is not known.
        reader: reads the cells.
        rows: takes the rows.
    """
    name = reader.text(cells, "service_name", LONGEST_NAME)
    service_id = stable_id("service", organization_id, folded_head(name))
    ages = reader.ages(cells, "ages")
    rows.put(
        "service",
        service_id,
        organization_id=organization_id,
        name=name,
        description=reader.text(cells, "description"),
        url=reader.web(cells, "website"),
        email=reader.mail(cells, "mail"),
        status=_ACTIVE,
        interpretation_services=reader.text(cells, "interpreter"),
        eligibility_description=reader.text(cells, "conditions"),
        minimum_age="" if ages.least is None else str(ages.least),
        maximum_age="" if ages.most is None else str(ages.most),
        content_language=reader.language,
        **_check(cells, reader),
    )
    _put_types(service_id, cells, reader, rows)
    _put_facets(service_id, cells, reader, rows)
    _put_price(service_id, cells, country, reader, rows)
    _put_languages(service_id, cells, reader, rows)
    for document in reader.texts(cells, "documents"):
        rows.put(
            "required_document", stable_id("document", service_id, document), service_id=service_id, document=document
        )
    return service_id


def _check(cells: Cells, reader: CellReader) -> dict[str, str]:
    """Return the cells of the last check; who and how say nothing without the day."""
    day = reader.day(cells, "checked_on")
    by, how = reader.role(cells, "checked_by"), reader.code(cells, "checked_how")
    if day is None:
        for cell in (cells[key] for key in ("checked_by", "checked_how") if key in cells and "checked_on" not in cells):
            reader.note(cell, SourceFault.MISSING_VALUE, reader.columns["checked_on"].head[reader.language])
        return {}
    return {"assured_date": day.isoformat(), "assured_by": by, "assured_how": how}


def _put_types(service_id: str, cells: Cells, reader: CellReader, rows: SheetRows) -> None:
    main = reader.code(cells, "type")
    further = [code for code in reader.codes(cells, "more_types") if code != main]
    if main:
        rows.put_type(service_id, main, MAIN_TYPE)
    for code in further[:_MOST_FURTHER_TYPES]:
        rows.put_type(service_id, code)
    for code in further[_MOST_FURTHER_TYPES:]:
        reader.note(cells["more_types"], SourceFault.TOO_LONG, code)


def _put_facets(service_id: str, cells: Cells, reader: CellReader, rows: SheetRows) -> None:
    for facet in _ONE_OF:
        rows.put_facet(service_id, facet, filter(None, [reader.code(cells, facet)]))
    for facet in _SEVERAL_OF:
        rows.put_facet(service_id, facet, reader.codes(cells, facet))
    for kind in _ENTRY:
        needed = _yes_or_no(cells, kind, reader)
        if needed:
            rows.put_facet(service_id, "entry", [kind], needed)
    for key in cells:
        if key.startswith(_EXCLUSION):
            stance = _stance(cells, key, reader)
            if stance:
                rows.put_facet(service_id, "exclusion", [key.removeprefix(_EXCLUSION)], stance)


def _yes_or_no(cells: Cells, key: str, reader: CellReader) -> str:
    return _plain_answer(cells.get(key), reader) or reader.code(cells, key)


def _stance(cells: Cells, key: str, reader: CellReader) -> str:
    """Return the stance to the reason of a column; its head asks whether people are taken."""
    if cells[key].text.casefold() == _CROSS:
        # It may mark those who are taken as well as those who are not.
        reader.note(cells[key], SourceFault.UNKNOWN_VALUE, "; ".join(reader.choices(key).shown(reader.language)))
        return ""
    answer = _plain_answer(cells[key], reader)
    plain = {"yes": Stance.ACCEPTED, "no": Stance.NO}.get(answer)
    return plain or reader.code(cells, key)


def _plain_answer(cell: FilledCell | None, reader: CellReader) -> str:
    """Return ``yes`` or ``no`` for the words and signs by which people say so, "" for all else."""
    text = cell.text if cell else ""
    return next((key for key in ("yes", "no") if means_anywhere(reader.books, text, key)), "")


def _put_price(service_id: str, cells: Cells, country: str, reader: CellReader, rows: SheetRows) -> None:
    text = reader.text(cells, "price")
    if not text:
        return
    currency = next((entry.currency for entry in reader.facts.countries if entry.code == country), "")
    price = read_price(cells["price"].value, reader.books, currency)
    rows.put(
        "cost_option",
        stable_id("price", service_id, text),
        service_id=service_id,
        amount=price.amount,
        currency=price.currency if price.amount else "",
        amount_description=text,
    )


def _put_languages(service_id: str, cells: Cells, reader: CellReader, rows: SheetRows) -> None:
    """Put the languages; one that is in no list of ours stands by its name."""
    for entry in reader.texts(cells, "languages"):
        for text in filter(None, map(str.strip, entry.split(","))):
            code = _language_code(text, reader)
            if not code:
                reader.note(cells["languages"], SourceFault.UNKNOWN_VALUE)
            row_id = stable_id("language", service_id, code or folded_head(text))
            rows.put("language", row_id, service_id=service_id, code=code, name="" if code else text)


def _language_code(text: str, reader: CellReader) -> str:
    known = {key.removeprefix("language_") for key in reader.books[reader.language].spellings}
    code = text.casefold()
    return code if code in known else meant_anywhere(reader.books, text, "language_")
