"""Turns every refusal into the one shape of an error reply."""

from collections.abc import Callable

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from rekmaat.errors import RefusedError, RekmaatError
from rekmaat.guide.clearance import NotClearedError
from rekmaat.guide.cues import ProtocolIncompleteError
from rekmaat.guide.screening import AnswerError
from rekmaat.service.screenings import ConflictError, NotClearableError, TooLateError
from rekmaat.service.visits import UnknownError
from rekmaat.web.replies import ErrorReply

Refusal = tuple[int, ErrorReply]
LIMITS = ("ge", "gt", "le", "lt", "min_length", "max_length", "pattern", "expected")


def add_refusals(api: FastAPI) -> None:
    """Make every error of ours and of the framework answer in the same shape."""
    _answer(api, RekmaatError, _by_class)
    _answer(api, RequestValidationError, _invalid)
    _answer(api, HTTPException, _of_framework)


def _answer(api: FastAPI, kind: type[Exception], told: Callable[[Exception], Refusal]) -> None:
    def refuse(_request: Request, error: Exception) -> JSONResponse:
        status, reply = told(error)
        return JSONResponse(reply.model_dump(), status_code=status)

    api.add_exception_handler(kind, refuse)


def _by_class(error: Exception) -> Refusal:
    match error:
        case NotClearedError(obstacle=obstacle):
            return 409, _reply(error, "not_cleared", field=str(obstacle))
        case ProtocolIncompleteError(needs=needs):
            return 409, _reply(error, "protocol_incomplete", allowed=list(needs))
        case AnswerError(question=question, allowed=allowed):
            return 422, _reply(error, "answer", field=question, allowed=allowed.split(", "))
        case UnknownError(known=known):
            return 404, _reply(error, "unknown", allowed=list(known) or None)
        case TooLateError():
            return 409, _reply(error, "too_late")
        case ConflictError():
            return 409, _reply(error, "conflict")
        case NotClearableError():
            return 409, _reply(error, "not_clearable")
        case RefusedError(findings=findings):
            return 422, _reply(error, findings[0].code)
        case _:
            return 409, _reply(error, "refused")


def _invalid(error: Exception) -> Refusal:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    field = ".".join(str(part) for part in first["loc"])
    context = first.get("ctx", {})
    limits = [f"{name} {context[name]}" for name in LIMITS if name in context]
    text = f"{field}: {first['msg']}."
    return 422, ErrorReply(code="invalid", text=text, field=field, allowed=limits or None)


def _of_framework(error: Exception) -> Refusal:
    assert isinstance(error, HTTPException)
    return error.status_code, ErrorReply(code="http", text=str(error.detail))


def _reply(
    error: Exception, code: str, *, field: str | None = None, allowed: list[str] | None = None
) -> ErrorReply:
    return ErrorReply(code=code, text=str(error), field=field, allowed=allowed)
