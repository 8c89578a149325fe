"""What a person sees of printing: the shortlist, the sheet before it is printed, the printer."""
