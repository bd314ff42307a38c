"""Planned trials that the tests of power share."""

from dataclasses import replace
from math import log

from rekmaat.judge.power.plan import Design, Losses, Plan

LOWER = log(0.95)
CROSSOVER = Plan(Design.CROSSOVER, 60, (LOWER, 0.0, 0.0), within_sd=0.125, between_sd=0.07)
PARALLEL = Plan(Design.PARALLEL, 60, (3 * LOWER, 0.0, 0.0), within_sd=0.125, between_sd=0.3)
PILOT = Plan(Design.PILOT, 20, (2 * LOWER,), within_sd=0.125, between_sd=0.3)
EVERY = (CROSSOVER, PARALLEL, PILOT)


def losing(plan: Plan, missing: float = 0.08, dropout: float = 0.0) -> Plan:
    return replace(plan, losses=Losses(missing, dropout))


def without_effect(plan: Plan) -> Plan:
    return plan.scaled(0.0)
