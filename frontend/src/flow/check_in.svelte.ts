import { api } from '../api/client'
import type { AnythingNew } from '../api/contract'
import { app } from './app.svelte'
import { screening } from './screening.svelte'
import { UndoWindow } from './undo.svelte'

/** "Anything new since last time?"; a mistaken tap on "no" can be taken back. */
class CheckInDesk {
  readonly undo = new UndoWindow()

  async answer(id: string, given: AnythingNew): Promise<void> {
    await app.attempt(async () => {
      const { step } = await app.learn(api.checkIn(id, given))
      if (step === 'screen') {
        screening.restart()
        return
      }
      this.undo.open()
      app.go(app.stepScreen)
    })
  }

  askAgain(): void {
    this.undo.close()
    app.go('check_in')
  }
}

export const checkIn = new CheckInDesk()
