/** One closed shape of the drawing. */
export interface Outline {
  readonly id: string
  readonly kind: string
  readonly d: string
}
