"""What a person sees of the directory: finding, reading one service, the data on this computer."""
