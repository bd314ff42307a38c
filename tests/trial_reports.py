"""Accounts of trials of every design, from the reference files, and the reports of them."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from rekmaat.guide.wording import Language
from rekmaat.judge.trial.crossover_rows import CrossoverNames
from rekmaat.judge.trial.parallel_rows import ParallelNames
from rekmaat.judge.trial.scale import Scale
from rekmaat.service.trial_account import (
    ArmProtocol,
    BesideOrder,
    Question,
    trial_account,
)
from rekmaat.service.trial_crossover import CrossoverQuestion
from rekmaat.service.trial_parallel import ParallelQuestion
from rekmaat.service.trial_pilot import PilotColumns, PilotQuestion
from rekmaat.service.trial_report import made_report
from rekmaat.tell.trial_about import About, AboutKey, Told
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_parts import SectionName, TrialReport

REFERENCE = Path(__file__).parent / "reference"
CROSSOVER = CrossoverQuestion(
    REFERENCE / "crossover_4arm.csv",
    "D",
    CrossoverNames("log_post", "subject", "period", "treatment", "sequence", "log_pre"),
    margin=10,
)
PARALLEL = ParallelQuestion(
    REFERENCE / "parallel" / "four_arms.csv",
    "control",
    ParallelNames("post", "arm", "person", "pre", ("age", "site"), ("sex", "age", "after_run")),
    scale=Scale.LOG,
    margin=25,
)
PILOT = PilotQuestion(
    REFERENCE / "pilot_single_arm.csv",
    PilotColumns("log_post", "log_pre1", "subject", "log_pre2", "day", "session"),
)
QUESTIONS = {"crossover": CROSSOVER, "parallel": PARALLEL, "pilot": PILOT}
NOTHING_ASKED = BesideOrder((("--design", "any"),), Path("nowhere"))


@cache
def account(design: str) -> TrialAccount:
    """Return the account of a trial of which nothing is told beside its table."""
    return trial_account(QUESTIONS[design], NOTHING_ASKED)


def asked(question: Question, *protocols: tuple[str | None, str]) -> TrialAccount:
    """Return the account of a trial with exercises of the catalogue."""
    done = tuple(ArmProtocol(arm, name) for arm, name in protocols)
    return trial_account(question, replace(NOTHING_ASKED, protocols=done))


def told_everything(of: TrialAccount) -> TrialAccount:
    """Return the account with an answer of people to everything."""
    keys = [key for key in AboutKey if key is not AboutKey.ARMS]
    about = About(
        tuple(Told(key, f"What they told of {key.value}.") for key in keys),
        tuple(Told(arm, f"What they did in {arm}.") for arm in of.arm_names),
    )
    return replace(of, beside=replace(of.beside, about=about))


def made(of: TrialAccount, language: Language = Language.EN) -> TrialReport:
    """Return the report of an account."""
    return made_report(of, language)


@cache
def report_of(design: str, language: Language = Language.EN) -> TrialReport:
    """Return the report of a trial of which nothing is told beside its table."""
    return made(account(design), language)


def section_words(report: TrialReport, name: SectionName) -> str:
    """Return everything a section says."""
    section = next(it for it in report.sections if it.name is name)
    return f"{section.heading} {section.blocks}"
