"""``workpris update``: looking for a newer directory, and taking it."""

import argparse
from collections.abc import Iterable

from workpris_desktop.cli.arguments import CommandParser, path_there, translate
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.outcome import tell
from workpris_desktop.directory.saved_leaflets_file import read_saved_leaflets
from workpris_desktop.directory.shortlist_file import read_shortlist
from workpris_desktop.domain.errors import WrongUsage
from workpris_desktop.domain.sync_errors import PublisherMissing, UpdateShrinks
from workpris_desktop.domain.update import FetchedEdition, Offer, SourceKind, UpdatePreview, UpdateSource
from workpris_desktop.sync.looking import look_around
from workpris_desktop.sync.updating import Updating
from workpris_desktop.wording.update_screen_words import UpdateScreenWords


def add_arguments(parser: CommandParser) -> None:
    """Add what ``update`` takes."""
    about_place = translate("cli", "look only there: a web address (https), a folder, or a stick")
    parser.options.add_argument("--from", dest="place", metavar="URL|FOLDER", help=about_place)
    about_countries = translate("cli", "from now on take the services of these countries only, such as CZ,SI")
    parser.options.add_argument("--countries", type=_codes, metavar="CODES", help=about_countries)
    about_check = translate("cli", "only tell whether there is a newer one")
    parser.options.add_argument("--check", action="store_true", help=about_check)
    about_yes = translate("cli", "agree to it also where more than a tenth of the services would go")
    parser.options.add_argument("--yes", action="store_true", help=about_yes)
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def run(options: argparse.Namespace, kit: Kit) -> None:
    """Look for a newer directory and take it; whatever goes wrong, the directory in use stays.

    Raises:
        PublisherMissing: no publisher was added yet.
        NoSource: there is no place to look.
        PathMissing: there is no such folder.
        WrongUsage: a country is none of the publisher's.
        UpdateRefused: what was found is not taken.
        UpdateShrinks: more would go than anybody may decide alone, and nobody agreed.
        SourceUnreachable: nothing answers.
        MachineFault: it cannot be kept here.
    """
    updating, words = kit.make_updating(), UpdateScreenWords()
    _take_countries(options, updating)
    looked = look_around(updating.look, _sources(options, kit, updating))
    if looked.trouble is not None:
        raise looked.trouble
    for error in looked.troubles.values():
        tell(error, kit.err)
    if looked.offer is None:
        _say(options, kit, {"newer": False}, words.newest(kit.now, kit.now))
    elif options.check:
        _say(options, kit, {"newer": True, **_offered(looked.offer)}, words.newer(looked.offer))
    else:
        _take(options, kit, updating, updating.fetch(looked.offer, _concerned(kit), kit.progress))


def _take(options: argparse.Namespace, kit: Kit, updating: Updating, fetched: FetchedEdition) -> None:
    words, preview = UpdateScreenWords(), fetched.preview
    kit.remark(words.ready(fetched.offer, preview))
    agreed = bool(options.yes)
    if preview.needs_administrator and not agreed:
        agreed = kit.ask is not None and kit.ask(_question(words, preview))
        if not agreed:
            raise UpdateShrinks(preview.removed, preview.before)
    edition = updating.install(fetched, kit.progress, agreed=agreed).edition
    told = {"newer": True, **_offered(fetched.offer), "edition": edition.number, "services": edition.services}
    counts = {
        "added": preview.added.count,
        "changed": preview.changed.count,
        "closed": preview.closed.count,
        "gone": preview.gone.count,
        "concerned": sorted(preview.concerned),
    }
    _say(options, kit, told | counts, translate("cli", "In use now: {title}").format(title=edition.title))


def _question(words: UpdateScreenWords, preview: UpdatePreview) -> str:
    asked = translate("cli", "Are you responsible for this computer, and use it all the same? [y/n]")
    return "\n".join((words.removes_much(preview), asked))


def _say(options: argparse.Namespace, kit: Kit, told: dict[str, object], sentence: str) -> None:
    kit.say(json_text(told) if options.json else sentence)


def _offered(offer: Offer) -> dict[str, object]:
    release = offer.release
    return {
        "sequence": release.sequence,
        "issued": release.issued.isoformat(),
        "countries": list(offer.countries),
        "from": offer.source.place,
        "download_bytes": offer.download_bytes,
    }


def _sources(options: argparse.Namespace, kit: Kit, updating: Updating) -> Iterable[UpdateSource]:
    if updating.publisher is None:
        kit.remark(translate("cli", "To add a publisher: workpris publisher add FILE|FOLDER"))
        raise PublisherMissing
    if options.place is not None:
        is_web = "://" in options.place
        place = options.place if is_web else str(path_there(options.place).absolute())
        return (UpdateSource(SourceKind.WEB if is_web else SourceKind.FOLDER, place),)
    common = (UpdateSource(SourceKind.FOLDER, str(kit.update_folder)),) if kit.update_folder else ()
    sources = dict.fromkeys((*updating.sources(), *common))
    if not sources:
        kit.remark(translate("cli", "To look in a folder or on a stick: workpris update --from FOLDER"))
    return sources


def _take_countries(options: argparse.Namespace, updating: Updating) -> None:
    if options.countries is None:
        return
    publisher = updating.publisher
    if publisher is None:
        raise PublisherMissing
    unknown = [code for code in options.countries if code not in publisher.countries]
    if unknown:
        said = translate("cli", "this publisher has no services of {codes}, only of {known}")
        raise WrongUsage(said.format(codes=", ".join(unknown), known=", ".join(publisher.countries)))
    updating.set_countries(options.countries)


def _concerned(kit: Kit) -> frozenset[str]:
    saved = read_saved_leaflets(kit.data_folder.saved_leaflets_file).leaflets
    picks = (*read_shortlist(kit.data_folder.shortlist_file), *(pick for leaflet in saved for pick in leaflet.picks))
    return frozenset(pick.id for pick in picks)


def _codes(text: str) -> tuple[str, ...]:
    return tuple(code.strip().upper() for code in text.split(",") if code.strip())
