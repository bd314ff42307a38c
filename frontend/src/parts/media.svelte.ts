import { MediaQuery } from 'svelte/reactivity'

export const wide = new MediaQuery('min-width: 900px')
export const calmMotion = new MediaQuery('prefers-reduced-motion: reduce')
