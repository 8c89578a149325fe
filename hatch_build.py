"""A step of building the wheel: compiles the translations, and puts what the program reads inside it."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ShippedFilesHook(BuildHookInterface[Any]):
    """Compiles ``translations/*.ts``: into the wheel, or beside their sources where the project is used in place.

    A wheel takes ``resources`` as well; a project that is used in place reads them where they are.
    """

    PLUGIN_NAME = "custom"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._compiled = TemporaryDirectory()

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and name the files that the wheel takes.

        Args:
            version: ``editable`` where the project is used in place.
            build_data: what hatchling builds from; gets the compiled files.

        Raises:
            subprocess.CalledProcessError: the compiler failed.
        """
        in_place = version == "editable"
        target = Path(self.root, "translations") if in_place else Path(self._compiled.name)
        compiler = [sys.executable, "-m", "tools.translations", "compile", "--into", str(target)]
        subprocess.run(compiler, cwd=self.root, check=True)
        if not in_place:
            files = {str(file): f"workpris_desktop/translations/{file.name}" for file in target.glob("*.qm")}
            resources = {str(Path(self.root, "resources")): "workpris_desktop/resources"}
            build_data["force_include"].update(files | resources)

    def finalize(self, _version: str, _build_data: dict[str, Any], _artifact_path: str) -> None:
        """Remove what was compiled, now that the wheel holds it."""
        self._compiled.cleanup()
