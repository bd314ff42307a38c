import { describe, expect, it } from 'vitest'
import type { Page, ScreeningReply } from '../src/api/contract'
import {
  answer,
  askUrgentAgain,
  back,
  begin,
  clearPage,
  current,
  follow,
  position,
} from '../src/flow/screening'

const page = (stage: number, ids: string[], listed = true): Page => ({
  stage,
  title: `page ${stage}`,
  questions: ids.map((id) => ({ id, text: id, short: listed ? id : null, answers: [] })),
})
const FIRST = page(1, ['bladder', 'fever'])
const PAGES = [FIRST, page(2, ['age', 'hernia']), page(4, ['move_check'], false)]

const open = (stage: number, ...next: string[]): ScreeningReply => ({
  outcome: 'incomplete',
  stage,
  next,
  clearance: null,
})

describe('the road through the screening', () => {
  it('starts with the first page as a list', () => {
    expect(current(begin())).toEqual({ kind: 'list', stage: 1 })
  })

  it('shows each new page as a list and one that cannot be listed as a question', () => {
    let flow = follow(clearPage(begin(), FIRST), open(2, 'age', 'hernia'), PAGES)
    expect(current(flow)).toEqual({ kind: 'list', stage: 2 })
    flow = follow(clearPage(flow, PAGES[1] as Page), open(4, 'move_check'), PAGES)
    expect(current(flow)).toMatchObject({ kind: 'question', id: 'move_check' })
    expect(flow.clear).toEqual([1, 2])
  })

  it('asks a page one by one after "one of these" and counts along', () => {
    let flow = follow(begin(), open(1, 'bladder', 'fever'), PAGES)
    expect(position(flow)).toEqual({ number: 1, total: 2 })
    flow = follow(answer(flow, 'bladder', 'no'), open(1, 'fever'), PAGES)
    expect(current(flow)).toMatchObject({ id: 'fever' })
    expect(position(flow)).toEqual({ number: 2, total: 2 })
  })

  it('goes back one step and forgets the answer given there', () => {
    let flow = follow(begin(), open(1, 'bladder', 'fever'), PAGES)
    flow = follow(answer(flow, 'bladder', 'no'), open(1, 'fever'), PAGES)
    flow = back(flow)
    expect(current(flow)).toMatchObject({ id: 'bladder' })
    expect(flow.answers).toEqual({})
    flow = back(flow)
    expect(current(flow)).toEqual({ kind: 'list', stage: 1 })
    expect(back(flow)).toBe(flow)
  })

  it('takes "none of these" back when one goes back to the list', () => {
    const flow = back(follow(clearPage(begin(), FIRST), open(2, 'age'), PAGES))
    expect(flow.clear).toEqual([])
  })

  it('drops single answers of a page that is cleared as a whole', () => {
    const flow = clearPage(answer(begin(), 'bladder', 'yes'), FIRST)
    expect(flow.answers).toEqual({})
  })

  it('keeps later answers when only the urgent page is asked again', () => {
    const done = answer({ ...begin(), clear: [1, 2] }, 'move_check', 'fine')
    const flow = askUrgentAgain(done, FIRST)
    expect(flow.clear).toEqual([2])
    expect(flow.answers).toEqual({ move_check: 'fine' })
  })

  it('stays where it is when the server asks nothing', () => {
    const flow = begin()
    expect(follow(flow, { ...open(1), stage: null }, PAGES)).toBe(flow)
  })
})
