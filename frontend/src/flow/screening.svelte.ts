import { api } from '../api/client'
import type { Page, Question, ScreeningReply } from '../api/contract'
import { app } from './app.svelte'
import {
  answer,
  askUrgentAgain,
  back,
  begin,
  clearPage,
  current,
  follow,
  position,
  reopen,
  type ScreeningFlow,
} from './screening'
import { UndoWindow } from './undo.svelte'

/** The conditions of use, page by page; the server decides what is asked and what follows. */
class ScreeningDesk {
  flow = $state.raw<ScreeningFlow>(begin())
  busy = $state(false)
  /** Said when an action needs a country and none was chosen. */
  countryMissing = $state(false)
  /** A mistaken tap on the last answer can be taken back. */
  readonly undo = new UndoWindow()
  #id: string = crypto.randomUUID()
  /** These answers gave a result: another round starts from nothing. */
  #finished = false

  get step() {
    return current(this.flow)
  }

  get page(): Page | null {
    return app.table?.pages.find((page) => page.stage === this.step.stage) ?? null
  }

  get question(): Question | null {
    const { step } = this
    if (step.kind === 'list') return null
    return this.page?.questions.find((question) => question.id === step.id) ?? null
  }

  get position() {
    return position(this.flow)
  }

  get atStart(): boolean {
    return this.flow.trail.length < 2
  }

  /** The questions come on the screen. */
  arrive(): void {
    if (this.#finished) this.#beginAnew(begin())
  }

  restart(): void {
    this.#beginAnew(begin())
    app.go('screening')
  }

  /** Something may have changed: until all is answered again, no session may start. */
  async again(): Promise<void> {
    await app.attempt(async () => {
      await app.learn(api.checkIn(crypto.randomUUID(), 'unsure'))
      this.restart()
    })
  }

  #beginAnew(flow: ScreeningFlow): void {
    this.#id = crypto.randomUUID()
    this.#finished = false
    this.flow = flow
    this.undo.close()
  }

  back(): void {
    this.flow = back(this.flow)
    app.go('screening')
  }

  async none(): Promise<void> {
    if (this.page) await this.#send(clearPage(this.flow, this.page))
  }

  async oneOrUnsure(): Promise<void> {
    await this.#send(reopen(this.flow))
  }

  async answer(value: string): Promise<void> {
    const { step } = this
    if (step.kind === 'question') await this.#send(answer(this.flow, step.id, value))
  }

  /** From the screen that says to see a doctor: something urgent came up. */
  async urgentAgain(): Promise<void> {
    const { firstPage } = app
    if (!firstPage) return
    this.#beginAnew(askUrgentAgain(this.flow, firstPage))
    await this.#send(this.flow)
  }

  /** Take the result back and ask the last question again. */
  async withdraw(): Promise<void> {
    await app.attempt(async () => {
      await app.learn(api.withdraw(this.#id))
      this.#beginAnew(reopen(this.flow))
      app.go('screening')
    })
  }

  async #send(flow: ScreeningFlow): Promise<void> {
    this.countryMissing = app.country === null
    if (this.busy || this.countryMissing) return
    this.busy = true
    await app.attempt(async () => {
      await app.introduce()
      this.#take(flow, await this.#ask(flow))
    })
    this.busy = false
  }

  async #ask(flow: ScreeningFlow): Promise<ScreeningReply> {
    const { language, country } = app
    return await api.postScreening({
      id: this.#id,
      language,
      country: country ?? 'other',
      answers: { ...flow.answers },
      clear_stages: [...flow.clear],
    })
  }

  #take(flow: ScreeningFlow, reply: ScreeningReply): void {
    if (reply.clearance === null) {
      this.flow = follow(flow, reply, app.table?.pages ?? [])
      app.go('screening')
      return
    }
    this.flow = flow
    this.#finished = true
    this.undo.open()
    void app.onward()
  }
}

export const screening = new ScreeningDesk()
