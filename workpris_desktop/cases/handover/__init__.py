"""What offices hand to each other in sealed files: cards, packets and receipts."""
