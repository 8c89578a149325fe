"""What works behind the window: its parts are introduced to each other here, once, by hand."""
