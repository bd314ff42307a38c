import { app } from './app.svelte'
import { planning } from './planning.svelte'
import { screening } from './screening.svelte'
import { session } from './session.svelte'

/** Go one step back within the app; false when there is nowhere to go. */
function stepBack(): boolean {
  switch (app.screen) {
    case 'screening':
      if (screening.atStart) return false
      screening.back()
      return true
    case 'session':
      session.player?.pause()
      return true
    case 'professional':
      app.go('refused')
      return true
    case 'trouble':
      app.go('after')
      return true
    case 'plan':
      if (planning.atStart) void app.home()
      else planning.back()
      return true
    case 'history':
    case 'settings':
    case 'noise':
    case 'paired':
    case 'answer':
    case 'ended':
      void app.home()
      return true
    case 'stopped':
    case 'after':
      return true
    default:
      return false
  }
}

/** The back button of the browser goes back in the app, and never throws a session away. */
export function followBackButton(): void {
  history.replaceState('before', '')
  history.pushState('here', '')
  window.addEventListener('popstate', (event) => {
    if (event.state !== 'before') return
    if (stepBack()) history.pushState('here', '')
    else history.back()
  })
}
