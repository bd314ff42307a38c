/** The whole screen for the class, where the browser can. */
class FullScreen {
  on = $state(document.fullscreenElement !== null)
  readonly can = document.fullscreenEnabled

  constructor() {
    document.addEventListener('fullscreenchange', () => {
      this.on = document.fullscreenElement !== null
    })
  }

  async toggle(): Promise<void> {
    try {
      if (this.on) await document.exitFullscreen()
      else await document.documentElement.requestFullscreen()
    } catch {
      this.on = document.fullscreenElement !== null // refused: the page stays as large as it is
    }
  }
}

export const fullScreen = new FullScreen()
