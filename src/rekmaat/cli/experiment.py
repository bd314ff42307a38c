"""`rekmaat experiment`: whether the stretch works for one person.

Commands are named by strings, so that asking for help imports none of them.
"""

from cyclopts import App

app = App(
    name="experiment",
    help="Find out whether the stretch works for one person.",
    help_format="plaintext",
)
app.command(
    "rekmaat.cli.experiment_plan:plan",
    name="plan",
    help="Draw the order of the minutes, and say what such a plan can tell.",
)
app.command(
    "rekmaat.cli.experiment_judge:judge",
    name="judge",
    help="Judge a table of sessions.",
    usage="Usage: rekmaat experiment judge [OPTIONS] DATA",
)
app.command(
    "rekmaat.cli.experiment_simulate:simulate",
    name="simulate",
    help="Play simulated people, and count how often the verdict errs.",
)
