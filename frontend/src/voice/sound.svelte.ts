import { keeper } from '../flow/post.svelte'
import type { Means } from './ladder'
import { readSettings, volumeWithin, type SoundSettings } from './settings'

const KEY = 'rekmaat.sound'

/** The sound of this device: one for the whole app. */
class Sound {
  #settings = $state.raw<SoundSettings>(readSettings(keeper.read(KEY)))
  #keeps = true
  /** What is heard now; the narrator says it. */
  means = $state<Means>('silent')

  get volume(): number {
    return this.#settings.volume
  }
  set volume(volume: number) {
    this.#change({ volume: volumeWithin(volume) })
  }

  get muted(): boolean {
    return this.#settings.muted
  }
  set muted(muted: boolean) {
    this.#change({ muted })
  }

  get tonesOnly(): boolean {
    return this.#settings.tonesOnly
  }
  set tonesOnly(tonesOnly: boolean) {
    this.#change({ tonesOnly })
  }

  /** For a room: what is changed from now on is forgotten with the page. */
  keepNothing(): void {
    this.#keeps = false
  }

  #change(changed: Partial<SoundSettings>): void {
    this.#settings = { ...this.#settings, ...changed }
    if (this.#keeps) keeper.write(KEY, JSON.stringify(this.#settings))
  }
}

export const sound = new Sound()
