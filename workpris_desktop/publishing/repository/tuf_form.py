"""The metadata of TUF, its client and its keys, by names that a strict type check may import."""

from securesystemslib.signer import (  # type: ignore[attr-defined] # exported, though not by its typing
    CryptoSigner,
    Signature,
    Signer,
    SSlibKey,
)
from tuf.api.metadata import (  # type: ignore[attr-defined] # exported, though not by its typing
    Metadata,
    MetaFile,
    Role,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.ngclient import (  # type: ignore[attr-defined] # exported, though not by its typing
    FetcherInterface,
    Updater,
    UpdaterConfig,
)

__all__ = [
    "CryptoSigner",
    "FetcherInterface",
    "MetaFile",
    "Metadata",
    "Role",
    "Root",
    "SSlibKey",
    "Signature",
    "Signer",
    "Snapshot",
    "TargetFile",
    "Targets",
    "Timestamp",
    "Updater",
    "UpdaterConfig",
]
