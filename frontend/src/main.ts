import { mount } from 'svelte'
import App from './App.svelte'
import { app, DURING } from './flow/app.svelte'
import { followBackButton } from './flow/browser'
import { experiments } from './flow/experiment.svelte'
import { post } from './flow/post.svelte'
import { reminders } from './flow/reminders.svelte'
import { session } from './flow/session.svelte'
import { startWorker } from './offline/worker'
import './styles/tokens.css'
import './styles/base.css'

const host = document.getElementById('app')
if (!host) throw new Error('the page has no place for the app')

await app.open()
post.start()
await session.recover()
experiments.recover()
reminders.start()
followBackButton()
mount(App, { target: host })
void startWorker(() => !DURING.includes(app.screen))
