"""What passes between offices: packets, the inbox, attachments, and the address book."""
