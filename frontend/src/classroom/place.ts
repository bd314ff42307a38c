/** Where class mode lives: a link of its own, so that a room never sees a person's pages. */
export const CLASS_HASH = '#class'

export const isClass = (address: string): boolean =>
  new URL(address, 'http://localhost').hash === CLASS_HASH

/** Between the two lies a new page: nothing of the one is left in the memory of the other. */
export function keepApart(window: Window): void {
  window.addEventListener('hashchange', (change) => {
    if (isClass(change.oldURL) !== isClass(change.newURL)) window.location.reload()
  })
}
