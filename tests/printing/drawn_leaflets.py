"""Leaflets that nobody composed, with all that can stand on one, and ways to look at them drawn."""

import io
from dataclasses import replace

import pdfplumber
import pypdf
import pypdfium2

from workpris_desktop.domain.leaflet import Leaflet, LeafletBlock, LeafletFormat, LeafletLine, LineKind, Picture

EVERY_SHAPE = tuple(
    (shape, large) for shape in LeafletFormat for large in (False, True) if shape.may_be_large or not large
)
"""Each format, in normal and in big print."""

WORDS = {
    "cs": {
        "title": "Důležité kontakty", "help": "Pomoc s dluhy", "name": "Dluhová poradna Světlá",
        "provider": "Občanské sdružení Nový Břeh", "phone": "Telefon", "number": "776 123 456",
        "calls": "Kdy můžete volat:", "week": "pondělí až pátek 8:00 až 16:00", "addr": "Adresa",
        "street": "Nádražní 15", "town": "400 01 Ústí nad Labem", "visits": "Kdy můžete přijít:",
        "days": ("pondělí až čtvrtek 9:00 až 12:00", "a 13:00 až 17:30", "pátek 9:00 až 12:00"),
        "bring": "Vezměte si s sebou:", "paper": "Občanský průkaz nebo cestovní pas", "free": "Je to zdarma.",
        "warning": "Něco se změnilo. Nejdřív zavolejte.", "emergency": "Jde o život? Volejte 112.",
        "foot": ("Údaje ze dne 12. dubna 2027", "Ověřeno 1. března 2027", "Než půjdete, zavolejte."),
        "page": "Strana {n} z {m}", "notes": ("Moje schůzka", "Moje poznámky"), "remark": "Pan Novák na vás čeká.",
        "qr": "Kód vytočí číslo.", "sample": "UKÁZKA – kontakty nejsou skutečné",
    },
    "de": {
        "title": "Wichtige Kontakte", "help": "Hilfe bei Schulden", "name": "Schuldnerberatung Mitteldeutschland",
        "provider": "Arbeiterwohlfahrt Kreisverband Musterstadt", "phone": "Telefon", "number": "030 12345678",
        "calls": "Sie können zu diesen Zeiten anrufen:", "week": "Montag bis Freitag 8 Uhr bis 16 Uhr",
        "addr": "Adresse", "street": "Bahnhofstraße 15", "town": "10115 Berlin",
        "visits": "Sie können zu diesen Zeiten kommen:",
        "days": ("Montag bis Donnerstag 9 Uhr bis 12 Uhr", "und 13 Uhr bis 17:30 Uhr", "Freitag 9 Uhr bis 12 Uhr"),
        "bring": "Bringen Sie das mit:", "paper": "Ausweis oder Reisepass", "free": "Es kostet nichts.",
        "warning": "Es hat sich etwas geändert. Rufen Sie an.", "emergency": "Geht es um Leben? Rufen Sie 112 an.",
        "foot": ("Daten vom 12. April 2027", "Geprüft am 1. März 2027", "Rufen Sie vorher an."),
        "page": "Seite {n} von {m}", "notes": ("Mein Termin", "Meine Notizen"), "remark": "Herr Maier wartet auf Sie.",
        "qr": "Der Code wählt die Nummer.", "sample": "MUSTER – die Kontakte sind nicht echt",
    },
    "uk": {
        "title": "Важливі контакти", "help": "Допомога з боргами", "name": "Боргова консультація «Світло»",
        "provider": "Громадська організація Новий Берег", "phone": "Телефон", "number": "776 123 456",
        "calls": "Коли можна дзвонити:", "week": "понеділок – п’ятниця 8:00–16:00", "addr": "Адреса",
        "street": "Nádražní 15", "town": "400 01 Ústí nad Labem", "visits": "Коли можна прийти:",
        "days": ("понеділок – четвер 9:00–12:00", "і 13:00–17:30", "п’ятниця 9:00–12:00"),
        "bring": "Візьміть із собою:", "paper": "Паспорт або посвідчення особи", "free": "Це безкоштовно.",
        "warning": "Щось змінилося. Спочатку зателефонуйте.", "emergency": "Загроза життю? Дзвоніть 112.",
        "foot": ("Дані від 12 квітня 2027", "Перевірено 1 березня 2027", "Спочатку зателефонуйте."),
        "page": "Сторінка {n} з {m}", "notes": ("Моя зустріч", "Мої нотатки"), "remark": "На вас чекає пан Новак.",
        "qr": "Код набирає номер.", "sample": "ЗРАЗОК – контакти не справжні",
    },
}  # fmt: skip


