import type { Language } from '../api/contract'
import { CuePlayer } from '../session/player.svelte'
import { narrator } from '../voice/narrator'
import type { Forms } from './forms'

export interface LessonWish {
  /** Without any sound. */
  readonly discreet: boolean
  readonly language: Language
}

/** One minute before a room: it plays, it is over, and nothing of it is told to anybody. */
export class Lesson {
  readonly discreet: boolean
  readonly player: CuePlayer

  constructor(
    readonly forms: Forms,
    { discreet, language }: LessonWish,
    over: () => void,
  ) {
    this.discreet = discreet
    narrator.quiet = discreet
    this.player = new CuePlayer(forms.shown, language, (status) => {
      if (status === 'ended' || status === 'stopped') over()
    })
  }

  get stopped(): boolean {
    return this.player.stopped
  }

  start(): void {
    this.player.start()
  }

  leave(): void {
    this.player.leave()
  }
}
