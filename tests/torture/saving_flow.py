"""A flow for power cuts: rows are saved in a database, each in a transaction of its own, and said to be saved."""

from contextlib import closing
from importlib import import_module

ROWS = 8


def flow(say, engine, file, journal, synchronous):
    """Save rows by an engine (a module like `sqlite3`), and say the number of each."""
    with closing(opened(engine, file)) as database:
        database.execute(f"pragma journal_mode = {journal}")
        database.execute(f"pragma synchronous = {synchronous}")
        for number in range(1, ROWS + 1):
            with database:
                database.execute("insert into form values (?, ?)", (number, f"form {number} ".ljust(2_000, "x")))
            say(str(number))


def opened(engine, file):
    """Open a database; one of SQLCipher with a key."""
    module = import_module(engine)
    database = module.connect(file)
    if engine.startswith("sqlcipher3"):
        database.execute(f"""pragma key = "x'{"5e" * 32}'" """)
    return database


def begin(engine, file):
    """Make the database before anything is recorded."""
    with closing(opened(engine, file)) as database:
        database.execute("create table form (number integer primary key, text text not null)")
        database.commit()


def rows_in(engine, file):
    """Return the numbers of all rows, after looking whether the file is sound."""
    with closing(opened(engine, file)) as database:
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)
        return [row[0] for row in database.execute("select number from form order by number")]
