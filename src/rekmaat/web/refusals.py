"""Turns every refusal into the one shape of an error reply."""

from collections.abc import Callable

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from rekmaat.catalogue.text import text_of
from rekmaat.errors import RefusedError, RekmaatError
from rekmaat.guide.screening import AnswerError
from rekmaat.guide.wording import Language
from rekmaat.service.visits import UnknownError
from rekmaat.store.errors import StoreError
from rekmaat.web.replies import ErrorReply

Refusal = tuple[int, ErrorReply]
LIMITS = ("ge", "gt", "le", "lt", "min_length", "max_length", "pattern", "expected")


def add_refusals(api: FastAPI, language: Callable[[], Language]) -> None:
    """Make every error of ours and of the framework answer in the same shape."""
    _answer(api, RekmaatError, _of_ours)
    _answer(api, RefusedError, lambda error: _of_findings(error, language()))
    _answer(api, RequestValidationError, _invalid)
    _answer(api, HTTPException, _of_framework)


def _answer(api: FastAPI, kind: type[Exception], told: Callable[[Exception], Refusal]) -> None:
    def refuse(_request: Request, error: Exception) -> JSONResponse:
        status, reply = told(error)
        return JSONResponse(reply.model_dump(), status_code=status)

    api.add_exception_handler(kind, refuse)


def _of_ours(error: Exception) -> Refusal:
    assert isinstance(error, RekmaatError)
    reply = ErrorReply(
        code=error.code, text=str(error), field=error.field, allowed=list(error.allowed) or None
    )
    return _status(error), reply


def _of_findings(error: Exception, language: Language) -> Refusal:
    """Tell every finding; only sessions are refused this way here."""
    assert isinstance(error, RefusedError)
    text = text_of(language, "sessions")
    told = " ".join(text.say(finding.code, finding.arguments) for finding in error.findings)
    return 422, ErrorReply(code=error.findings[0].code, text=told)


def _status(error: RekmaatError) -> int:
    match error:
        case UnknownError():
            return 404
        case StoreError():
            return 503
        case AnswerError():
            return 422
        case _:
            return 409


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
