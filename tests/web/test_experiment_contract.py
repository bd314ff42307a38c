"""The routes of an experiment under generated requests, with one that exists."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from starlette.testclient import TestClient

from rekmaat.service.house import open_house
from rekmaat.web.api import describe_api, make_api
from rekmaat.web.desk import Desk

from .conftest import Clock, Visitor
from .experimenter import Experimenter

OPERATIONS = sorted(
    operation.ok().label
    for operation in schemathesis.openapi.from_dict(describe_api().openapi()).get_all_operations()
    if "{experiment_id}" in operation.ok().label
)
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


class Running:
    """The interface of somebody whose experiment runs."""

    def __init__(self, folder: Path) -> None:
        self.house, self.clock = open_house(folder), Clock()
        self.clock.now = datetime.now().astimezone()
        api = make_api(Desk(self.house, self.clock))
        self.schema = schemathesis.openapi.from_asgi("/api/openapi.json", api)
        with TestClient(api) as client:
            visitor = Visitor(client, self.clock)
            visitor.introduce()
            visitor.screen()
            self.clock.passes(seconds=5)
            someone = Experimenter(visitor)
            for after in (5, 6, 4):
                someone.play(6, after)
                self.clock.passes(hours=3)
            self.open = someone.open(6)["sent"]["session_id"]
            self.id = someone.id


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    someone = Running(tmp_path_factory.mktemp("home"))
    yield someone
    someone.house.database.close()


@pytest.mark.parametrize("label", OPERATIONS)
@given(data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_request_makes_a_running_experiment_fail(
    running: Running, label: str, data: st.DataObject
) -> None:
    method, path = label.split()
    case = data.draw(running.schema[path][method].as_strategy())
    case.path_parameters = {"experiment_id": running.id}
    if isinstance(case.body, dict) and "session_id" in case.body:
        case.body["session_id"] = data.draw(st.sampled_from([running.open, running.id]))
    case.validate_response(case.call(), checks=CHECKS)
