"""The HTTP interface: every route of `/api`, and nothing but routes."""

from fastapi import APIRouter, FastAPI, Response
from fastapi.telemetry import TelemetryConfig

from rekmaat.catalogue.protocols import load_protocols
from rekmaat.catalogue.scales import load_scale_versions
from rekmaat.catalogue.text import text_of
from rekmaat.guide.protocol import Arm
from rekmaat.guide.wording import Country
from rekmaat.service import data, material, screenings, sessions, visits
from rekmaat.version import __version__
from rekmaat.web import bodies, replies
from rekmaat.web.card_api import CARDS
from rekmaat.web.desk import REFUSALS, AnId, AtDesk, Desk, Spoken, ToAnybody
from rekmaat.web.experiment_api import EXPERIMENTS
from rekmaat.web.refusals import add_refusals
from rekmaat.web.teller import receipt

NO_TELEMETRY: TelemetryConfig = {
    "tracing": False,
    "metrics": False,
    "logs": False,
    "auto_configure": False,
}
"""Nothing leaves the machine, whatever the environment says."""
ROUTES = APIRouter(prefix="/api", responses=REFUSALS)


def make_api(desk: Desk) -> FastAPI:
    """Return the interface to one opened home folder."""
    api = describe_api()
    api.state.desk = desk
    add_refusals(api, lambda: desk.teller().language)
    return api


def describe_api() -> FastAPI:
    """Return the routes with nobody behind them, for their description."""
    api = FastAPI(
        title="Rekmaat",
        version=__version__,
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        telemetry=NO_TELEMETRY,
    )
    api.include_router(ROUTES)
    api.include_router(EXPERIMENTS)
    api.include_router(CARDS)
    return api


@ROUTES.get("/state")
def get_state(desk: AtDesk, language: Spoken = None) -> replies.StateReply:
    """Tell where the person stands and what to ask next."""
    return desk.state(language)


@ROUTES.put("/person")
def put_person(desk: AtDesk, body: bodies.PersonBody) -> replies.StateReply:
    """Store the language and the country."""
    visits.introduce(desk.house, body.language, body.country, now=desk.now())
    return desk.state()


@ROUTES.get("/screening")
def get_screening(
    desk: AtDesk, language: Spoken = None, country: Country | None = None
) -> replies.ScreeningReply:
    """Return everything the screening asks."""
    return desk.teller(language, country).screening()


@ROUTES.post("/screenings")
def post_screening(desk: AtDesk, body: bodies.ScreeningBody) -> replies.ScreenedReply:
    """Evaluate the answers so far; store the result once it is final."""
    screened = screenings.screen(desk.house, body.form(), now=desk.now())
    return desk.teller(body.language, body.country).screened(screened)


@ROUTES.post("/screenings/{screening_id}/withdraw")
def post_withdrawal(desk: AtDesk, screening_id: AnId) -> replies.StateReply:
    """Take back a result that followed from a mistaken tap, within ten seconds."""
    screenings.withdraw(desk.house, screening_id, now=desk.now())
    return desk.state()


@ROUTES.post("/screenings/{screening_id}/professional")
def post_professional(
    desk: AtDesk, screening_id: AnId, body: bodies.ProfessionalBody
) -> replies.StateReply:
    """Lower `doctor_first` on a named professional's word."""
    screenings.let_professional(desk.house, screening_id, body.professional(), now=desk.now())
    return desk.state()


@ROUTES.post("/check-ins")
def post_check_in(desk: AtDesk, body: bodies.CheckInBody) -> replies.StateReply:
    """Store the answer to "anything new since last time?"."""
    visits.check_in(desk.house, body.id, body.answer, now=desk.now())
    return desk.state()


@ROUTES.get("/protocols")
def get_protocols(desk: AtDesk, language: Spoken = None) -> replies.ProtocolsReply:
    """Return every protocol that can be chosen."""
    teller = desk.teller(language)
    catalogue = load_protocols(desk.house.home)
    chosen = visits.state(desk.house, now=desk.now()).protocol.id
    text = text_of(teller.language, "protocols")
    return replies.ProtocolsReply(
        protocols=[
            teller.protocol(protocol, chosen=protocol.id == chosen)
            for protocol in catalogue.choosable.values()
        ],
        faults=[
            replies.FaultReply(code=fault.code, text=text.say(fault.code, fault.arguments))
            for fault in catalogue.findings
        ],
    )


@ROUTES.put("/protocol")
def put_protocol(desk: AtDesk, body: bodies.ProtocolBody) -> replies.StateReply:
    """Choose a protocol."""
    visits.choose_protocol(desk.house, body.id, body.repetitions)
    return desk.state()


@ROUTES.get("/plan")
def get_plan(desk: AtDesk, arm: Arm, language: Spoken = None) -> replies.PlanReply:
    """Return the cue sheet of the session that may start now."""
    return desk.teller(language).plan(sessions.plan(desk.house, arm, now=desk.now()))


@ROUTES.get("/materials")
def get_materials(desk: AtDesk, teller: ToAnybody) -> replies.MaterialsReply:
    """Return what can be shown to a room, with the conditions of use; nobody's choice."""
    offered = material.showable(desk.house.home, first=visits.FIRST_PROTOCOL)
    return teller.material.offered(offered)


@ROUTES.get("/material")
def get_material(
    desk: AtDesk,
    teller: ToAnybody,
    protocol: str,
    repetitions: bodies.Repetitions | None = None,
    *,
    seated: bool = False,
) -> replies.MaterialReply:
    """Return a protocol to show to a room, with the conditions of use; nobody's session."""
    shown = material.show(desk.house.home, protocol, repetitions=repetitions, seated=seated)
    return teller.material.shown(shown)


@ROUTES.put("/sessions/{session_id}")
def put_session(desk: AtDesk, session_id: AnId, body: bodies.SessionBody) -> replies.ReceiptReply:
    """Store a session, once, however often it is sent."""
    session = body.session(session_id, load_scale_versions())
    return receipt(sessions.save(desk.house, session, now=desk.now()))


@ROUTES.get("/history")
def get_history(desk: AtDesk, language: Spoken = None) -> replies.HistoryReply:
    """Return every session, newest first."""
    return desk.teller(language).history(sessions.history(desk.house))


@ROUTES.get("/export", response_class=Response)
def get_export(desk: AtDesk) -> Response:
    """Return everything as one archive."""
    archive = data.export_bytes(desk.house.database, now=desk.now())
    headers = {"Content-Disposition": 'attachment; filename="rekmaat.zip"'}
    return Response(archive, media_type="application/zip", headers=headers)


@ROUTES.post("/erase")
def post_erase(desk: AtDesk, body: bodies.EraseBody) -> replies.ErasedReply:
    """Remove everything about the person and say what it was."""
    del body
    return replies.ErasedReply(removed=dict(data.erase_all(desk.house.database)))
