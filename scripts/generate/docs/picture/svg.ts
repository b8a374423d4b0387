/** Text that may stand in an SVG. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const number = (value: number): string => `${Math.round(value * 10) / 10}`

export const rect = (x: number, y: number, width: number, height: number, style: string, radius = 8): string =>
  `<rect class="${style}" x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" rx="${radius}"/>`

/** A line through these points, with rounded corners left to the stroke. */
export const path = (points: readonly (readonly [number, number])[], style = 'wire'): string =>
  `<path class="${style}" d="${points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`).join(' ')}"/>`

/** The head of an arrow that ends here, pointing down, up or right. */
export const head = (x: number, y: number, towards: 'down' | 'up' | 'right', style = 'head'): string => {
  const points = {
    down: [
      [x - 4, y - 6],
      [x + 4, y - 6],
      [x, y],
    ],
    up: [
      [x - 4, y + 6],
      [x + 4, y + 6],
      [x, y],
    ],
    right: [
      [x - 6, y - 4],
      [x - 6, y + 4],
      [x, y],
    ],
  }[towards]
  return `<path class="${style}" d="M${points.map(([a, b]) => `${number(a ?? 0)} ${number(b ?? 0)}`).join('L')}Z"/>`
}

export const text = (
  x: number,
  y: number,
  content: string,
  style: string,
  at: 'start' | 'middle' | 'end' = 'start',
): string =>
  `<text class="${style}" x="${number(x)}" y="${number(y)}"${at === 'start' ? '' : ` text-anchor="${at}"`}>${escaped(content)}</text>`

/** Colours by what a box is about: light tint, strong colour; then the same for dark backgrounds. */
const colours = {
  computed: ['#e8f1fd', '#2563c9', '#16263f', '#6ea8fe'],
  attested: ['#e7f6ec', '#1f8a4c', '#12301f', '#5fd08f'],
  claimed: ['#fdf5dc', '#b7830b', '#352a0c', '#f0c24b'],
  council: ['#f3eafc', '#7e3fbf', '#2a1a3d', '#c79bf2'],
  gap: ['#f1f3f5', '#6b7480', '#262b31', '#a7b0ba'],
  bar: ['#fdeaea', '#c93434', '#3d1818', '#ff8f8f'],
} as const

export type Colour = keyof typeof colours

const classes = (light: boolean): string =>
  Object.entries(colours)
    .map(([name, [tint, strong, darkTint, darkStrong]]) =>
      light
        ? `.${name}{fill:${tint}}.${name}-mark{fill:${strong}}`
        : `.${name}{fill:${darkTint}}.${name}-mark{fill:${darkStrong}}`,
    )
    .join('')

const style = [
  "text{font-family:'Segoe UI','Helvetica Neue',Helvetica,Arial,'Noto Sans',sans-serif;fill:#1f2328}",
  '.t14{font-size:14px}.t13{font-size:13px}.t12{font-size:12px}.t11{font-size:11px}.t16{font-size:16px}',
  '.b{font-weight:600}.i{font-style:italic}.m{fill:#59636e}.on{fill:#ffffff}',
  '.paper{fill:#ffffff;stroke:#d1d9e0}.box{fill:#ffffff;stroke:#b6c0ca}.frame{fill:none;stroke:#9aa5b1;stroke-dasharray:5 4}',
  '.stop{fill:none;stroke:#c93434;stroke-dasharray:5 4}.goal{fill:#24303c}.start{fill:#f1f3f5;stroke:#b6c0ca}',
  '.wire{fill:none;stroke:#59636e;stroke-width:1.5}.faint{fill:none;stroke:#9aa5b1;stroke-width:1.2;stroke-dasharray:4 4}',
  '.head{fill:#59636e}.faint-head{fill:#9aa5b1}.chip{fill:#ffffff;stroke:#59636e}.rule{fill:none;stroke:#d1d9e0}',
  classes(true),
  '@media (prefers-color-scheme:dark){',
  'text{fill:#e6edf3}.m{fill:#9da7b1}.on{fill:#1f2328}',
  '.paper{fill:#151b23;stroke:#3d444d}.box{fill:#1c232c;stroke:#4b5560}.frame{stroke:#6b7480}',
  '.stop{stroke:#ff8f8f}.goal{fill:#e6edf3}.start{fill:#262b31;stroke:#4b5560}',
  '.wire{stroke:#9da7b1}.faint{stroke:#6b7480}.head{fill:#9da7b1}.faint-head{fill:#6b7480}',
  '.chip{fill:#151b23;stroke:#9da7b1}.rule{stroke:#3d444d}',
  classes(false),
  '}',
].join('')

/** A whole picture on a ground of its own, so that it is legible on a page of any colour. */
export const picture = (width: number, height: number, title: string, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(width)} ${number(height)}" width="${number(width)}" height="${number(height)}" role="img" aria-label="${escaped(title)}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    rect(0.5, 0.5, width - 1, height - 1, 'paper', 10),
    ...parts,
    '</svg>',
    '',
  ].join('\n')
