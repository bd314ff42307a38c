# Two commands: `make run` starts the app, `make test` runs every check. Both bring uv when it is missing.
UV := $(or $(shell command -v uv),.tools/bin/uv)

run: $(UV)
	$(UV) run --no-dev rekmaat

test: $(UV)
	$(UV) run pytest

# A virtual environment needs no permission of the system's Python; where Debian's lacks venv, a folder will do.
.tools/bin/uv:
	python3 -m venv .tools && .tools/bin/pip install --quiet uv || python3 -m pip install --quiet --upgrade --target .tools uv
	@test -x $@ || { echo "uv could not be installed: install python3-venv or python3-pip, or uv itself, and try again." >&2; exit 1; }

.PHONY: run test
