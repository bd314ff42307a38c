import { keeper } from '../flow/post.svelte'
import { forgetFiles } from './worker'

/** How the name of everything begins that this app keeps in a browser. */
const OURS = 'rekmaat.'

/** Everything this browser kept, whoever kept it. */
export async function forgetAllKept(): Promise<void> {
  for (const key of keeper.keys(OURS)) keeper.remove(key)
  await forgetFiles()
}
