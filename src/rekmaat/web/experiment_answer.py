"""Turns the answer of an experiment into its reply: sentences and the numbers under them."""

from rekmaat.catalogue.text import Text
from rekmaat.errors import Finding
from rekmaat.tell.account import Account, FeltCounts
from rekmaat.tell.experiment_beside import chance_per_1000
from rekmaat.tell.experiment_sentences import answer_sentences
from rekmaat.tell.sentences import finding_sentence
from rekmaat.web.experiment_replies import (
    ExperimentAnswerReply,
    FeltCountsReply,
    FeltTableReply,
    FindingReply,
    PairReply,
)


def answer_reply(account: Account, text: Text) -> ExperimentAnswerReply:
    """Tell the answer of an experiment."""
    judgement, told = account.judgement, answer_sentences(account, text)
    return ExperimentAnswerReply(
        verdict=judgement.verdict,
        headline=told.headline,
        lead=told.lead,
        felt=told.felt,
        cause=told.cause,
        knew=told.knew,
        note=told.note,
        caption=told.caption,
        chance=told.chance,
        three_days=told.three_days,
        noise=told.noise,
        looks=told.looks,
        beside=list(told.beside),
        findings=[_finding(one, text) for one in judgement.findings],
        effect=judgement.effect,
        interval=judgement.interval,
        anytime_interval=judgement.anytime_interval,
        detectable=judgement.detectable,
        p_exact=judgement.p_exact,
        e_value=judgement.e_value,
        probability_of_benefit=judgement.probability_of_benefit,
        chance_per_1000=chance_per_1000(judgement),
        better_afterwards=judgement.better_afterwards.answer,
        pairs=[
            PairReply(pair=one.pair, days=one.days, difference=one.difference)
            for one in judgement.differences
        ],
        felt_counts=FeltTableReply(
            stretch=_felt(account.felt.stretch), control=_felt(account.felt.control)
        ),
        more_pairs_expected=judgement.more_pairs_expected,
        decided_at=judgement.decided_at,
    )


def _finding(finding: Finding, text: Text) -> FindingReply:
    told = finding_sentence(finding, text)
    return FindingReply(code=finding.code, severity=finding.severity, text=told)


def _felt(counts: FeltCounts) -> FeltCountsReply:
    return FeltCountsReply(
        better=counts.better,
        same=counts.same,
        worse=counts.worse,
        unsure=counts.unsure,
        none=counts.none,
    )
