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
    "rekmaat.cli.trial_power:power",
    name="power",
    help="Simulate a planned trial, and say how often it would find an effect.",
)
app.command(
    "rekmaat.cli.trial_allocate:allocate",
    name="allocate",
    help="Draw who gets what, and seal it.",
)
app.command(
    "rekmaat.cli.trial_open:open_",
    name="open",
    help="Open the next envelope for a person, and log it.",
    usage="Usage: rekmaat trial open [OPTIONS] DIR PERSON",
)
app.command(
    "rekmaat.cli.trial_check:check",
    name="check",
    help="Check that envelopes and log are as they were published.",
    usage="Usage: rekmaat trial check [OPTIONS] DIR",
)
app.command(
    "rekmaat.cli.trial_analyse:analyse",
    name="analyse",
    help="Analyse a table of many people.",
    usage="Usage: rekmaat trial analyse [OPTIONS] DATA",
)
app.command(
    "rekmaat.cli.trial_report:report",
    name="report",
    help="Write the report of a trial as a page or a PDF.",
    usage="Usage: rekmaat trial report [OPTIONS] DATA",
)
app.command(
    "rekmaat.cli.trial_noise:noise",
    name="noise",
    help="Show how many people would count as responders with no effect at all.",
)
