import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { embedCss } from '../../../src/ui/embed/embedCss'
import { embedScript } from '../../../src/ui/embed/embedScript'

const script = embedScript()

describe('embedScript', () => {
  it('is a script that parses', () => {
    expect(() => new Script(script)).not.toThrow()
  })

  it.each(['eval(', 'new Function', 'import(', 'require(', '__vite', '_swc', 'process.', 'document.write'])(
    'has no %s in it',
    (text) => {
      expect(script).not.toContain(text)
    },
  )

  it('defines the element and reaches the place it was loaded from', async () => {
    const page = fakePage('https://vragen.example/embed.js')
    new Script(script).runInNewContext(page.globals)
    expect([...page.defined.keys()]).toEqual(['vraagbaak-faq'])
  })

  it('says what to do when it cannot tell where it came from', () => {
    const page = fakePage(null)
    new Script(script).runInNewContext(page.globals)
    expect(page.defined.size).toBe(0)
    expect(page.errors.join()).toContain('embed.js')
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
function fakePage(src: string | null) {
  const defined = new Map<string, unknown>()
  const errors: string[] = []
  class HTMLScriptElement {
    src = src ?? ''
  }
  const globals = {
    URL,
    HTMLElement: class {},
    HTMLScriptElement,
    customElements: { get: (name: string) => defined.get(name), define: (name: string, element: unknown) => defined.set(name, element) },
    document: { currentScript: src === null ? null : new HTMLScriptElement(), querySelector: () => null },
    console: { error: (text: string) => errors.push(text) },
  }
  return { globals, defined, errors }
}
