"""Client data behind a lock: the encrypted vault, in a process of its own."""
