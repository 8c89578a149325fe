"""Every error is told: what happened, why, and what to do now."""

import inspect
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from workpris_desktop.domain import (
    entry_errors,
    errors,
    handover_errors,
    publish_errors,
    repository_errors,
    sheet_errors,
    slip_errors,
    sync_errors,
    vault_errors,
)
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.password import Weakness
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.messages import has_words_for, message_for

MEMBERS = {
    member
    for module in (
        entry_errors,
        errors,
        handover_errors,
        publish_errors,
        repository_errors,
        sheet_errors,
        slip_errors,
        sync_errors,
        vault_errors,
    )
    for member in inspect.getmembers(module, inspect.isclass)
}
KINDS = [kind for _, kind in sorted(MEMBERS, key=lambda member: member[0]) if issubclass(kind, errors.WorkprisError)]

UNFRIENDLY = re.compile(r"\b(please|sorry|invalid|oops|forbidden|illegal|bad|fatal|abort)", re.IGNORECASE)


KNOWN = {
    errors.ServiceNotFound: ("s-1",),
    sheet_errors.NotNeutral: (("Bewährungshilfe Nord", "Probace"),),
    sheet_errors.TextTells: (("prison",),),
    errors.ShortlistFull: (6,),
    entry_errors.EntryFaulty: ("phone", entry_errors.EntryFault.NOT_A_NUMBER),
    entry_errors.EntryNotFound: ("office:1",),
    entry_errors.EntriesFull: (1000,),
    errors.TownNotFound: ("Brno", 120),
    errors.SeveralTowns: ("Lhota", ("Lhota (Středočeský kraj)", "Lhota (Zlínský kraj)")),
    publish_errors.PackageFaulty: ("directory", 3),
    publish_errors.SourcesFaulty: (3, 340),
    publish_errors.TooMuchChanged: (0.081, 5, 2, 1),
    handover_errors.CardFaulty: ("country",),
    handover_errors.PacketExpired: (datetime(2026, 12, 23, tzinfo=UTC),),
    handover_errors.PassphraseMistyped: (3,),
    errors.CheckFailed: (("letters", "directory"),),
    repository_errors.KeysTooFew: ("root", 1, 2),
    repository_errors.RootExpires: (date(2027, 1, 1),),
    repository_errors.PassphraseShort: (12,),
    slip_errors.SlipBoxFull: (1000,),
    slip_errors.SlipNotFound: ("a",),
    sync_errors.PublisherDiffers: ("Most",),
    sync_errors.ClockBehind: (datetime(2016, 1, 1, tzinfo=UTC),),
    sync_errors.UpdateShrinks: (300, 1_000),
    vault_errors.TooManyTries: (8,),
    vault_errors.PasswordWeak: (Weakness.SHORT,),
    sync_errors.RecordRefused: ("CZ-1.ndjson.gz", 7, "missing_value"),
}
"""What a class of errors must be given; the others need nothing."""


def examples(kind):
    """Return errors of a class: one that knows all it can know, and one that knows as little as it may."""
    if kind is errors.UnknownCode:
        near = ("CZ064 (Jihomoravský kraj)", "CZ063 (Kraj Vysočina)")
        return [kind(group, "CZ-6", found) for group in ("type", "region") for found in (near, ())]
    if kind is errors.DisplayMissing:
        return [kind(), kind(detail="DISPLAY"), kind(detail="libegl1", packages=("libegl1", "libgl1"))]
    if kind in KNOWN:
        return [kind(*KNOWN[kind])]
    if issubclass(kind, errors.PackageRefused):
        return [kind("services.csv", "name"), kind()]
    if issubclass(kind, errors.MachineFault):
        return [kind(Path("folder", "file.pdf"), "detail"), kind(Path("folder", "file.pdf")), kind()]
    detail = {errors.FormNotFound: ["Form"], errors.FormDamaged: ["Form"], errors.WrongUsage: ["--limit"]}
    return [kind(), *map(kind, detail.get(kind, []))]


def all_examples():
    return [error for kind in KINDS for error in examples(kind)]


def test_the_errors_were_found():
    assert len(KINDS) > 35


@pytest.mark.parametrize("kind", KINDS)
def test_every_error_has_words_of_its_own(kind):
    assert has_words_for(kind)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("error", all_examples(), ids=repr)
def test_every_error_is_told_in_full_in_every_language(error, language):
    speak(language)
    message = message_for(error)
    for text in (message.title, message.sentence, message.advice):
        assert text
        assert "{" not in text
        assert "“”" not in text
        assert "()" not in text
    assert not message.title.endswith(".")
    assert message.sentence.rstrip('”“«»")').endswith((".", "mit")) or ":" in message.sentence
    assert message.advice[-1] not in ",;"


@pytest.mark.parametrize("error", all_examples(), ids=repr)
def test_no_message_blames_or_begs(error):
    message = message_for(error)
    assert not UNFRIENDLY.search(f"{message.title} {message.sentence} {message.advice}")


def test_what_the_error_knows_stands_in_the_sentence():
    message = message_for(errors.TableColumnMissing("services.csv", "name"))
    assert "services.csv" in message.sentence
    assert "name" in message.sentence


def test_an_error_that_knows_no_file_is_told_without_one():
    assert message_for(errors.TableCut()).sentence.startswith("A file of the package ends")


def test_near_codes_are_named():
    message = message_for(errors.UnknownCode("region", "CZ-6", ("CZ064 (Jihomoravský kraj)", "CZ063 (Kraj Vysočina)")))
    assert "CZ-6" in message.sentence
    assert "CZ064 (Jihomoravský kraj), CZ063 (Kraj Vysočina)" in message.advice


def test_missing_libraries_come_with_the_command_that_installs_them():
    error = errors.DisplayMissing(detail="libegl1", packages=("libegl1", "libxcb-cursor0"))
    assert "apt-get install libegl1 libxcb-cursor0" in message_for(error).advice


def test_without_a_screen_the_commands_are_named():
    advice = message_for(errors.DisplayMissing(detail="DISPLAY")).advice
    for command in ("search", "show", "leaflet", "intake", "directory", "self-check"):
        assert command in advice


def test_an_error_without_words_of_its_own_borrows_those_of_its_parent():
    class TableTorn(errors.TableCut):
        """A cut file of a kind that is not known yet."""

    assert not has_words_for(TableTorn)
    assert message_for(TableTorn("a.csv")) == message_for(errors.TableCut("a.csv"))


def test_braces_in_a_file_name_stay_as_they_are():
    assert "{file}.csv" in message_for(errors.TableCut("{file}.csv")).sentence


def test_towns_of_one_name_are_listed_apart():
    message = message_for(errors.SeveralTowns("Lhota", ("Lhota (Beroun, Středočeský kraj)", "Lhota (Zlínský kraj)")))
    assert message.sentence.endswith("Lhota (Beroun, Středočeský kraj); Lhota (Zlínský kraj).")
    assert "command" not in message.title
