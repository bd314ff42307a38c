"""`rekmaat trial power`: how often a planned trial would find an effect."""

import sys
from dataclasses import asdict
from os import cpu_count
from typing import Annotated

from cyclopts import Parameter

from rekmaat.catalogue.text import text_of
from rekmaat.cli.exit_codes import DONE
from rekmaat.cli.language import reader_language
from rekmaat.cli.printing import print_lines, print_object
from rekmaat.cli.progress import progress
from rekmaat.cli.trial_power_options import Simulation, Supposed, Trial, plan_of
from rekmaat.guide.wording import Language
from rekmaat.service.one_thread import one_thread

_SIMULATION = Simulation()
_WORTH_A_PROCESS = 100_000


def power(
    *,
    trial: Trial,
    supposed: Supposed,
    simulation: Simulation = _SIMULATION,
    json: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    language: Language | None = None,
) -> int:
    """Simulate a planned trial and fit it as it will be fitted: how often it finds an effect.

    Parameters
    ----------
    trial
        What is planned.
    supposed
        What is supposed to be true.
    simulation
        How it is simulated.
    json
        Print one JSON object.
    language
        Language of the sentences; otherwise that of the terminal.
    """
    text = text_of(reader_language(language), "trial_power")
    plan = plan_of(trial, supposed, simulation, text)
    one_thread()  # before numpy comes; with more threads one process is three times as slow
    from rekmaat.cli.trial_power_answer import power_json, power_lines
    from rekmaat.service.trial_power import PowerOrder, power_of_trial, work_of

    order = PowerOrder(plan, simulation.simulations, simulation.seed, _jobs(simulation))
    with progress(work_of(order)) as done:
        answer = power_of_trial(order, done)
    if json:
        settings = asdict(trial) | asdict(supposed) | asdict(simulation)
        print_object(power_json(answer, settings, text), sys.stdout)
    else:
        print_lines(power_lines(answer, text), sys.stdout)
    return DONE


def _jobs(simulation: Simulation) -> int:
    """As many as asked for; else as the work is worth, because each takes a while to start."""
    if simulation.jobs is not None:
        return simulation.jobs
    return max(1, min(cpu_count() or 1, simulation.simulations // _WORTH_A_PROCESS))
