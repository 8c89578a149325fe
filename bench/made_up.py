"""Words, names and ids that are made up, the same ones for the same seed."""

import random
from typing import Final
from uuid import UUID

SENTENCES: Final = {
    "CZ": (
        "Pomáháme lidem po propuštění s hledáním bydlení, práce a vyřízením dávek.",
        "Bezplatné poradenství pro dlužníky, sepsání návrhu na oddlužení a splátkový kalendář.",
        "Sociální pracovnice doprovází klienty na úřad práce a k lékaři.",
        "Ubytování až na jeden rok s podporou klíčového pracovníka.",
        "Skupinová setkání pro lidi závislé na alkoholu a jejich blízké.",
    ),
    "SI": (
        "Pomagamo ljudem po odpustu pri iskanju stanovanja, zaposlitve in urejanju dokumentov.",
        "Brezplačno svetovanje o dolgovih, pomoč pri osebnem stečaju in obročnem odplačilu.",
        "Socialna delavka spremlja osebo na center za socialno delo in k zdravniku.",
        "Začasna nastanitev s podporo do enega leta.",
        "Skupine za samopomoč pri težavah z alkoholom in igrami na srečo.",
    ),
    "AT": (
        "Wir helfen nach der Haft bei der Suche nach Wohnung und Arbeit und bei Anträgen.",
        "Kostenlose Beratung bei Schulden, Privatkonkurs und Ratenzahlung.",
        "Sozialarbeiterinnen begleiten zu Ämtern, Ärzten und Gerichten.",
        "Betreutes Übergangswohnen für höchstens ein Jahr.",
        "Gruppen für Menschen mit Suchtproblemen und für ihre Angehörigen.",
    ),
    "DE": (
        "Hilfe für Haftentlassene: Wohnung, Arbeit, Ausweis und Krankenversicherung.",
        "Anerkannte Schuldnerberatung mit Begleitung durch die Privatinsolvenz.",
        "Wir begleiten zum Jobcenter, zur Ärztin und zum Gericht.",
        "Betreutes Wohnen in kleinen Gruppen, straßennah und günstig gelegen.",
        "Gespräche und Gruppen gegen Gewalt und für einen Neuanfang.",
    ),
}
LANGUAGE_OF: Final = {"CZ": "cs", "SI": "sl", "AT": "de", "DE": "de"}
NAME_PARTS: Final = ("Most", "Naděje", "Brücke", "Pot", "Anker", "Svetilka", "Cesta", "Neustart", "Dveře", "Hiša")
ENGLISH: Final = "We help people after release with housing, work, debt and papers; an interpreter can be arranged."
SYLLABLES: Final = (
    "ba",
    "ro",
    "vi",
    "će",
    "lo",
    "mü",
    "ná",
    "ště",
    "ko",
    "ža",
    "ri",
    "dě",
    "hof",
    "stein",
    "grad",
    "ová",
)
SCRIPTS: Final = (
    "Pomoc s bydlením, řešení dluhů a nejčastější žádosti.",
    "Câu lạc bộ giúp đỡ người mãn hạn tù tìm việc làm.",
    "Допомога людям після звільнення: житло, робота, документи.",
    "Помощь людям после освобождения: жильё, работа, долги.",
    "مساعدة بعد الإفراج: السكن والعمل والديون.",
    "Βοήθεια μετά την αποφυλάκιση: στέγη, εργασία, χρέη.",
    "დახმარება გათავისუფლების შემდეგ: საცხოვრებელი, სამუშაო.",
    "रिहाई के बाद सहायता: आवास, काम, क़र्ज़।",
    "Tahliye sonrası destek: barınma, iş, borç ve kâğıt işleri ığüşöç.",  # noqa: RUF001
    "Pomoc po zwolnieniu: mieszkanie, praca, długi, źródło żądań.",
)
"""Sentences in the letters of ten languages."""


def made_name(chance: random.Random) -> str:
    """Return a word that could be a town or a family."""
    return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))).capitalize()


def made_id(chance: random.Random) -> str:
    """Return an id that looks like any other."""
    return str(UUID(int=chance.getrandbits(128), version=4))
