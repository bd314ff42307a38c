import { lastKnown } from './kept'
import { forgetFiles } from './worker'

/** Everything this browser kept for when the server is away. */
export async function forgetAllKept(): Promise<void> {
  lastKnown.forget()
  await forgetFiles()
}
