"""Whoever changes a file, an envelope or the log is found out, and told where."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from allocated import CROSSOVER, STRATIFIED, Tampering, Trial, drawn, flip
from rekmaat.errors import RefusedError
from rekmaat.exchange.allocation_files import list_text, read_list
from rekmaat.exchange.allocation_log import line_hash
from rekmaat.service.trial_check import CheckOrder, allocation_table, check_allocation


@pytest.fixture
def trial(tmp_path: Path) -> Trial:
    """A trial of eight people, five of whom have an envelope."""
    made = drawn(tmp_path)
    for number in range(1, 6):
        made.open(f"P{number:02}", f"{number:03}")
    return made


def found(trial: Trial, **against: object) -> list[str]:
    """What is wrong, each with its place."""
    try:
        check_allocation(CheckOrder(trial.enrolment, **against))  # type: ignore[arg-type]  # any by name
    except RefusedError as error:
        return [f"{it.code} {it.arguments.get('entry', '')}".strip() for it in error.findings]
    return []


def test_an_untouched_trial_fits_in_every_way(trial: Trial) -> None:
    """V04."""
    heads = [line_hash(line) for line in trial.lines()]
    for entry, head in enumerate(heads, 1):
        order = CheckOrder(trial.enrolment, trial.fingerprint, head, trial.whole_list)
        checked = check_allocation(order)
        assert checked.findings == ()
        assert checked.kept_until == entry


def swap_envelopes(trial: Trial) -> None:
    one, other = trial.envelope("006"), trial.envelope("007")
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)


def swap_lines(trial: Trial) -> None:
    lines = trial.lines()
    lines[2], lines[3] = lines[3], lines[2]
    trial.write_lines(lines)


def drop(*numbers: int) -> Tampering:
    def tamper(trial: Trial) -> None:
        kept = [it for at, it in enumerate(trial.lines(), 1) if at not in numbers]
        trial.write_lines(kept)

    return tamper


def change(number: int, **fields: object) -> Tampering:
    return lambda trial: trial.change_line(number, **fields)


def rewrite_from(number: int, **fields: object) -> Tampering:
    """Change a line and mend the chain behind it, as somebody would who knows how it works."""

    def tamper(trial: Trial) -> None:
        trial.change_line(number, **fields)
        for at in range(number + 1, len(trial.lines()) + 1):
            trial.change_line(at, previous=line_hash(trial.lines()[at - 2]))

    return tamper


def drop_and_mend(trial: Trial) -> None:
    """Take out entry 3, and number and chain the rest anew."""
    drop(3)(trial)
    for at in range(3, len(trial.lines()) + 1):
        trial.change_line(at, entry=at, previous=line_hash(trial.lines()[at - 2]))


TAMPERINGS: dict[str, tuple[Tampering, list[str]]] = {
    "a bit of an envelope": (lambda it: flip(it.envelope("006"), 40), ["envelope-changed"]),
    "a space in an envelope": (
        lambda it: it.envelope("006").write_text(it.envelope("006").read_text() + " ") and None,
        ["envelope-changed"],
    ),
    "two envelopes swapped": (swap_envelopes, ["envelope-of-another"] * 2),
    "an envelope gone": (lambda it: it.envelope("008").unlink(), ["envelope-missing"]),
    "a person in the log": (change(3, person="P99"), ["log-entry-changed 3"]),
    "an arm in the log": (
        change(3, allocation=["A", "A", "A", "A"]),
        ["log-entry-changed 3"],
    ),
    "a time in the log": (
        change(2, at="2026-11-29T09:00:00+00:00"),
        ["log-entry-changed 2"],
    ),
    "the first line": (change(1, at="2026-11-29T09:00:00+00:00"), ["log-entry-changed 1"]),
    "a line in the middle gone": (drop(4), ["log-entries-missing"]),
    "two lines in the middle gone": (drop(3, 4), ["log-entries-missing"]),
    "the first line gone": (drop(1), ["log-beginning-missing"]),
    "two lines swapped": (
        swap_lines,
        ["log-entries-missing", "log-entry-out-of-place 3", "log-entries-missing"],
    ),
    "a line cut off": (
        lambda it: it.log.write_bytes(it.log.read_bytes()[:-9]) and None,
        ["log-cut-off 6"],
    ),
    "a line that is none": (
        lambda it: it.write_lines([*it.lines(), "{}"]),
        ["log-line-unreadable 7"],
    ),
    "the last arm, with nothing after it": (
        change(6, allocation=["A", "A", "A", "A"]),
        ["log-opening-wrong 6"],
    ),
    "an arm, with a mended chain": (
        rewrite_from(3, allocation=["A", "A", "A", "A"]),
        ["log-opening-wrong 3"],
    ),
    "a line gone, with a mended chain": (
        drop_and_mend,
        ["log-out-of-turn 3", "log-out-of-turn 4", "log-out-of-turn 5"],
    ),
    "one person twice, with a mended chain": (
        rewrite_from(3, person="P01"),
        ["log-person-twice 3"],
    ),
}


@pytest.mark.parametrize(("tamper", "told"), TAMPERINGS.values(), ids=TAMPERINGS)
def test_tampering_is_told_by_file_and_entry(
    trial: Trial, tamper: Tampering, told: list[str]
) -> None:
    """V04."""
    tamper(trial)
    assert found(trial) == told


def test_missing_entries_are_named_by_their_numbers(trial: Trial) -> None:
    drop(3, 4)(trial)
    with pytest.raises(RefusedError) as error:
        check_allocation(CheckOrder(trial.enrolment))
    (finding,) = error.value.findings
    assert (finding.arguments["first"], finding.arguments["last"]) == (3, 4)


def test_an_end_taken_off_shows_against_a_fingerprint_noted_elsewhere(trial: Trial) -> None:
    """V04. The chain alone cannot know what came after its last line."""
    noted = line_hash(trial.lines()[-1])
    drop(6)(trial)
    assert found(trial) == []
    assert found(trial, head=noted) == ["log-head-unknown"]


@pytest.mark.parametrize("number", range(2, 7))
def test_a_whole_new_chain_shows_against_a_fingerprint_noted_elsewhere(
    trial: Trial, number: int
) -> None:
    noted = line_hash(trial.lines()[-1])
    rewrite_from(number, person="P77")(trial)
    assert found(trial) == []
    assert found(trial, head=noted) == ["log-head-unknown"]


def test_what_was_published_shows_against_what_was_registered(trial: Trial) -> None:
    published = trial.enrolment / "published.json"
    published.write_text(published.read_text().replace('"people": 8', '"people":  8'))
    assert found(trial) == ["log-of-another"]
    told = found(trial, registered=trial.fingerprint)
    assert told == ["published-not-registered", "log-of-another"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"people": 8', '"people": 9'),
        ('"control": "D"', '"control": "E"'),
        ('"design": "crossover"', '"design": "square"'),
        ('"number": 3,', '"number": 4,'),
        ("+00:00", ""),
        ('"format"', '"shape"'),
        ("{", "["),
    ],
)
def test_a_published_file_that_cannot_be_is_refused(trial: Trial, before: str, after: str) -> None:
    published = trial.enrolment / "published.json"
    published.write_text(published.read_text().replace(before, after, 1))
    assert found(trial) in (["allocation-unreadable"], ["allocation-field-wrong"])


@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_no_bit_can_be_changed_unseen(trial: Trial, data: st.DataObject) -> None:
    """V04. Against the registered fingerprint and the noted one: any bit of any file."""
    noted = line_hash(trial.lines()[-1])
    files = sorted(it for it in trial.enrolment.rglob("*") if it.is_file())
    path = data.draw(st.sampled_from(files))
    content = path.read_bytes()
    flip(path, data.draw(st.integers(0, len(content) - 1)))
    try:
        assert found(trial, registered=trial.fingerprint, head=noted) != []
    finally:
        path.write_bytes(content)


def test_a_list_that_is_another_is_not_believed(trial: Trial) -> None:
    trial.whole_list.write_text(trial.whole_list.read_text().replace('"blocks"', ' "blocks"'))
    assert found(trial, concealed=trial.whole_list) == ["list-not-published"]


def test_a_list_that_no_lot_drew_is_found_out_though_it_was_published(tmp_path: Path) -> None:
    """V04. Somebody writes a list by hand, publishes its fingerprint and keeps everything else."""
    trial = drawn(tmp_path)
    concealed, _ = read_list(trial.whole_list)
    entries = list(concealed.entries)
    first, other = entries[0], next(it for it in entries if it.allocation != entries[0].allocation)
    swapped = {first.number: other.allocation, other.number: first.allocation}
    entries = [
        type(it)(it.stratum, it.number, swapped.get(it.number, it.allocation), it.salt, it.code)
        for it in entries
    ]
    forged = type(concealed)(
        concealed.trial, concealed.seed, concealed.scheme, concealed.people, tuple(entries)
    )
    publish_list(trial, list_text(forged))
    told = found(trial, concealed=trial.whole_list)
    assert told == ["list-not-drawn", *["list-envelope-differs"] * 2]


def publish_list(trial: Trial, text: str) -> None:
    """Put another list in place, and its fingerprint into what is published and into the log."""
    trial.whole_list.write_text(text, encoding="utf-8")
    published = trial.enrolment / "published.json"
    content = json.loads(published.read_text())
    _, content["allocation"]["list_sha256"] = read_list(trial.whole_list)
    published.write_text(json.dumps(content))
    trial.change_line(1, previous=line_hash(published.read_text()))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"people": 8', '"people": 7'),
        ('"seed": "', '"seed": "x'),
        ('"control": "D"', '"control": "E"'),
        ('"number": 3,', '"number": 4,'),
    ],
)
def test_a_published_list_about_something_else_is_named(
    tmp_path: Path, before: str, after: str
) -> None:
    trial = drawn(tmp_path)
    publish_list(trial, trial.whole_list.read_text().replace(before, after, 1))
    assert found(trial, concealed=trial.whole_list) == ["list-of-another"]


def test_a_file_that_is_no_list_is_named(trial: Trial, tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text("{}")
    assert found(trial, concealed=tmp_path / "other.json") == ["allocation-list-unreadable"]
    assert found(trial, concealed=tmp_path / "none.json") == ["file-missing"]


def test_an_envelope_nobody_published_and_a_clock_set_back_are_pointed_out(trial: Trial) -> None:
    trial.envelope("099").write_text("{}")
    trial.change_line(6, at="2026-11-30T08:00:00+00:00")
    checked = check_allocation(CheckOrder(trial.enrolment))
    assert [it.code for it in checked.findings] == ["envelope-not-published", "log-clock-backwards"]


def test_the_table_says_who_got_what_in_which_period(trial: Trial) -> None:
    rows = table_of(trial)
    assert len(rows) == 5
    for number, row in enumerate(rows, 1):
        allocation = trial.allocation(number)
        assert (row["person"], row["envelope"]) == (f"P{number:02}", str(number))
        assert row["sequence"] == ", ".join(allocation)
        assert tuple(row[f"period_{it}"] for it in range(1, 5)) == allocation


def test_the_table_has_a_column_for_every_factor(tmp_path: Path) -> None:
    trial = drawn(tmp_path, STRATIFIED)
    trial.open("P01", "M-yes-001", stratum=("sex=M", "chronic=yes"))
    (row,) = table_of(trial)
    assert list(row) == ["person", "envelope", "sex", "chronic", "opened_at", "arm"]
    assert (row["sex"], row["chronic"]) == ("M", "yes")
    assert (row["arm"],) == trial.allocation(1, "sex=M chronic=yes")


def table_of(trial: Trial) -> list[dict[str, str]]:
    checked = check_allocation(CheckOrder(trial.enrolment))
    return list(csv.DictReader(StringIO(allocation_table(checked))))


def test_a_full_trial_of_sixty_is_balanced_over_sequences(tmp_path: Path) -> None:
    """V04. Four methods, sixty people."""
    trial = drawn(tmp_path, CROSSOVER, people=60)
    entries = read_list(trial.whole_list)[0].entries
    counts = {it.allocation: 0 for it in entries}
    for entry in entries:
        counts[entry.allocation] += 1
    assert len(counts) == 4
    assert max(counts.values()) - min(counts.values()) <= 2
