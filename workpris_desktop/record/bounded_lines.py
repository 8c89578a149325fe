"""Lines of a text file from outside: never more in memory than the limits allow, decoded strictly."""

import codecs
import hashlib
from collections.abc import Iterator
from typing import BinaryIO, Final

from workpris_desktop.domain.errors import PackageTooLarge, TableCut, TableNotText
from workpris_desktop.record.limits import LONGEST_LINE_BYTES, LONGEST_RECORD_BYTES
from workpris_desktop.record.resource import Resource

_CUT_CHARACTER: Final = "unexpected end of data"


class BoundedLines(Iterator[str]):
    """The lines of one file, each with its line end, which only the last one of a file that is proven whole may lack.

    ``size_bytes`` and ``sha256`` tell what was read so far, ``ended`` that nothing is left. The reader of records says
    by `begin_record` where a record begins, because one record may go over several lines but not over any number.
    """

    def __init__(self, stream: BinaryIO, resource: Resource) -> None:
        self._stream = stream
        self._resource = resource
        self._file = resource.file
        self._hash = hashlib.sha256()
        self._record_bytes = 0
        self.size_bytes = 0
        self.ended = False

    def __next__(self) -> str:
        line = self._stream.readline(LONGEST_LINE_BYTES + 1)
        if not line:
            self.ended = True
            raise StopIteration
        self._hash.update(line)
        self._record_bytes += len(line)
        if len(line) > LONGEST_LINE_BYTES or self._record_bytes > LONGEST_RECORD_BYTES:
            raise PackageTooLarge(self._file, "line")
        first = self.size_bytes == 0
        self.size_bytes += len(line)
        return self._decoded(line.removeprefix(codecs.BOM_UTF8) if first else line)

    def begin_record(self) -> None:
        """Begin to count the bytes of the next record."""
        self._record_bytes = 0

    @property
    def sha256(self) -> str:
        """Return the hash of what was read so far, in small hexadecimal digits."""
        return self._hash.hexdigest()

    def _decoded(self, line: bytes) -> str:
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError as error:
            if error.reason == _CUT_CHARACTER and not line.endswith(b"\n"):
                raise TableCut(self._file) from error
            raise TableNotText(self._file) from error
        # RFC 4180 lets the last line end with the file; so does a file that was cut, unless the description proves it.
        if not text.endswith("\n") and not self._resource.proves(self.size_bytes, self.sha256):
            raise TableCut(self._file)
        return text
