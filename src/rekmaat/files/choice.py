"""Which of the signals in a file are measured, and what the file leaves unsaid about them."""

from collections.abc import Sequence
from dataclasses import dataclass

from rekmaat.errors import Argument, Finding, Severity
from rekmaat.files.opening import refuse
from rekmaat.files.units import MICROVOLTS
from rekmaat.measure.labels import Kind, listed, names_muscle, names_posture, names_side


@dataclass(frozen=True, slots=True)
class Offer:
    """One signal that a file offers, before its samples are read.

    Attributes:
        index: Where it stands among the signals of the file.
        name: Its label.
        unit: Its unit, as the file spells it; empty where the file has none.
        kind: What it holds, as the file says or else as its label does.
        rate_hz: Samples a second.
        site: What the file says about sensor, muscle and side beside the name.
        prefiltering: What the file says about filters.
        muscle_named: Whether the file has a place of its own for the muscle, and fills it.
    """

    index: int
    name: str
    unit: str
    kind: Kind
    rate_hz: float
    site: str = ""
    prefiltering: str = ""
    muscle_named: bool = False

    @property
    def text(self) -> str:
        """Everything the file says about this signal."""
        return f"{self.name} {self.site}"

    @property
    def is_tension(self) -> bool:
        """Whether its unit is one of tension."""
        return self.unit in MICROVOLTS


@dataclass(frozen=True, slots=True)
class Choice:
    """The signals to be measured, and the others.

    Attributes:
        chosen: Those to be measured, in the order asked, or else that of the file.
        rest: All others.
        ecg: The one among the others that holds the ECG in a unit of tension.
    """

    chosen: tuple[Offer, ...]
    rest: tuple[Offer, ...]
    ecg: Offer | None

    @property
    def everything(self) -> tuple[Offer, ...]:
        """What is to be read: the chosen, and the ECG last where there is one."""
        return (*self.chosen, *([self.ecg] if self.ecg else []))


def choose(offers: Sequence[Offer], file: str, wanted: Sequence[str]) -> Choice:
    """Choose the signals to be measured.

    Args:
        offers: All signals of the file.
        file: Its path.
        wanted: The names to measure; without them every signal that is EMG, or, where no signal
            says what it is, every one that measures a tension.

    Raises:
        RefusedError: There is no such signal, or it is not clear which is meant.
    """
    if wanted:
        chosen = tuple(_named(offers, file, name) for name in dict.fromkeys(wanted))
    else:
        chosen = _emg(offers, file)
        if not chosen:
            refuse("no-emg-channel", file, "header", labels=listed([it.name for it in offers]))
        for offer in chosen:
            _named(offers, file, offer.name)
    rest = tuple(it for it in offers if it not in chosen)
    ecg = next((it for it in rest if it.kind is Kind.ECG and it.is_tension), None)
    return Choice(chosen, rest, ecg)


def _emg(offers: Sequence[Offer], file: str) -> tuple[Offer, ...]:
    """Those that say EMG; where none does, those that measure a tension unlabelled."""
    labelled = tuple(it for it in offers if it.kind is Kind.EMG)
    if labelled:
        return labelled
    unsaid = tuple(it for it in offers if it.kind is Kind.UNSAID)
    for offer in unsaid:
        if not offer.unit:
            refuse("unit-missing", file, offer.name)
    return tuple(it for it in unsaid if it.is_tension)


def _named(offers: Sequence[Offer], file: str, name: str) -> Offer:
    found = [it for it in offers if it.name == name]
    if not found:
        refuse("channel-missing", file, name, labels=listed([it.name for it in offers]))
    if len(found) > 1:
        refuse("channel-ambiguous", file, name, times=len(found))
    return found[0]


def microvolts(offer: Offer, file: str) -> float:
    """Return how many microvolts the unit of a chosen signal is.

    Raises:
        RefusedError: The unit is missing, or is none of tension.
    """
    if not offer.unit:
        refuse("unit-missing", file, offer.name)
    if not offer.is_tension:
        refuse("unit-wrong", file, offer.name, unit=offer.unit)
    return MICROVOLTS[offer.unit]


def choice_findings(choice: Choice, file: str, about: str) -> tuple[Finding, ...]:
    """Say what is not measured, and what the file does not name; none of that is assumed.

    Args:
        choice: The choice.
        file: The path of the file.
        about: Everything the file says about the recording as a whole.
    """
    return _left_out(choice, file) + _unsaid(choice, file, about)


def _left_out(choice: Choice, file: str) -> tuple[Finding, ...]:
    """Say which signals are not measured, and which of them are an ECG."""
    rest = [it.name for it in choice.rest]
    ecg = [it.name for it in choice.rest if it.kind is Kind.ECG]
    found = []
    if not any(it.kind is Kind.EMG for it in choice.chosen):
        names = listed([it.name for it in choice.chosen])
        found.append(header_finding("emg-unlabelled", Severity.WARNING, file, channels=names))
    if ecg:
        found.append(header_finding("ecg-channel", Severity.NOTE, file, channels=listed(ecg)))
    if rest:
        found.append(
            header_finding("channels-left-out", Severity.NOTE, file, channels=listed(rest))
        )
    if len({it.rate_hz for it in choice.chosen}) > 1:
        found.append(header_finding("rates-mixed", Severity.NOTE, file))
    return tuple(found)


def _unsaid(choice: Choice, file: str, about: str) -> tuple[Finding, ...]:
    """Say which channels name no muscle or side, and whether a posture is named."""
    silent = {
        "muscle-unsaid": [
            it.name for it in choice.chosen if not (it.muscle_named or names_muscle(it.text))
        ],
        "side-unsaid": [it.name for it in choice.chosen if not names_side(it.text)],
    }
    found = [
        header_finding(code, Severity.WARNING, file, channels=listed(names))
        for code, names in silent.items()
        if names
    ]
    if not names_posture(" ".join([about, *(it.text for it in choice.chosen)])):
        found.append(header_finding("posture-unsaid", Severity.WARNING, file))
    return tuple(found)


def header_finding(code: str, severity: Severity, file: str, **arguments: Argument) -> Finding:
    """Return a finding about what the header of a file says."""
    return Finding(code, severity, {"file": file, "place": "header", **arguments})
