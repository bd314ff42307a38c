import { mount } from 'svelte'
import App from './App.svelte'
import { isClass, keepApart } from './classroom/place'
import { app, DURING } from './flow/app.svelte'
import { followBackButton } from './flow/browser'
import { experiments } from './flow/experiment.svelte'
import { post } from './flow/post.svelte'
import { reminders } from './flow/reminders.svelte'
import { session } from './flow/session.svelte'
import { replaceWhenOutdated, startWorker } from './offline/worker'
import './styles/tokens.css'
import './styles/base.css'

const host = document.getElementById('app')
if (!host) throw new Error('the page has no place for the app')

async function openApp(target: HTMLElement): Promise<void> {
  await app.open()
  post.start()
  await session.recover()
  experiments.recover()
  reminders.start()
  followBackButton()
  mount(App, { target })
  const isIdle = (): boolean => !DURING.includes(app.screen)
  replaceWhenOutdated(isIdle)
  void startWorker(isIdle)
}

/** A room never sees a person's pages: none of their state is asked for or kept. */
async function openClass(target: HTMLElement): Promise<void> {
  const [{ default: ClassRoom }, { classroom }] = await Promise.all([
    import('./screens/class/ClassRoom.svelte'),
    import('./classroom/classroom.svelte'),
  ])
  mount(ClassRoom, { target })
  void startWorker(() => classroom.page !== 'lesson')
}

keepApart(window)
await (isClass(window.location.href) ? openClass(host) : openApp(host))
