"""The words of the errors of a publisher's repository and its keys."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain import repository_errors as faults
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.message_words import ErrorWords

_KEYS: Final[Mapping[type[WorkprisError], ErrorWords]] = {
    faults.KeyFileTaken: ErrorWords(
        title=marked("messages", "A key is never overwritten"),
        sentence=marked("messages", "“{path}” is there already. Nothing was changed."),
        advice=marked("messages", "Name another file for the new key."),
        bare=marked("messages", "The file is there already. Nothing was changed."),
    ),
    faults.KeyFileUnreadable: ErrorWords(
        title=marked("messages", "This is no key that can be used here"),
        sentence=marked("messages", "“{name}” does not hold what is needed: {detail}. Nothing was changed."),
        advice=marked(
            "messages", "Name a file that the command “keys new” has made; to sign, not the one with “.pub”."
        ),
        bare=marked("messages", "A file does not hold the key that is needed. Nothing was changed."),
    ),
    faults.KeyNotEncrypted: ErrorWords(
        title=marked("messages", "A private key lies open"),
        sentence=marked("messages", "“{name}” holds a private key without a passphrase. Nothing was changed."),
        advice=marked(
            "messages",
            "Whoever could read this file can sign as you: replace the key with the command “rotate”, and delete the "
            "file. A key without a passphrase may only come over the input, as “-”.",
        ),
        bare=marked("messages", "A file holds a private key without a passphrase. Nothing was changed."),
    ),
    faults.PassphraseWrong: ErrorWords(
        title=marked("messages", "The passphrase does not open the key"),
        sentence=marked("messages", "“{name}” needs another passphrase, or is damaged. Nothing was changed."),
        advice=marked("messages", "Type it again; capital letters and the layout of the keyboard count."),
        bare=marked("messages", "The key needs another passphrase, or is damaged. Nothing was changed."),
    ),
    faults.PassphraseMissing: ErrorWords(
        title=marked("messages", "A passphrase is needed"),
        sentence=marked("messages", "Nobody can be asked for the passphrase of “{name}” here. Nothing was changed."),
        advice=marked("messages", "Run the command in a terminal, or give the passphrase with --passphrase-stdin."),
        bare=marked("messages", "Nobody can be asked for the passphrase here. Nothing was changed."),
    ),
    faults.PassphraseShort: ErrorWords(
        title=marked("messages", "The passphrase is too short"),
        sentence=marked("messages", "It needs at least {least} characters. Nothing was changed."),
        advice=marked("messages", "Take six words that nobody would put together; blanks between them are fine."),
    ),
    faults.PassphrasesDiffer: ErrorWords(
        title=marked("messages", "The passphrases differ"),
        sentence=marked("messages", "The second one was not the first one. Nothing was changed."),
        advice=marked("messages", "Begin again, and type the same passphrase twice."),
    ),
    faults.KeysTooFew: ErrorWords(
        title=marked("messages", "There are too few keys"),
        sentence=marked(
            "messages", "The role “{role}” needs {needed} of its keys to sign, and {given} can. Nothing was changed."
        ),
        advice=marked("messages", "Name more keys of this role, with their private halves."),
        bare=marked("messages", "A role needs more keys to sign than can. Nothing was changed."),
    ),
    faults.KeyOfAnotherRole: ErrorWords(
        title=marked("messages", "This key does not belong there"),
        sentence=marked("messages", "The key {key}… is none of the role “{role}”. Nothing was changed."),
        advice=marked("messages", "Look whether the right file was named, and whether the key was replaced since."),
        bare=marked("messages", "A key is none of the role that it was given for. Nothing was changed."),
    ),
    faults.KeyKnownAlready: ErrorWords(
        title=marked("messages", "This key is in use already"),
        sentence=marked(
            "messages", "The key {key}… cannot be taken for the role “{role}”, it has a place. Nothing was changed."
        ),
        advice=marked("messages", "Make a new key with “keys new”; each key has one role only."),
        bare=marked("messages", "A key that should be new has a place already. Nothing was changed."),
    ),
}

_PLACE: Final[Mapping[type[WorkprisError], ErrorWords]] = {
    faults.PublisherUnfit: ErrorWords(
        title=marked("messages", "The publisher cannot be described like this"),
        sentence=marked("messages", "“{value}” cannot be taken for “{field}”. Nothing was changed."),
        advice=marked(
            "messages",
            "A name has small letters, digits and “-._”, a country two capital letters, a source is an address that "
            "begins with https://.",
        ),
        bare=marked("messages", "Something about the publisher is missing, or cannot be taken. Nothing was changed."),
    ),
    faults.RepositoryMissing: ErrorWords(
        title=marked("messages", "There is no repository"),
        sentence=marked("messages", "“{path}” holds no repository. Nothing was changed."),
        advice=marked("messages", "Name the folder that “repository init” has made."),
        bare=marked("messages", "There is no repository in this folder. Nothing was changed."),
    ),
    faults.RepositoryTaken: ErrorWords(
        title=marked("messages", "The folder is not empty"),
        sentence=marked("messages", "A new repository cannot begin in “{path}”. Nothing was changed."),
        advice=marked("messages", "Name a folder that does not exist yet."),
        bare=marked("messages", "A new repository cannot begin in this folder. Nothing was changed."),
    ),
    faults.RepositoryBroken: ErrorWords(
        title=marked("messages", "The repository is broken"),
        sentence=marked("messages", "“{path}” is not what was signed: {detail}. Nothing more was changed."),
        advice=marked("messages", "Bring the folder back from your copy of it, and run “verify” on it."),
        bare=marked("messages", "A file of the repository is not what was signed. Nothing more was changed."),
    ),
    faults.RepositoryExpired: ErrorWords(
        title=marked("messages", "The signatures are not valid any longer"),
        sentence=marked("messages", "In “{path}” this has expired: {detail}. Nothing was changed."),
        advice=marked(
            "messages",
            "Run “renew” with the online key. If that does not help, make a release; for the root, run “rotate”.",
        ),
        bare=marked("messages", "What was signed in the repository has expired. Nothing was changed."),
    ),
    faults.RepositoryLocked: ErrorWords(
        title=marked("messages", "The repository is in use"),
        sentence=marked("messages", "Another command is writing into “{path}”. Nothing was changed."),
        advice=marked("messages", "Wait until it is done, and try again."),
        bare=marked("messages", "Another command is writing into the repository. Nothing was changed."),
    ),
    faults.StickAltered: ErrorWords(
        title=marked("messages", "The stick does not hold what was written"),
        sentence=marked("messages", "“{path}” reads otherwise than it was written: {detail}. Do not hand it on."),
        advice=marked("messages", "Take another stick. Nothing was changed in the repository."),
        bare=marked("messages", "The stick reads otherwise than it was written. Do not hand it on."),
    ),
}

_RELEASE: Final[Mapping[type[WorkprisError], ErrorWords]] = {
    faults.RootExpires: ErrorWords(
        title=marked("messages", "The root of trust ends too soon"),
        sentence=marked("messages", "It is valid until {expires} only, and not half a year more. Nothing was changed."),
        advice=marked(
            "messages", "Have the holders of the root keys renew it: rotate FOLDER root --root-key … (see the manual)."
        ),
        bare=marked("messages", "It is not valid for half a year more. Nothing was changed."),
    ),
    faults.PublisherClockBehind: ErrorWords(
        title=marked("messages", "The clock of this computer is behind"),
        sentence=marked(
            "messages", "It shows {shows}, and the last release was issued at {issued}. Nothing was changed."
        ),
        advice=marked("messages", "Set the clock, and try again."),
        bare=marked("messages", "It shows a time before that of the last release. Nothing was changed."),
    ),
    faults.ReleaseShrinks: ErrorWords(
        title=marked("messages", "More services would go than expected"),
        sentence=marked("messages", "Of {before} services {removed} would be gone ({percent} %). Nothing was changed."),
        advice=marked(
            "messages",
            "Compare the packages with the command diff; if all of it is meant, release again with --accept-changes.",
        ),
    ),
    faults.ReleaseUnchanged: ErrorWords(
        title=marked("messages", "There is nothing new to release"),
        sentence=marked("messages", "The package is what was released last. Nothing was changed."),
        advice=marked("messages", "To show that the release still counts, run “renew”."),
    ),
    faults.CountryUnreadable: ErrorWords(
        title=marked("messages", "A record of the release cannot be read"),
        sentence=marked(
            "messages",
            "A computer that takes {country} could not read line {row} of “{file}”: {detail}. Nothing was changed.",
        ),
        advice=marked(
            "messages", "Mend this record, or the one of another country that it leans on, and release again."
        ),
        bare=marked("messages", "A computer that takes this country could not read it. Nothing was changed."),
    ),
}

REPOSITORY: Final[Mapping[type[WorkprisError], ErrorWords]] = {**_KEYS, **_PLACE, **_RELEASE}
