"""Makes the account of a trial: its table, its analysis, and what is told beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rekmaat.catalogue.protocols import load_protocols
from rekmaat.catalogue.toml import TomlFile
from rekmaat.catalogue.trial_about import read_about
from rekmaat.errors import Finding, RefusedError
from rekmaat.exchange.allocation_files import PUBLISHED
from rekmaat.exchange.small_file import read_text, refused
from rekmaat.files import fingerprint as sha256_of
from rekmaat.judge.trial.scale import Scale
from rekmaat.service.experiment_answer import Input
from rekmaat.service.trial_allocated import allocated, allocation_account, departures
from rekmaat.service.trial_check import Checked
from rekmaat.service.trial_crossover import CrossoverAnswer, CrossoverQuestion, answer_crossover
from rekmaat.service.trial_parallel import ParallelAnswer, ParallelQuestion, answer_parallel
from rekmaat.service.trial_pilot import PilotAnswer, PilotQuestion, answer_pilot
from rekmaat.tell.trial_about import NOTHING_TOLD, About
from rekmaat.tell.trial_account import (
    PILOT_ARM,
    ArmExercise,
    Beside,
    OutcomeAccount,
    Provenance,
    Source,
    TrialAccount,
)
from rekmaat.tell.trial_account_made import crossover_account, parallel_account, pilot_account
from rekmaat.version import __version__

Question = CrossoverQuestion | ParallelQuestion | PilotQuestion
Answer = CrossoverAnswer | ParallelAnswer | PilotAnswer


@dataclass(frozen=True, slots=True)
class ArmProtocol:
    """Which protocol was done in an arm; without an arm, in the only one beside the control."""

    arm: str | None
    protocol: str


@dataclass(frozen=True, slots=True)
class BesideOrder:
    """What is given of a trial beside its table.

    Attributes:
        settings: Options of the command with their values, to be told.
        home: The folder with a therapist's own protocols.
        about: The file of what people tell; None without.
        protocols: What was done in the arms.
        allocation: The folder of the allocation; None without.
    """

    settings: tuple[tuple[str, str], ...]
    home: Path
    about: Path | None = None
    protocols: tuple[ArmProtocol, ...] = ()
    allocation: Path | None = None


def trial_account(question: Question, order: BesideOrder) -> TrialAccount:
    """Analyse a trial and put beside it what else is told.

    Raises:
        RefusedError: The table is refused, or one of the other files is; names every fault.
    """
    answer = _answered(question)
    checked = None if order.allocation is None else allocated(order.allocation)
    account = _account(answer, _beside(answer, order, checked))
    if checked is None:
        return account
    found = (*checked.findings, *departures(checked, account.rows))
    return replace(account, findings=(*account.findings, *_by_name(found)))


def _answered(question: Question) -> Answer:
    if isinstance(question, CrossoverQuestion):
        return answer_crossover(question)
    if isinstance(question, PilotQuestion):
        return answer_pilot(question)
    return answer_parallel(question)


def _account(answer: Answer, beside: Beside) -> TrialAccount:
    better = answer.question.lower_is_better
    findings = tuple(_by_name(answer.findings))
    if isinstance(answer, PilotAnswer):
        return pilot_account(answer.analysis, answer.rows, findings, beside, _outcome(answer))
    if isinstance(answer, CrossoverAnswer):
        return crossover_account(
            answer.analysis, answer.rows, findings, beside, lower_is_better=better
        )
    return parallel_account(answer.analysis, answer.rows, findings, beside, lower_is_better=better)


def _outcome(answer: PilotAnswer) -> OutcomeAccount:
    columns = answer.question.columns.small()
    return OutcomeAccount(
        name=columns.outcome,
        baseline=columns.baseline,
        scale=Scale.LOG if answer.question.natural else Scale.LOGGED,
        lower_is_better=answer.question.lower_is_better,
        margin=None,
    )


def _by_name(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Findings that name a file without its folder: a report is made to hand on."""
    for it in findings:
        told = dict(it.arguments)
        if "file" in told:
            told["file"] = Path(str(told["file"])).name
        yield replace(it, arguments=told)


def _beside(answer: Answer, order: BesideOrder, checked: Checked | None) -> Beside:
    arms = _arms(answer)
    return Beside(
        provenance=Provenance(__version__, order.settings, tuple(_sources(answer.inputs, order))),
        about=_about(order.about, arms),
        exercises=tuple(_exercises(arms, order)),
        allocation=None if checked is None else allocation_account(checked),
    )


def _arms(answer: Answer) -> tuple[str, ...]:
    """The control first; a pilot has one arm."""
    if isinstance(answer, PilotAnswer):
        return (PILOT_ARM,)
    return tuple(it.arm for it in answer.analysis.flow)


def _sources(inputs: Sequence[Input], order: BesideOrder) -> Iterator[Source]:
    for it in inputs:
        yield Source(Path(it.file).name, it.role, it.sha256)
    if order.about is not None:
        yield Source(order.about.name, "about", sha256_of(order.about))
    if order.allocation is not None:
        inside = order.allocation / PUBLISHED
        path = inside if inside.exists() else order.allocation / "enrolment" / PUBLISHED
        yield Source(path.name, "allocation", sha256_of(path))


def _about(path: Path | None, arms: Sequence[str]) -> About:
    return NOTHING_TOLD if path is None else read_about(TomlFile(path.name, read_text(path)), arms)


def _exercises(arms: Sequence[str], order: BesideOrder) -> list[ArmExercise]:
    """What was done, in the order of the arms; of an arm named twice, what was said last."""
    done = {it.arm: it for it in (_exercise(one, arms, order.home) for one in order.protocols)}
    return [done[arm] for arm in arms if arm in done]


def _exercise(it: ArmProtocol, arms: Sequence[str], home: Path) -> ArmExercise:
    library = load_protocols(home)
    protocol = library.protocols.get(it.protocol)
    if protocol is None:
        known = ", ".join(library.protocols)
        raise RefusedError(
            refused("report-protocol-unknown", home, protocol=it.protocol, known=known)
        )
    return ArmExercise(_arm(it, arms, home), protocol, library.exercises[protocol.exercise])


def _arm(it: ArmProtocol, arms: Sequence[str], home: Path) -> str:
    """The arm that is meant, also where only capitals differ."""
    others = arms[1:] or arms
    if it.arm is None and len(others) == 1:
        return others[0]
    meant = [arm for arm in arms if it.arm is not None and arm.casefold() == it.arm.casefold()]
    if it.arm in arms:
        return it.arm or ""
    if len(meant) == 1:
        return meant[0]
    told = {"protocol": it.protocol, "arm": it.arm or "", "arms": ", ".join(arms)}
    raise RefusedError(refused("report-protocol-arm", home, **told))
