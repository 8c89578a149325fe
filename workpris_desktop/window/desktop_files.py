"""What lies on the desk, in the files of a data folder."""

from functools import partial

from workpris_desktop.directory.findings_file import read_findings, write_findings
from workpris_desktop.directory.missing_file import add_missing
from workpris_desktop.directory.saved_leaflets_file import read_saved_leaflets, write_saved_leaflets
from workpris_desktop.directory.search_memory_file import read_search_memory, write_search_memory
from workpris_desktop.directory.shortlist_file import read_shortlist, write_shortlist
from workpris_desktop.directory.unmet_file import add_unmet, drop_unmet
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.window.workplace import Desktop


def desktop_in(folder: DataFolder, *, keeps: bool) -> Desktop:
    """Return what lies on the desk.

    Args:
        folder: the data folder.
        keeps: whether changes are kept; another window has the folder otherwise.
    """
    shortlist, searches = read_shortlist(folder.shortlist_file), read_search_memory(folder.searches_file)
    findings, saved = read_findings(folder.findings_file), read_saved_leaflets(folder.saved_leaflets_file)
    if not keeps:
        return Desktop(shortlist, searches, findings, saved)
    return Desktop(
        shortlist,
        searches,
        findings,
        saved,
        keep_shortlist=partial(write_shortlist, folder.shortlist_file),
        keep_searches=partial(write_search_memory, folder.searches_file),
        keep_findings=partial(write_findings, folder.findings_file),
        keep_saved_leaflets=partial(write_saved_leaflets, folder.saved_leaflets_file),
        keep_missing=partial(add_missing, folder.missing_file),
        keep_unmet=partial(add_unmet, folder.unmet_file),
        drop_unmet=partial(drop_unmet, folder.unmet_file),
    )
