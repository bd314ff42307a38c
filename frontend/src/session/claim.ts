const NAME = 'rekmaat.session'

/** Tell other tabs that a session goes on here. Returns how to end it; a closed tab ends it too. */
export function claimSession(): () => void {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  void navigator.locks?.request(NAME, { ifAvailable: true }, () => held)
  return () => release()
}

/** Whether a session goes on in another tab: then what it wrote is not left over. */
export async function sessionElsewhere(): Promise<boolean> {
  const locks = await navigator.locks?.query()
  return locks?.held?.some((lock) => lock.name === NAME) ?? false
}
