import { watch } from '../api/client'
import { keeper } from '../flow/post.svelte'
import { LastKnown } from './last_known'

/** What the server said last, in this browser. */
export const lastKnown = new LastKnown(keeper)

watch.changing = () => lastKnown.doubt()
