"""Makes what is handed to people: wheel, kit and installer for Windows, bundles for Linux (`make package`)."""
