import type {
  AnythingNew,
  Arm,
  Cards,
  Country,
  Erased,
  Experiment,
  ExperimentPlan,
  Experiments,
  History,
  Language,
  Material,
  Materials,
  Noise,
  OpenedSession,
  Outlook,
  Person,
  Plan,
  Problem,
  ProfessionalWord,
  Protocols,
  Receipt,
  ScreeningAnswers,
  ScreeningReply,
  ScreeningTable,
  SessionOpening,
  SessionRecord,
  State,
} from './contract'

/** The server understood and said no. */
export class RefusedByServer extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.text)
  }
}

/** What to show to a room, and in whose words. */
export interface MaterialAsked {
  readonly protocol: string
  readonly language: Language
  readonly country: Country
  /** For a protocol that states no number itself. */
  readonly repetitions?: number | null
  /** The form for who sits, with the same times. */
  readonly seated?: boolean
}

/** No server, or one that could not answer: trying again later can help. */
export class OutOfReach extends Error {
  /** What the server said about it, if it said anything. */
  readonly why: string | null

  constructor(why: string | null, options?: ErrorOptions) {
    super(why ?? 'no answer', options)
    this.why = why
  }

  /** Nobody answered, or the answer broke off: a server that says it cannot is there. */
  get unanswered(): boolean {
    return this.cause !== undefined
  }
}

const LONGEST_WAIT_MS = 10_000

/** Who wants to know that something is sent which may change where the person stands. */
export const watch = { changing: (): void => undefined }
/** Language and country change no more than the words. */
const HARMLESS = 'person'

async function call<Reply>(method: string, path: string, body?: unknown): Promise<Reply> {
  if (method !== 'GET' && path !== HARMLESS) watch.changing()
  const response = await send(method, path, body)
  if (response.ok) return await replyIn<Reply>(response)
  const problem = await problemOf(response)
  if (response.status >= 500) throw new OutOfReach(problem.text || null)
  throw new RefusedByServer(response.status, problem)
}

/** An answer that breaks off on its way is no answer. */
async function replyIn<Reply>(response: Response): Promise<Reply> {
  try {
    return (await response.json()) as Reply
  } catch (cause) {
    throw new OutOfReach(null, { cause })
  }
}

async function send(method: string, path: string, body: unknown): Promise<Response> {
  // keepalive: what is sent while the page closes still arrives
  const init: RequestInit = {
    method,
    keepalive: method !== 'GET',
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  }
  if (body !== undefined) {
    init.headers = { 'Content-Type': 'application/json' }
    init.body = JSON.stringify(body)
  }
  try {
    return await fetch(`/api/${path}`, init)
  } catch (cause) {
    throw new OutOfReach(null, { cause })
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const unknown = { code: `http-${response.status}`, text: '', field: null, allowed: null }
  try {
    return { ...unknown, ...((await response.json()) as Partial<Problem>) }
  } catch {
    return unknown
  }
}

const query = (values: Record<string, string>): string => new URLSearchParams(values).toString()

export const api = {
  state: (language: Language) => call<State>('GET', `state?${query({ language })}`),
  putPerson: (person: Person) => call<State>('PUT', 'person', person),
  screening: (language: Language, country: Country) =>
    call<ScreeningTable>('GET', `screening?${query({ language, country })}`),
  postScreening: (answers: ScreeningAnswers) => call<ScreeningReply>('POST', 'screenings', answers),
  withdraw: (id: string) => call<State>('POST', `screenings/${id}/withdraw`, {}),
  professional: (id: string, seen: ProfessionalWord) =>
    call<State>('POST', `screenings/${id}/professional`, seen),
  checkIn: (id: string, answer: AnythingNew) => call<State>('POST', 'check-ins', { id, answer }),
  protocols: (language: Language) => call<Protocols>('GET', `protocols?${query({ language })}`),
  putProtocol: (id: string, repetitions: number | null) =>
    call<State>('PUT', 'protocol', { id, repetitions }),
  plan: (language: Language, arm: Arm) => call<Plan>('GET', `plan?${query({ language, arm })}`),
  materials: (language: Language, country: Country) =>
    call<Materials>('GET', `materials?${query({ language, country })}`),
  material: ({ protocol, repetitions, seated = false, ...told }: MaterialAsked) =>
    call<Material>(
      'GET',
      `material?${query({
        ...told,
        protocol,
        seated: String(seated),
        ...(repetitions && { repetitions: String(repetitions) }),
      })}`,
    ),
  putSession: (id: string, record: SessionRecord) => call<Receipt>('PUT', `sessions/${id}`, record),
  cards: (language: Language) => call<Cards>('GET', `material/cards?${query({ language })}`),
  history: (language: Language) => call<History>('GET', `history?${query({ language })}`),
  experiments: (language: Language) =>
    call<Experiments>('GET', `experiment?${query({ language })}`),
  outlook: (days: number, a_day: number) =>
    call<Outlook>('GET', `experiment/outlook?days=${days}&sessions_per_day=${a_day}`),
  startExperiment: (plan: ExperimentPlan) => call<Experiment>('POST', 'experiments', plan),
  addNoise: (id: string, noise: Noise) =>
    call<Experiment>('POST', `experiments/${id}/noise`, noise),
  openSession: (id: string, opening: SessionOpening, language: Language) =>
    call<OpenedSession>('POST', `experiments/${id}/sessions?${query({ language })}`, opening),
  lookEarly: (id: string) => call<Experiment>('POST', `experiments/${id}/look`),
  answerHour: (id: string, session_id: string, still_worse: boolean) =>
    call<Experiment>('POST', `experiments/${id}/hour`, { session_id, still_worse }),
  resumeExperiment: (id: string, note: string | null) =>
    call<Experiment>('POST', `experiments/${id}/resume`, { note }),
  stopExperiment: (id: string, note: string | null) =>
    call<Experiment>('POST', `experiments/${id}/stop`, { note }),
  goOnWithExperiment: (id: string) => call<Experiment>('POST', `experiments/${id}/go-on`),
  erase: () => call<Erased>('POST', 'erase', { confirm: 'erase' }),
}

export const EXPORT_ADDRESS = '/api/export'

/** What the server makes of an experiment to keep: a calendar file, a page, the page as PDF. */
export const experimentFile = (
  id: string,
  file: 'reminders.ics' | 'report' | 'report.pdf',
  language: Language,
): string => `/api/experiments/${id}/${file}?${query({ language })}`
