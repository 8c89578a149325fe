"""How much memory the computer has."""

import os
import sys

if sys.platform == "win32":  # pragma: other system
    import ctypes

    class _MemoryStatus(ctypes.Structure):
        """MEMORYSTATUSEX of sysinfoapi.h."""

        _fields_ = (
            ("dwLength", ctypes.c_ulong),
            ("dwMemoryLoad", ctypes.c_ulong),
            *((f"value{number}", ctypes.c_ulonglong) for number in range(7)),
        )

    def memory_bytes() -> int:
        """Return how much memory is built in, 0 where the system does not say."""
        status = _MemoryStatus(dwLength=ctypes.sizeof(_MemoryStatus))
        return int(status.value0) if ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)) else 0

else:

    def memory_bytes() -> int:
        """Return how much memory is built in, 0 where the system does not say."""
        try:
            return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        except (ValueError, OSError):
            return 0
