"""Client files by the thousand, written by the functions that write them one by one."""

from random import Random

from workpris_desktop.cases.client_files import add_file
from workpris_desktop.cases.file_entries import add_entry
from workpris_desktop.domain.vault import Category

WORDS = """
dluhy bydlení ubytovna práce rodina šance příští žádost soud propuštění alkohol léčba škola výuka rozhodnutí
Wohnung Arbeit Straße Schulden Gespräch Bewährung Führung Ämter Haftentlassung Therapie Verhandlung Überweisung
stanovanje delo družina čas želja pogovor odvisnost zdravljenje sodišče center socialna pomoč šola odpust
""".split()  # noqa: SIM905 - read as texts
"""Words that many files share."""


def fill(vault, count, size, *, entries_per_file=1, seed=1):
    """Add files of the account that has the vault open, and return their ids.

    Args:
        vault: an open vault.
        count: entries in all.
        size: characters of each.
        entries_per_file: so many in one file.
        seed: of the random words; one in ten is rare.
    """
    random = Random(seed)
    author, now, today = vault.account.id, vault.now(), vault.today
    files = []
    with vault.changing() as connection:
        for number in range(count):
            if number % entries_per_file == 0:
                name = f"Klient {number:05}"
                files.append(add_file(connection, name, Category.ADVICE, f"{number}/26", owner_id=author, today=today))
            add_entry(connection, files[-1].id, author, text_of(random, size), now)
    return tuple(file.id for file in files)


def text_of(random, size):
    """Return a text of so many characters."""
    words = []
    length = 0
    while length < size:
        word = f"{random.choice(WORDS)}{random.randrange(5_000)}" if random.random() < 0.1 else random.choice(WORDS)
        words.append(word)
        length += len(word) + 1
    return " ".join(words)[:size].strip()
