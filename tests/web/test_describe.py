from rekmaat.web.api import describe_api
from rekmaat.web.describe import DESCRIPTION, description


def test_the_committed_description_is_that_of_the_interface() -> None:
    renew = "run: uv run python -m rekmaat.web.describe, then npm run types in frontend"
    assert DESCRIPTION.read_text(encoding="utf-8") == description(describe_api()), renew
