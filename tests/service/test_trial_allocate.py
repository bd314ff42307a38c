"""A trial is drawn and sealed; nothing outside the concealed folder gives it away."""

import json
import stat
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from allocated import CROSSOVER, NOW, STRATIFIED, drawn
from rekmaat.errors import RefusedError
from rekmaat.exchange.allocation_files import read_list, read_published
from rekmaat.exchange.allocation_folder import FolderNotEmptyError
from rekmaat.judge.allocation import allocations
from rekmaat.new_file import FileNotWritableError
from rekmaat.service.trial_allocate import AllocationOrder, allocate


def test_the_list_holds_what_the_seed_gives_for_every_stratum(tmp_path: Path) -> None:
    """V04."""
    trial = drawn(tmp_path, STRATIFIED, people=10, seed=5)
    concealed, _ = read_list(trial.whole_list)
    assert concealed.seed == "5"
    for stratum in STRATIFIED.strata:
        listed = tuple(it.allocation for it in concealed.entries if it.stratum == stratum)
        assert listed == allocations(STRATIFIED, 5, stratum, 10)


def test_every_stratum_has_an_envelope_for_every_person(tmp_path: Path) -> None:
    trial = drawn(tmp_path, STRATIFIED, people=10)
    names = sorted(it.name for it in (trial.enrolment / "envelopes").iterdir())
    assert len(names) == 40
    assert names[0] == "F-no-001.json"
    assert names[-1] == "M-yes-010.json"


def test_what_is_published_can_be_checked_with_any_sha_256(tmp_path: Path) -> None:
    trial = drawn(tmp_path)
    assert (
        sha256((trial.enrolment / "published.json").read_bytes()).hexdigest() == trial.fingerprint
    )
    published, _ = read_published(trial.enrolment)
    assert sha256(trial.whole_list.read_bytes()).hexdigest() == published.list_sha256
    for listed in published.envelopes:
        content = (trial.enrolment / "envelopes" / listed.place.file).read_bytes()
        assert sha256(content).hexdigest() == listed.file_sha256


def test_those_who_enrol_find_neither_seed_nor_sizes_nor_codes(tmp_path: Path) -> None:
    """V04. The order of the arms stands nowhere in their folder."""
    trial = drawn(tmp_path)
    concealed, _ = read_list(trial.whole_list)
    told = "".join(it.read_text() for it in trial.enrolment.rglob("*") if it.is_file())
    assert concealed.seed not in told
    assert "blocks" not in told
    assert not any(entry.code in told or entry.salt in told for entry in concealed.entries)
    assert ", ".join(f'"{it}"' for it in concealed.entries[0].allocation) not in told


def test_the_same_seed_gives_the_same_list_and_other_salt_and_codes(tmp_path: Path) -> None:
    """V04. Whoever guesses the seed still opens no envelope."""
    lists = []
    for name in ("one", "other"):
        trial = drawn(tmp_path / name, seed=7)
        lists.append(read_list(trial.whole_list)[0].entries)
    pairs = list(zip(*lists, strict=True))
    assert all(a.allocation == b.allocation for a, b in pairs)
    assert not any(a.salt == b.salt or a.code == b.code for a, b in pairs)


def test_without_a_seed_each_trial_draws_its_own(tmp_path: Path) -> None:
    orders = [AllocationOrder(CROSSOVER, 8, tmp_path / name) for name in ("one", "other")]
    seeds = {read_list(allocate(it, NOW).concealed / "list.json")[0].seed for it in orders}
    assert len(seeds) == 2
    assert min(map(int, seeds)) > 2**64


def test_nobody_else_may_read_the_list(tmp_path: Path) -> None:
    trial = drawn(tmp_path)
    for path in (trial.concealed, *trial.concealed.iterdir()):
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077


def test_the_codes_lie_apart_from_what_they_open(tmp_path: Path) -> None:
    """Whoever hands out codes need not know the arms."""
    trial = drawn(tmp_path)
    codes = (trial.concealed / "codes.csv").read_text()
    assert codes.splitlines()[0] == "file,stratum,envelope,code"
    assert codes.count("\n") == 9
    assert not any(it in codes for it in ("A,B", "B,A", "C,D", "D,C"))


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "trial").mkdir()
    (tmp_path / "trial" / "notes.txt").write_text("mine")
    with pytest.raises(FolderNotEmptyError):
        drawn(tmp_path)
    assert [it.name for it in tmp_path.rglob("*")] == ["trial", "notes.txt"]


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "trial").mkdir()
    assert drawn(tmp_path).log.is_file()


def test_a_folder_in_place_of_a_file_or_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "trial").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FolderNotEmptyError):
        drawn(tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(FileNotWritableError):
        drawn(tmp_path / "file")


def test_an_interrupt_leaves_nothing(tmp_path: Path) -> None:
    def interrupt(count: int) -> None:
        if count == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        allocate(AllocationOrder(CROSSOVER, 8, tmp_path / "trial"), NOW, interrupt)
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_drawn_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(RefusedError):
        allocate(AllocationOrder(replace(CROSSOVER, blocks=(5,)), 8, tmp_path / "trial"), NOW)
    assert list(tmp_path.iterdir()) == []


def test_what_weakens_a_draw_is_said(tmp_path: Path) -> None:
    def codes(order: AllocationOrder) -> set[str]:
        return {it.code for it in allocate(order, NOW).findings}

    assert codes(AllocationOrder(STRATIFIED, 10, tmp_path / "a")) == set()
    assert codes(AllocationOrder(STRATIFIED, 10, tmp_path / "b", 42)) == {"allocation-seed-short"}
    one_size = replace(STRATIFIED, blocks=(4,))
    assert codes(AllocationOrder(one_size, 10, tmp_path / "c")) == {"allocation-one-size"}
    assert codes(AllocationOrder(CROSSOVER, 16, tmp_path / "d")) == {"allocation-uneven"}
    whole = replace(CROSSOVER, blocks=(8,))
    assert codes(AllocationOrder(whole, 12, tmp_path / "e")) == {"allocation-uneven"}
    assert codes(AllocationOrder(whole, 16, tmp_path / "f")) == set()


def test_the_log_begins_with_the_fingerprint_of_what_was_published(tmp_path: Path) -> None:
    trial = drawn(tmp_path)
    (line,) = trial.lines()
    assert json.loads(line)["previous"] == trial.fingerprint
