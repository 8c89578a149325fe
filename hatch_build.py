"""A step of building the wheel: makes translations and pictograms, and puts what the program reads inside it."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ShippedFilesHook(BuildHookInterface[Any]):
    """Compiles ``translations/*.ts`` and takes the pictograms: into the wheel, or into a project used in place.

    A wheel takes ``resources`` as well; a project that is used in place reads them where they are.
    """

    PLUGIN_NAME = "custom"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._made = TemporaryDirectory()

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the files, and name the folders that the wheel takes.

        Args:
            version: ``editable`` where the project is used in place.
            build_data: what hatchling builds from; gets the folders.

        Raises:
            subprocess.CalledProcessError: a tool failed.
        """
        in_place = version == "editable"
        made = Path(self._made.name)
        translations = Path(self.root, "translations") if in_place else made / "translations"
        pictograms = Path(self.root, "workpris_desktop", "pictograms") if in_place else made / "pictograms"
        self._run_tool("tools.translations", "compile", "--into", str(translations))
        self._run_tool("tools.pictograms", "--into", str(pictograms))
        if not in_place:
            build_data["force_include"] |= {
                str(folder): f"workpris_desktop/{folder.name}"
                for folder in (translations, pictograms, Path(self.root, "resources"))
            }

    def _run_tool(self, module: str, *arguments: str) -> None:
        subprocess.run([sys.executable, "-m", module, *arguments], cwd=self.root, check=True)

    def finalize(self, _version: str, _build_data: dict[str, Any], _artifact_path: str) -> None:
        """Remove what was made, now that the wheel holds it."""
        self._made.cleanup()
