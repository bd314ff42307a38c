"""`rekmaat trial`: plan, allocate, analyse and report a trial of many people.

Commands are named by strings, so that asking for help imports none of them.
"""

from cyclopts import App

app = App(
    name="trial",
    help="Plan, allocate, analyse and report a trial of many people.",
    help_format="plaintext",
)
app.command(
    "rekmaat.cli.trial_noise:noise",
    name="noise",
    help="Show how many people would count as responders with no effect at all.",
)
