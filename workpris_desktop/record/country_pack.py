"""What a country pack tells beyond its ground: ``country.toml``, the lists beside it, and drafts of consents."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Final, overload

from workpris_desktop.domain.country import Country, CrisisLine, Deadline, KindRule, OfficeRole, TrustSource
from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.facet import Group
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.taxonomy import Taxonomy
from workpris_desktop.domain.trust import TrustKind
from workpris_desktop.record.fact_table import DAMAGE, fact_rows_if_any, needed, one_of

COUNTRY_FILE: Final = "country.toml"


class Countries(Sequence[Country]):
    """The countries of the packs, read when the first of them is asked for: painting the window needs none.

    Raises:
        PackagingFault: a pack is damaged; raised when it is read.
    """

    def __init__(self, folders: Iterable[Path], taxonomy: Taxonomy) -> None:
        self._folders = tuple(folders)
        self._taxonomy = taxonomy

    @cached_property
    def _countries(self) -> tuple[Country, ...]:
        return tuple(read_country(folder, self._taxonomy) for folder in self._folders)

    @overload
    def __getitem__(self, index: int) -> Country: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Country, ...]: ...

    def __getitem__(self, index: int | slice) -> Country | tuple[Country, ...]:
        return self._countries[index]

    def __iter__(self) -> Iterator[Country]:
        return iter(self._countries)

    def __len__(self) -> int:
        return len(self._folders)


def read_country(folder: Path, taxonomy: Taxonomy) -> Country:
    """Return the country that a pack describes.

    Args:
        folder: named by the country's code; must hold ``country.toml``, may hold ``kinds.csv``, ``groups.csv``,
            ``geonames-regions.csv``, ``geonames-names.csv`` and ``consent-<language>.txt``.
        taxonomy: the service types that the pack may name.

    Raises:
        PackagingFault: a file is missing or damaged, or names a type, group or role that nobody knows.
    """
    kinds = fact_rows_if_any(folder / "kinds.csv", lambda row: _kind(row, taxonomy))
    groups = dict(fact_rows_if_any(folder / "groups.csv", _group))
    consents = _consents(folder)
    path = folder / COUNTRY_FILE
    try:
        said = _toml(path)
        return Country(
            code=one_of({folder.name}, said["code"]),
            names=_words(said["names"]),
            timezone=_text(said, "timezone"),
            currency=_text(said, "currency"),
            dialling_code=_text(said, "dialling_code"),
            crisis_lines=tuple(_crisis_line(line) for line in said.get("crisis_lines", [])),
            trust_sources=tuple(_trust_source(source) for source in said.get("trust_sources", [])),
            deadlines=tuple(_deadline(deadline) for deadline in said.get("deadlines", [])),
            kinds=kinds,
            groups=groups,
            consents=consents,
            office_types=_office_types(said.get("office_types", {}), taxonomy),
            geonames_regions=_pairs(folder / "geonames-regions.csv", "code", "region"),
            geonames_names=_pairs(folder / "geonames-names.csv", "geonames_id", "name"),
        )
    except DAMAGE as error:
        raise PackagingFault(path, str(error)) from error


def _toml(path: Path) -> Mapping[str, Any]:
    import tomllib  # noqa: PLC0415 - takes some milliseconds, and no start needs it

    return tomllib.loads(path.read_text(encoding="utf-8"))


def _text(said: Mapping[str, Any], key: str) -> str:
    text = said[key]
    if not isinstance(text, str) or not text:
        raise ValueError(key)
    return text


def _words(said: Mapping[str, Any]) -> Mapping[str, str]:
    return {language: _text(said, language) for language in LANGUAGES}


def _crisis_line(said: Mapping[str, Any]) -> CrisisLine:
    return CrisisLine(_text(said, "number"), _words(said["names"]), _words(said["hours"]))


def _trust_source(said: Mapping[str, Any]) -> TrustSource:
    return TrustSource(TrustKind(said["kind"]), _text(said, "issuer"), _text(said, "scheme"), _text(said, "url"))


def _deadline(said: Mapping[str, Any]) -> Deadline:
    before = one_of({True, False}, said["before_release"])
    return Deadline(_text(said, "key"), int(said["days"]), before, _words(said["texts"]))


def _office_types(said: Mapping[str, Any], taxonomy: Taxonomy) -> Mapping[OfficeRole, str]:
    return {OfficeRole(role): one_of(taxonomy, code) for role, code in said.items()}


def _kind(row: Mapping[str, str], taxonomy: Taxonomy) -> KindRule:
    types = tuple(one_of(taxonomy, code) for code in needed(row, "types").split())
    return KindRule(needed(row, "scheme"), needed(row, "name").casefold(), types)


def _group(row: Mapping[str, str]) -> tuple[str, str]:
    return needed(row, "name").casefold(), Group(row["group"]).value


def _pairs(path: Path, key: str, value: str) -> Mapping[str, str]:
    return dict(fact_rows_if_any(path, lambda row: (needed(row, key), needed(row, value))))


def _consents(folder: Path) -> Mapping[str, str]:
    consents: dict[str, str] = {}
    for path in sorted(folder.glob("consent-*.txt")):
        try:
            consents[path.stem.removeprefix("consent-")] = path.read_text(encoding="utf-8")
        except DAMAGE as error:
            raise PackagingFault(path, str(error)) from error
    return consents
