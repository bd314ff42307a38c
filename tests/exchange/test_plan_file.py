"""The plan file: what was fixed comes back unchanged, and what was changed is not believed."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from experiment_plans import a_plan, plans
from rekmaat.errors import RefusedError
from rekmaat.exchange.plan_file import plan_as_json, read_plan
from rekmaat.guide.experiment import ExperimentPlan, fingerprint

Change = Callable[[dict[str, Any]], object]

NO_ZONE = "2026-11-23T10:00:00"
WRONG = {"plan-field-wrong"}
EXPECTED = {"stretch": 6, "control": 2, "answered_at": f"{NO_ZONE}Z", "scale_version": "1"}


def codes(path: Path) -> set[str]:
    with pytest.raises(RefusedError) as refused:
        read_plan(path)
    for finding in refused.value.findings:
        assert finding.arguments["file"] == str(path)
    return {finding.code for finding in refused.value.findings}


@given(plan=plans)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_a_plan_comes_back_as_it_was(plan: ExperimentPlan, tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_text(plan_as_json(plan), encoding="utf-8")
    back = read_plan(path)
    assert back == plan
    assert fingerprint(back) == fingerprint(plan)


def test_anybody_can_check_the_order_with_any_sha256() -> None:
    content = json.loads(plan_as_json(a_plan()))
    seed, order = content["plan"]["seed"], content["order"]
    assert len(order) == 42
    for pair in range(1, 22):
        digest = sha256(f"{seed}:{pair}".encode()).hexdigest()
        stretch_first = int(digest[1], 16) % 2 == 1
        expected = ["stretch", "control"] if stretch_first else ["control", "stretch"]
        assert order[2 * pair - 2 : 2 * pair] == expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda it: it["plan"].update(margin=0.5), {"plan-edited"}),
        (lambda it: it["plan"].update(days=10), {"plan-edited", "plan-order-wrong"}),
        (lambda it: it["plan"].update(seed="0" * 32), {"plan-edited", "plan-order-wrong"}),
        (lambda it: it["order"].reverse(), {"plan-order-wrong"}),
        (lambda it: it["order"].pop(), {"plan-order-wrong"}),
        (lambda it: it["order"].append("stretch"), {"plan-order-wrong"}),
        (lambda it: it.update(fingerprint="0" * 64), {"plan-edited"}),
        (lambda it: it["plan"].update(seed="F" * 32), {"plan-field-wrong"}),
        (lambda it: it["plan"].update(days=0), {"plan-field-wrong"}),
        (lambda it: it["plan"].update(days="14"), {"plan-field-wrong"}),
        (lambda it: it["plan"].update(days=True), {"plan-field-wrong"}),
        (lambda it: it["plan"].update(margin=float("nan")), {"plan-field-wrong"}),
        (lambda it: it["plan"].update(made_at="2026-11-23T10:00:00"), {"plan-field-wrong"}),
        (lambda it: it["plan"].update(rules_version="2"), {"plan-field-wrong"}),
        (lambda it: it["plan"].update(beta=1.5), {"plan-field-wrong"}),
        (lambda it: it["plan"].update(margin=0), {"plan-field-wrong"}),
        (lambda it: it["plan"].update(session_sd=-1), {"plan-field-wrong"}),
        (lambda it: it["plan"].update(expectation=EXPECTED | {"stretch": 11}), WRONG),
        (lambda it: it["plan"].update(expectation=EXPECTED | {"answered_at": NO_ZONE}), WRONG),
        (lambda it: it["plan"].update(note="mine"), {"plan-field-wrong"}),
        (lambda it: it["plan"].pop("beta"), {"plan-field-wrong"}),
        (lambda it: it.update(version=2), {"plan-unknown"}),
        (lambda it: it.update(format="other"), {"plan-unknown"}),
        (lambda it: it.clear(), {"plan-field-wrong", "plan-unknown"}),
    ],
)
def test_a_changed_plan_is_refused_for_what_was_changed(
    tmp_path: Path, change: Change, expected: set[str]
) -> None:
    content = json.loads(plan_as_json(a_plan()))
    change(content)
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    assert codes(path) == expected


def test_a_seed_that_gives_another_order_is_refused_although_its_fingerprint_fits(
    tmp_path: Path,
) -> None:
    other = replace(a_plan(), seed="0" * 32)
    content = json.loads(plan_as_json(a_plan()))
    content["plan"]["seed"], content["fingerprint"] = other.seed, fingerprint(other)
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    assert codes(path) == {"plan-order-wrong"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "given-empty"),
        (b"\xff\xfe{\x00}\x00", "given-not-utf8"),
        (b'{"format"\0}', "given-no-text"),
        (b"day,pair\n1,1\n", "plan-no-json"),
        (b"[" * 100_000, "plan-no-json"),
        (b"[]", "plan-field-wrong"),
        (b" " * (5 * 2**20), "given-too-large"),
    ],
    ids=["empty", "utf-16", "nul", "csv", "deep", "list", "large"],
)
def test_what_is_no_plan_is_refused_by_name(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(content)
    assert codes(path) == {code}


def test_a_folder_a_device_and_nothing_are_no_plan(tmp_path: Path) -> None:
    assert codes(tmp_path) == {"given-folder"}
    assert codes(tmp_path / "none.json") == {"file-missing"}
    assert codes(Path("/dev/zero")) == {"file-unreadable"}


def test_the_file_reads_like_a_plan() -> None:
    told = plan_as_json(a_plan())
    assert told == plan_as_json(a_plan())
    assert re.search(r'"fingerprint": "[0-9a-f]{64}"\n}\n$', told)
