import { describe, expect, it } from 'vitest'
import { cardAddress, cardOf } from '../src/api/card'
import type { Plan } from '../src/api/contract'
import { plan } from './card_plan'

const adapted: Plan = { ...plan, adaptations: ['Houd je vast.'] }

describe('the step card', () => {
  it('has the dose of the protocol that is done as it stands', () => {
    expect(cardOf(plan)).toEqual({ protocol: 'umcg', repetitions: 3 })
  })

  it('states no dose where the minute was adapted to the person', () => {
    expect(cardOf(adapted)).toEqual({ exercise: 'standing_pelvic_forward' })
  })

  it('asks for what was chosen and for nothing else', () => {
    expect(cardAddress(cardOf(adapted), 'card', 'fr', 'BE')).toBe(
      '/api/material/card?language=fr&country=BE&exercise=standing_pelvic_forward',
    )
    expect(cardAddress({ protocol: 'kuleuven', repetitions: 4 }, 'card.pdf', 'nl', 'NL')).toBe(
      '/api/material/card.pdf?language=nl&country=NL&protocol=kuleuven&repetitions=4',
    )
    expect(cardAddress({ protocol: 'kuleuven', repetitions: null }, 'card', 'en', 'other')).toBe(
      '/api/material/card?language=en&country=other&protocol=kuleuven',
    )
  })
})
