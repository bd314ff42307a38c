"""Writes the description of the interface that the front end's types are made from.

Run `python -m rekmaat.web.describe` after a change to a route; a test fails until it is done.
"""

import json
from pathlib import Path

from fastapi import FastAPI

from rekmaat.web.api import describe_api

DESCRIPTION = Path(__file__).with_name("openapi.json")


def description(api: FastAPI) -> str:
    """Return the OpenAPI description as it is committed."""
    return json.dumps(api.openapi(), indent=1, sort_keys=True, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    DESCRIPTION.write_text(description(describe_api()), encoding="utf-8")
