/** The inks of a page that is printed in black and white. */
export const PRINT: Readonly<Record<string, string>> = {
  '--fig-dark': '#262626',
  '--fig-shirt': '#767676',
  '--fig-far': '#a8a8a8',
  '--fig-skin': '#c9c9c9',
  '--fig-shade': '#7d7d7d',
  '--fig-hair': '#111111',
  '--fig-move': '#ffffff',
  '--fig-edge': '#000000',
  '--fig-gap': '#ffffff',
  '--fig-prop': '#dedede',
  '--fig-line': '#555555',
  '--fig-plumb': '#777777',
  '--fig-joint': '#000000',
  '--tape': '#ffffff',
  '--tape-edge': '#000000',
  '--stop': '#000000',
}
