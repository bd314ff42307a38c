"""Draws the figures of the guides anew: `uv run python docs/guides/figures/draw.py`."""

from pathlib import Path
from tempfile import TemporaryDirectory

from rekmaat.cli.main import run
from rekmaat.guide.wording import Language
from rekmaat.render.vega import svg
from rekmaat.service.emg import compare
from rekmaat.service.emg_figures import figures
from rekmaat.service.emg_inputs import ChangeQuestion
from rekmaat.service.emg_report import ChangeReport
from rekmaat.service.emg_views import views
from rekmaat.tell.figures import WIDE_PX

HERE = Path(__file__).parent
SCENE = "--change -30 --recordings 3 --channels 2 --seconds 30 --premature-percent 3 --movements 1"
SEED = "2"


def compared(folder: Path) -> ChangeReport:
    """Simulate recordings with a heart and a movement, and compare them."""
    run(["emg", "simulate", str(folder), *SCENE.split(), "--seed", SEED])
    before, after = (tuple(sorted(folder.glob(f"{side}*.bdf"))) for side in ("before", "after"))
    return compare(ChangeQuestion(before, after))


def main() -> None:
    """Write one SVG for each figure."""
    with TemporaryDirectory() as folder:
        report = compared(Path(folder))
    for figure in figures(views(report), Language.EN, WIDE_PX):
        (HERE / f"{figure.name}.svg").write_text(svg(figure), encoding="utf-8")


if __name__ == "__main__":
    main()
