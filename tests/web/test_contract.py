"""Every route under generated requests: only answers the description promises, never a 5xx."""

from collections.abc import Iterator
from datetime import datetime

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
)

from rekmaat.service.house import open_house
from rekmaat.web.api import describe_api, make_api
from rekmaat.web.desk import Desk

OPERATIONS = {
    operation.ok().label: operation.ok()
    for operation in schemathesis.openapi.from_dict(describe_api().openapi()).get_all_operations()
}
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[schemathesis.BaseSchema]:
    house = open_house(tmp_path_factory.mktemp("home"))
    desk = Desk(house, lambda: datetime.now().astimezone())
    yield schemathesis.openapi.from_asgi("/api/openapi.json", make_api(desk))
    house.database.close()


def takes_input(label: str) -> bool:
    operation = OPERATIONS[label]
    return bool(operation.body) or any(True for _ in operation.iter_parameters())


CASES = [(label, schemathesis.GenerationMode.POSITIVE) for label in sorted(OPERATIONS)] + [
    (label, schemathesis.GenerationMode.NEGATIVE)
    for label in sorted(OPERATIONS)
    if takes_input(label)
]


@pytest.mark.parametrize(("label", "mode"), CASES)
@given(data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_request_makes_the_interface_fail(
    api: schemathesis.BaseSchema,
    label: str,
    mode: schemathesis.GenerationMode,
    data: st.DataObject,
) -> None:
    method, path = label.split()
    case = data.draw(api[path][method].as_strategy(generation_mode=mode))
    response = case.call()
    negative = mode is schemathesis.GenerationMode.NEGATIVE
    case.validate_response(
        response, checks=[*CHECKS, negative_data_rejection] if negative else CHECKS
    )
