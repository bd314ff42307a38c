"""An envelope is opened for one person, in turn, with its own code, and into the log first."""

from dataclasses import replace
from pathlib import Path

import pytest

from allocated import NOW, STRATIFIED, drawn
from rekmaat.errors import RefusedError, Severity
from rekmaat.exchange.allocation_log import line_hash
from rekmaat.service.trial_check import CheckOrder, check_allocation
from rekmaat.service.trial_open import OpeningOrder, next_envelope, open_envelope


def refused(error: pytest.ExceptionInfo[RefusedError]) -> list[str]:
    return [it.code for it in error.value.findings]


def test_people_get_what_the_list_says_in_turn(tmp_path: Path) -> None:
    """V04."""
    trial = drawn(tmp_path)
    for number in range(1, 9):
        opened = trial.open(f"P{number:02}", f"{number:03}")
        assert opened.allocation == trial.allocation(number)
        assert (opened.opened, opened.people) == (number, 8)
        assert opened.head == line_hash(trial.lines()[-1])
    assert check_allocation(CheckOrder(trial.enrolment)).findings == ()


def test_every_stratum_has_its_own_turn(tmp_path: Path) -> None:
    trial = drawn(tmp_path, STRATIFIED)
    first = trial.open("P01", "F-yes-001", stratum=("sex=F", "chronic=yes"))
    other = trial.open("P02", "M-no-001", stratum=("chronic=no", "sex=M"))
    second = trial.open("P03", "F-yes-002", stratum=("sex=F", "chronic=yes"))
    assert [it.place.number for it in (first, other, second)] == [1, 1, 2]
    assert other.allocation == trial.allocation(1, "sex=M chronic=no")


@pytest.mark.parametrize(
    ("stratum", "code"),
    [
        ((), "stratum-missing"),
        (("sex=F",), "stratum-unknown"),
        (("sex=F", "chronic=often"), "stratum-unknown"),
        (("sex=F", "sex=M"), "stratum-unknown"),
    ],
)
def test_a_person_without_a_sound_stratum_gets_nothing(
    tmp_path: Path, stratum: tuple[str, ...], code: str
) -> None:
    trial = drawn(tmp_path, STRATIFIED)
    with pytest.raises(RefusedError) as error:
        trial.open("P01", "F-yes-001", stratum=stratum)
    assert refused(error) == [code]
    assert len(trial.lines()) == 1


def test_a_stratum_in_a_trial_without_strata_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as error:
        drawn(tmp_path).open("P01", "001", stratum=("sex=F",))
    assert refused(error) == ["stratum-none"]


def test_the_code_of_another_envelope_opens_nothing(tmp_path: Path) -> None:
    trial = drawn(tmp_path)
    for wrong in (trial.code("002"), "", "ABCD", trial.code("001")[:-1], "é" * 32):
        with pytest.raises(RefusedError) as error:
            open_envelope(OpeningOrder(trial.enrolment, "P01", wrong), NOW)
        assert refused(error) == ["envelope-code-wrong"]
    assert len(trial.lines()) == 1


def test_which_envelope_is_next_can_be_asked_without_opening_it(tmp_path: Path) -> None:
    trial = drawn(tmp_path, STRATIFIED)
    trial.open("P01", "F-yes-001", stratum=("sex=F", "chronic=yes"))
    before = trial.lines()
    order = OpeningOrder(trial.enrolment, "P02", stratum=("sex=F", "chronic=yes"))
    found = next_envelope(order)
    assert found.place.file == "F-yes-002.json"
    assert found.head == line_hash(before[-1])
    assert trial.lines() == before
    with pytest.raises(RefusedError) as error:
        next_envelope(replace(order, person="P01"))
    assert refused(error) == ["person-opened-before"]


def test_nobody_gets_a_second_envelope(tmp_path: Path) -> None:
    trial = drawn(tmp_path)
    trial.open("P01", "001")
    with pytest.raises(RefusedError) as error:
        trial.open("p01", "002")
    assert refused(error) == ["person-opened-before"]


def test_an_envelope_out_of_turn_needs_a_reason_which_the_log_keeps(tmp_path: Path) -> None:
    trial = drawn(tmp_path)
    with pytest.raises(RefusedError) as error:
        trial.open("P01", "003", number=3)
    assert refused(error) == ["envelope-out-of-turn"]
    opened = trial.open("P01", "003", number=3, reason="the first two were lost in the flood")
    assert opened.allocation == trial.allocation(3)
    assert "flood" in trial.lines()[-1]
    assert trial.open("P02", "001").place.number == 1
    assert trial.open("P03", "002").place.number == 2
    assert trial.open("P04", "004").place.number == 4
    (told,) = check_allocation(CheckOrder(trial.enrolment)).findings
    assert (told.code, told.severity) == ("log-reason-given", Severity.NOTE)
    assert told.arguments["reason"] == "the first two were lost in the flood"


def test_an_envelope_is_opened_once_and_those_beyond_the_last_never(tmp_path: Path) -> None:
    trial = drawn(tmp_path)
    trial.open("P01", "001")
    for number, code in ((1, "envelope-opened-before"), (9, "envelope-none"), (0, "envelope-none")):
        with pytest.raises(RefusedError) as error:
            trial.open("P02", "002", number=number, reason="why")
        assert refused(error) == [code]


def test_nothing_is_opened_while_the_log_does_not_fit(tmp_path: Path) -> None:
    trial = drawn(tmp_path)
    trial.open("P01", "001")
    trial.open("P02", "002")
    trial.change_line(2, person="P09")
    with pytest.raises(RefusedError) as error:
        trial.open("P03", "003")
    assert refused(error) == ["log-entry-changed"]


def test_an_envelope_that_was_changed_stays_closed(tmp_path: Path) -> None:
    trial = drawn(tmp_path)
    trial.envelope("001").write_bytes(trial.envelope("002").read_bytes())
    with pytest.raises(RefusedError) as error:
        trial.open("P01", "001")
    assert refused(error) == ["envelope-of-another"]


def test_two_do_not_open_at_the_same_time(tmp_path: Path) -> None:
    trial = drawn(tmp_path)
    (trial.enrolment / ".log.lock").touch()
    with pytest.raises(RefusedError) as error:
        trial.open("P01", "001")
    assert refused(error) == ["log-in-use"]
    (trial.enrolment / ".log.lock").unlink()
    trial.open("P01", "001")
    assert sorted(it.name for it in trial.enrolment.iterdir()) == [
        "envelopes",
        "log.jsonl",
        "published.json",
    ]


def test_a_list_beside_the_envelopes_is_pointed_out(tmp_path: Path) -> None:
    trial = drawn(tmp_path)
    code = trial.code("001")
    trial.concealed.rename(trial.enrolment.parent / "concealed")
    order = OpeningOrder(trial.enrolment.parent, "P01", code)
    assert [it.code for it in open_envelope(order, NOW).findings] == ["allocation-list-beside"]


def test_more_people_than_planned_are_pointed_out(tmp_path: Path) -> None:
    trial = drawn(tmp_path, STRATIFIED, people=1)
    trial.open("P01", "F-yes-001", stratum=("sex=F", "chronic=yes"))
    opened = trial.open("P02", "M-no-001", stratum=("sex=M", "chronic=no"))
    assert [it.code for it in opened.findings] == ["allocation-full"]


def test_a_folder_that_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as error:
        open_envelope(OpeningOrder(tmp_path / "nowhere", "P01", "A"), NOW)
    assert refused(error) == ["allocation-no-folder"]
