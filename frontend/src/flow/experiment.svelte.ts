import { api, RefusedByServer } from '../api/client'
import type { Experiment, Noise, Rated, Tags } from '../api/contract'
import { text } from '../i18n/text.svelte'
import { dropPending, readPending, writePending, type Pending } from '../experiment/pending'
import { sessionElsewhere } from '../session/claim'
import { SteadyTime, withOffset } from '../session/time'
import { narrator } from '../voice/narrator'
import { app } from './app.svelte'
import { keeper } from './post.svelte'
import { session } from './session.svelte'

const NOTE = 'rekmaat.note'

export const rated = (value: number): Rated<number> => ({
  value,
  answered_at: withOffset(new Date()),
})

/** What a person does with an experiment that was planned. */
class ExperimentDesk {
  /** A number that may have been saved, though no answer came: it stands. */
  pending = $state.raw<Pending | null>(null)
  busy = $state(false)
  /** What the person told about a pause, until the server has it. */
  note = $state(keeper.read(NOTE) ?? '')

  /** The confirming tap: from here the session counts, and the kind of minute is shown. */
  async open(value: number, tags: Tags): Promise<void> {
    const { experiment } = app
    narrator.unlock()
    if (!experiment || this.busy || (await this.#playsElsewhere())) return
    this.pending ??= {
      experiment_id: experiment.id,
      opening: { session_id: crypto.randomUUID(), before: rated(value), tags },
      extra_reason: session.extraReason,
    }
    writePending(keeper, this.pending)
    await this.openAgain()
  }

  async openAgain(): Promise<void> {
    if (!this.pending || this.busy) return
    narrator.unlock()
    if (await this.#playsElsewhere()) return
    this.busy = true
    await session.deliver()
    await this.#send(this.pending)
    this.busy = false
  }

  /** Another window plays a minute: nothing is sent from here, so no number stands here. */
  async #playsElsewhere(): Promise<boolean> {
    this.busy = true
    const elsewhere = await sessionElsewhere()
    this.busy = false
    if (elsewhere) app.notice = text.of('notice-elsewhere')
    return elsewhere
  }

  async #send(pending: Pending): Promise<void> {
    const { experiment_id, opening, extra_reason } = pending
    let refused = false
    await app.attempt(async () => {
      try {
        const opened = await api.openSession(experiment_id, opening, app.language)
        const time = new SteadyTime(Date.now(), () => performance.now())
        session.begin(
          {
            id: opening.session_id,
            plan: opened.plan,
            before: opening.before,
            extra_reason,
            experiment: { id: experiment_id, number: opened.number },
          },
          time,
        )
        this.#drop()
      } catch (problem) {
        refused = problem instanceof RefusedByServer
        throw problem
      }
    })
    if (refused) await this.#startOver()
  }

  /** The server said no: nothing was opened, and something else may have to come first. */
  async #startOver(): Promise<void> {
    this.#drop()
    const { notice } = app
    await app.toward('paired')
    app.notice ??= notice
  }

  #drop(): void {
    this.pending = null
    dropPending(keeper)
  }

  /** After a reload: a number on its way goes on, unless its minute already began. */
  recover(): void {
    const left = readPending(keeper, Date.now())
    if (!left || session.draft?.id === left.opening.session_id) return this.#drop()
    this.pending = left
    if (app.experiment?.status === 'running' && !session.recovered) app.go('paired')
  }

  /** The question before a minute comes on the screen: a number on its way may not fit it. */
  arrive(): void {
    const left = readPending(keeper, Date.now())
    if (left?.experiment_id === app.experiment?.id) this.pending = left
    else this.#drop()
  }

  forget(): void {
    this.#drop()
    this.keepNote('')
  }

  addNoise(noise: Noise): Promise<boolean> {
    return this.#change((id) => api.addNoise(id, noise))
  }

  look(): Promise<boolean> {
    return this.#change((id) => api.lookEarly(id))
  }

  async answerHour(stillWorse: boolean): Promise<void> {
    const about = app.experiment?.hour_question
    if (!about) return
    if (await this.#change((id) => api.answerHour(id, about, stillWorse))) await app.home()
  }

  keepNote(note: string): void {
    this.note = note
    if (note === '') keeper.remove(NOTE)
    else keeper.write(NOTE, note)
  }

  /** The questions were answered anew: the experiment goes on. */
  async resume(): Promise<void> {
    const note = this.note.trim() || null
    if (!(await this.#change((id) => api.resumeExperiment(id, note)))) return
    this.keepNote('')
    await app.home()
  }

  async stop(note: string | null): Promise<void> {
    if (!(await this.#change((id) => api.stopExperiment(id, note)))) return
    this.keepNote('')
    app.go(app.experiment?.answer ? 'answer' : 'ended')
  }

  async goOn(): Promise<void> {
    if (await this.#change((id) => api.goOnWithExperiment(id))) await app.home()
  }

  async #change(ask: (id: string) => Promise<Experiment>): Promise<boolean> {
    const id = app.experiment?.id
    if (id === undefined || this.busy) return false
    this.busy = true
    const done = await app.attempt(async () => app.take(await ask(id)))
    this.busy = false
    return done
  }
}

export const experiments = new ExperimentDesk()