def a_block(words, which=1, dial="+420776123456", **changed):
    """Return a service with a line of each kind; texts are changed by their key."""
    said = words | {"name": f"{words['name']} {which}"} | changed
    days = [LeafletLine(LineKind.TEXT, text) for text in said["days"]]
    return LeafletBlock(
        f"s{which}",
        (
            LeafletLine(LineKind.TEXT, said["help"]),
            LeafletLine(LineKind.NAME, said["name"]),
            LeafletLine(LineKind.TEXT, said["provider"]),
            LeafletLine(LineKind.LABEL, said["phone"], Picture.PHONE),
            LeafletLine(LineKind.PHONE, said["number"].replace(" ", "\N{NO-BREAK SPACE}")),
            LeafletLine(LineKind.LABEL, said["calls"], Picture.CLOCK),
            LeafletLine(LineKind.TEXT, said["week"]),
            LeafletLine(LineKind.LABEL, said["addr"], Picture.DOOR),
            LeafletLine(LineKind.TEXT, said["street"]),
            LeafletLine(LineKind.TEXT, said["town"]),
            LeafletLine(LineKind.WARNING, said["warning"], Picture.WARNING),
            LeafletLine(LineKind.LABEL, said["visits"], Picture.CLOCK),
            *days,
            LeafletLine(LineKind.LABEL, said["bring"], Picture.CARD),
            LeafletLine(LineKind.TEXT, said["paper"]),
            LeafletLine(LineKind.SENTENCE, said["free"], Picture.MONEY),
        ),
        dial,
    )


def a_card_block(words, which=1, **changed):
    """Return a service with the lines that a pocket card has room for."""
    block = a_block(words, which, **changed)
    return replace(block, lines=(block.lines[1], *block.lines[3:10], *block.lines[11:15]))


def a_full_leaflet(shape=LeafletFormat.A4, *, language="cs", services=2, name="", **changed):
    """Return a leaflet with everything on it; ``name`` is that of every service, and other fields are changed."""
    words = WORDS[language]
    card = shape is LeafletFormat.CARD
    texts = {"name": name} if name else {}
    made = a_card_block if card else a_block
    given = {
        "language": language,
        "format": shape,
        "title": words["title"],
        "blocks": tuple(made(words, number, **texts) for number in range(1, services + 1)),
        "footer": words["foot"],
        "page_phrase": words["page"],
        "emergency": words["emergency"],
        "ruled": () if card else words["notes"],
        "remark": "" if card else words["remark"],
        "pictures": True,
        "qr": True,
        "alt": {picture.value: f"({picture.value})" for picture in Picture} | {"qr": words["qr"]},
    }
    return Leaflet(**(given | changed))


def heard_in(pdf):
    """Return what those who listen hear: kinds of paragraph with their words, in the order of the structure."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        said = {}
        for page in document.pages:
            for char in page.chars:
                key = (page.page_number, char["mcid"])
                said[key] = said.get(key, "") + char["text"]
    numbers = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages, 1)}
    heard = []
    for reference in reader.trailer["/Root"]["/StructTreeRoot"]["/K"][0].get_object()["/K"]:
        element = reference.get_object()
        page = numbers[element.raw_get("/Pg").idnum]
        heard.append((element["/S"][1:], element.get("/Alt") or said[page, element["/K"]]))
    return heard


def picture_of(pdf, page=0, dpi=150):
    """Return a page as a picture."""
    with pypdfium2.PdfDocument(pdf) as document:
        return document[page].render(scale=dpi / 72).to_pil()
