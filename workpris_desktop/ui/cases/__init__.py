"""What a person sees of the vault: the lock, files, accounts, retention, audit, backups."""
