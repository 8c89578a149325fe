"""The commands of ``workpris-publish``: one small file a command."""
