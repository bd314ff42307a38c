"""Findings as the commands tell them: sentences for a reader, objects for a program."""

from collections.abc import Iterable, Sequence
from typing import Any

from rekmaat.cli.printing import Streams, print_lines, print_object
from rekmaat.errors import Finding
from rekmaat.tell.sentences import Sentences, finding_sentence, grouped_sentences

Object = dict[str, Any]


def finding_objects(findings: Iterable[Finding], sentences: Sentences) -> list[Object]:
    """Return findings, each with its sentence."""
    return [
        {
            "code": finding.code,
            "severity": finding.severity.value,
            "arguments": dict(finding.arguments),
            "text": finding_sentence(finding, sentences),
        }
        for finding in findings
    ]


def print_refusal(
    findings: Sequence[Finding], sentences: Sentences, *, as_json: bool, streams: Streams
) -> None:
    """Print why there is no answer: one JSON object in place of it, or sentences beside it."""
    out, err = streams
    if as_json:
        print_object({"findings": finding_objects(findings, sentences)}, out)
    else:
        print_lines(grouped_sentences(findings, sentences), err)
