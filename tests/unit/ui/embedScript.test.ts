import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { embedCss } from '../../../src/ui/embed/embedCss'
import { embedScript } from '../../../src/ui/embed/embedScript'
import { startEmbed } from '../../../src/ui/embed/startEmbed'

const HOME = 'https://vragen.example'
const script = embedScript(HOME)

describe('embedScript', () => {
  it('is a script that parses', () => {
    expect(() => new Script(script)).not.toThrow()
  })

  it.each(['eval(', 'new Function', 'import(', 'require(', '__vite', '_swc', 'process.', 'document.write'])('has no %s in it', (text) => {
    expect(script).not.toContain(text)
  })

  it.each([
    ['from us', 'https://elders.example:8443/embed.js', 'https://elders.example:8443'],
    ['from us, with a version', 'https://elders.example/embed.js?v=3', 'https://elders.example'],
    ['as a copy in a page', 'https://buurt.example/', HOME],
    ['as a copy under the name of another', 'https://buurt.example/js/embed.js', HOME],
  ])('knows where to ask when it comes %s', (_how, filename, base) => {
    const told = { home: '' }
    const parts = { defineElement: ({ home }: { home: string }) => (told.home = home) }
    new Script(`(${String(startEmbed)})(parts, { home: ${JSON.stringify(HOME)} })`, { filename }).runInNewContext({ parts })
    expect(told.home).toBe(base)
  })

  it('does nothing the second time', () => {
    const page = fakePage()
    const context = createContext(page.globals)
    for (const filename of ['https://a.example/embed.js', 'https://b.example/embed.js'])
      new Script(script, { filename }).runInContext(context)
    expect([...page.defined.keys()]).toEqual(['vraagbaak-faq'])
  })
})

describe('embedCss', () => {
  const tokens = new Map(
    [...readFileSync('src/ui/tokens.css', 'utf8').matchAll(/(--vraagbaak-[\w-]+):\s*([^;]+);/g)].map((match) => [match[1], match[2]]),
  )
  const uses = [...embedCss.matchAll(/var\((--vraagbaak-[\w-]+), ([^)]+)\)/g)].map((match) => ({ name: match[1], value: match[2] }))

  it.each(uses)('gives $name the value of the token: $value', ({ name, value }) => {
    expect(value).toBe(tokens.get(name))
  })

  it('gives every token a value of its own', () => {
    expect(embedCss.match(/var\(/g)?.length).toBe(uses.length)
  })
})

/** As little of a browser as the script touches before an element is made. */
function fakePage() {
  const defined = new Map<string, unknown>()
  const globals = {
    URL,
    HTMLElement: class {},
    customElements: { get: (name: string) => defined.get(name), define: (name: string, element: unknown) => defined.set(name, element) },
  }
  return { globals, defined }
}
