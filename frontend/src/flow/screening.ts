import type { Page, ScreeningReply } from '../api/contract'

export interface ListStep {
  readonly kind: 'list'
  readonly stage: number
}

export interface QuestionStep {
  readonly kind: 'question'
  readonly stage: number
  readonly id: string
  /** Questions still open on this page, this one included. */
  readonly left: number
}

export type ScreeningStep = ListStep | QuestionStep

/** What was answered so far, and the way that led here; every change gives a new value. */
export interface ScreeningFlow {
  readonly answers: Readonly<Record<string, string>>
  readonly clear: readonly number[]
  readonly trail: readonly ScreeningStep[]
}

const FIRST: ListStep = { kind: 'list', stage: 1 }

export const begin = (): ScreeningFlow => ({ answers: {}, clear: [], trail: [FIRST] })

export const current = (flow: ScreeningFlow): ScreeningStep => flow.trail.at(-1) ?? FIRST

const without = (
  answers: Readonly<Record<string, string>>,
  ids: readonly string[],
): Record<string, string> =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)))

/** "None of these": the whole page at once. */
export function clearPage(flow: ScreeningFlow, page: Page): ScreeningFlow {
  const ids = page.questions.map((question) => question.id)
  return {
    ...flow,
    answers: without(flow.answers, ids),
    clear: [...flow.clear.filter((stage) => stage !== page.stage), page.stage],
  }
}

export const answer = (flow: ScreeningFlow, id: string, value: string): ScreeningFlow => ({
  ...flow,
  answers: { ...flow.answers, [id]: value },
})

/** Go where the server says the next open question is: a new page first comes as a list. */
export function follow(
  flow: ScreeningFlow,
  reply: ScreeningReply,
  pages: readonly Page[],
): ScreeningFlow {
  const { stage, next } = reply
  const [id] = next
  if (stage === null || id === undefined) return flow
  const page = pages.find((candidate) => candidate.stage === stage)
  const listable = page?.questions.some((question) => question.short !== null) ?? false
  const step: ScreeningStep =
    listable && current(flow).stage !== stage
      ? { kind: 'list', stage }
      : { kind: 'question', stage, id, left: next.length }
  return { ...flow, trail: [...flow.trail, step] }
}

/** One step back, forgetting the answer that was given there. */
export function back(flow: ScreeningFlow): ScreeningFlow {
  if (flow.trail.length < 2) return flow
  return reopen({ ...flow, trail: flow.trail.slice(0, -1) })
}

/** Forget the answer of the last step, so that it can be given again. */
export function reopen(flow: ScreeningFlow): ScreeningFlow {
  const step = current(flow)
  return step.kind === 'question'
    ? { ...flow, answers: without(flow.answers, [step.id]) }
    : { ...flow, clear: flow.clear.filter((stage) => stage !== step.stage) }
}

/** Ask the first page again one by one and keep all other answers. */
export function askUrgentAgain(flow: ScreeningFlow, firstPage: Page): ScreeningFlow {
  const ids = firstPage.questions.map((question) => question.id)
  return {
    answers: without(flow.answers, ids),
    clear: flow.clear.filter((stage) => stage !== firstPage.stage),
    trail: [FIRST],
  }
}

/** Which question of how many on this page. */
export function position(flow: ScreeningFlow): { number: number; total: number } {
  const step = current(flow)
  if (step.kind === 'list') return { number: 1, total: 1 }
  const number = flow.trail.filter(
    (past) => past.kind === 'question' && past.stage === step.stage,
  ).length
  return { number, total: number + step.left - 1 }
}
