"""The routes of an experiment: the plan, its sessions, the answer and its page."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from rekmaat.catalogue.scales import load_scale_versions
from rekmaat.service import (
    experiment_course,
    experiment_reminders,
    experiment_sessions,
    experiments,
)
from rekmaat.web import experiment_bodies as bodies
from rekmaat.web import experiment_replies as replies
from rekmaat.web.desk import REFUSALS, AnId, AtDesk, Desk, Spoken, written_as
from rekmaat.web.experiment_teller import ExperimentTeller
from rekmaat.web.security import POLICY, page_policy

EXPERIMENTS = APIRouter(prefix="/api", responses=REFUSALS)
Days = Annotated[int, Query(ge=bodies.FEWEST_DAYS, le=bodies.MOST_DAYS)]
SessionsPerDay = Annotated[int, Query(ge=1, le=bodies.MOST_A_DAY)]


def _teller(desk: Desk) -> ExperimentTeller:
    return ExperimentTeller(desk.teller().language)


def _told(desk: Desk, experiment_id: str) -> replies.ExperimentReply:
    standing = experiments.standing(desk.house, experiment_id, now=desk.now())
    return _teller(desk).experiment(standing)


@EXPERIMENTS.get("/experiment")
def get_experiment(desk: AtDesk, language: Spoken = None) -> replies.ExperimentsReply:
    """Return the newest experiment, and the earlier ones beside it."""
    teller = ExperimentTeller(desk.teller(language).language)
    return teller.experiments(experiments.overview(desk.house, now=desk.now()))


@EXPERIMENTS.get("/experiment/outlook")
def get_outlook(desk: AtDesk, days: Days, sessions_per_day: SessionsPerDay) -> replies.OutlookReply:
    """Tell beforehand what a plan can tell."""
    outlook = experiments.outlook(desk.house, days, sessions_per_day)
    return replies.OutlookReply(
        planned_sessions=outlook.planned_sessions,
        planned_pairs=outlook.planned_pairs,
        smallest_effect=outlook.smallest_effect,
        margin=outlook.margin,
        three_days=outlook.three_days,
    )


@EXPERIMENTS.post("/experiments")
def post_experiment(desk: AtDesk, body: bodies.ExperimentBody) -> replies.ExperimentReply:
    """Fix the plan, and draw the seed that decides every pair."""
    now = desk.now()
    new = body.new(now, load_scale_versions().expectation)
    experiments.start(desk.house, new, now=now)
    return _told(desk, body.id)


@EXPERIMENTS.post("/experiments/{experiment_id}/noise")
def post_noise(
    desk: AtDesk, experiment_id: AnId, body: bodies.NoiseBody
) -> replies.ExperimentReply:
    """Store two ratings a minute apart with nothing in between."""
    noise = body.noise(experiment_id, load_scale_versions().tension)
    experiment_course.add_noise(desk.house, noise)
    return _told(desk, experiment_id)


@EXPERIMENTS.post("/experiments/{experiment_id}/sessions")
def post_opening(
    desk: AtDesk, experiment_id: AnId, body: bodies.OpeningBody, language: Spoken = None
) -> replies.OpenedReply:
    """Store the rating before, and only then tell which minute it is."""
    opened = experiment_sessions.open_session(
        desk.house, body.new(experiment_id, load_scale_versions().tension), now=desk.now()
    )
    return replies.OpenedReply(
        number=opened.opening.number,
        pair=opened.pair,
        of_pair=opened.of_pair,
        plan=desk.teller(language).plan(opened.plan),
    )


@EXPERIMENTS.post("/experiments/{experiment_id}/look")
def post_look(desk: AtDesk, experiment_id: AnId) -> replies.ExperimentReply:
    """Look at the effect before the end; it is logged and printed on the page."""
    experiment_course.look(desk.house, experiment_id, now=desk.now())
    return _told(desk, experiment_id)


@EXPERIMENTS.post("/experiments/{experiment_id}/hour")
def post_hour(desk: AtDesk, experiment_id: AnId, body: bodies.HourBody) -> replies.ExperimentReply:
    """Store whether it was still worse an hour after a session; then the experiment stops."""
    hour = experiment_course.HourAnswer(
        experiment_id, body.session_id, still_worse=body.still_worse
    )
    experiment_course.answer_hour(desk.house, hour, now=desk.now())
    return _told(desk, experiment_id)


@EXPERIMENTS.post("/experiments/{experiment_id}/resume")
def post_resume(desk: AtDesk, experiment_id: AnId, body: bodies.WhyBody) -> replies.ExperimentReply:
    """Go on after a pause, with a clearance that was given since."""
    experiment_course.resume(desk.house, experiment_id, note=body.note, now=desk.now())
    return _told(desk, experiment_id)


@EXPERIMENTS.post("/experiments/{experiment_id}/stop")
def post_stop(desk: AtDesk, experiment_id: AnId, body: bodies.WhyBody) -> replies.ExperimentReply:
    """Stop for good."""
    experiment_course.stop(desk.house, experiment_id, note=body.note, now=desk.now())
    return _told(desk, experiment_id)


@EXPERIMENTS.post("/experiments/{experiment_id}/go-on")
def post_go_on(desk: AtDesk, experiment_id: AnId) -> replies.ExperimentReply:
    """Add sessions to an experiment whose end is reached."""
    experiment_course.go_on(desk.house, experiment_id, now=desk.now())
    return _told(desk, experiment_id)


@EXPERIMENTS.get(
    "/experiments/{experiment_id}/reminders.ics",
    response_class=Response,
    responses=written_as("text/calendar"),
)
def get_reminders(desk: AtDesk, experiment_id: AnId, language: Spoken = None) -> Response:
    """Return reminders for a calendar, with a title that says nothing about health."""
    spoken = desk.teller(language).language
    written = experiment_reminders.reminders_of(desk.house, experiment_id, spoken, now=desk.now())
    headers = {"Content-Disposition": 'attachment; filename="rekmaat.ics"'}
    return Response(written, media_type="text/calendar", headers=headers)


@EXPERIMENTS.get(
    "/experiments/{experiment_id}/report",
    response_class=Response,
    responses=written_as("text/html"),
)
def get_report(desk: AtDesk, experiment_id: AnId, language: Spoken = None) -> Response:
    """Return the page for a physiotherapist, which opens without a network."""
    from rekmaat.service import experiment_page

    account = experiments.account(desk.house, experiment_id, now=desk.now())
    page = experiment_page.page_html(account, desk.teller(language).language)
    headers = {POLICY: page_policy(page)}
    return Response(page, media_type="text/html", headers=headers)


@EXPERIMENTS.get(
    "/experiments/{experiment_id}/report.pdf",
    response_class=Response,
    responses=written_as("application/pdf"),
)
def get_report_pdf(desk: AtDesk, experiment_id: AnId, language: Spoken = None) -> Response:
    """Return the page for a physiotherapist as PDF."""
    from rekmaat.service import experiment_page

    account = experiments.account(desk.house, experiment_id, now=desk.now())
    page = experiment_page.page_pdf(account, desk.teller(language).language)
    headers = {"Content-Disposition": 'attachment; filename="rekmaat.pdf"'}
    return Response(page, media_type="application/pdf", headers=headers)
