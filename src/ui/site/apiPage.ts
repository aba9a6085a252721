import { escapeHtml } from '../../content/escapeHtml'
import { apiWords } from '../../messages/apiWords'
import { plainDocument } from './plainDocument'

interface Schema {
  $ref?: string
  type?: string | string[]
  description?: string
  default?: unknown
  enum?: unknown[]
  items?: Schema
  anyOf?: Schema[]
  properties?: Record<string, Schema>
}

interface Operation {
  summary: string
  description: string
  parameters: { name: string; description?: string; schema: Schema }[]
  responses: Record<string, { description?: string; content?: Record<string, { schema: Schema }> }>
}

/** What the page reads of an OpenAPI document. */
interface ApiDocument {
  info: { version: string; description: string; contact: { email: string } }
  servers: { url: string }[]
  paths: Record<string, Record<string, unknown>>
  components: { schemas: Record<string, unknown> }
}

const words = apiWords.nl
const code = (text: string) => `<code>${escapeHtml(text)}</code>`
/** A description; what stands between backticks is code. */
const prose = (text: string) => escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')

/** The public API for people who read: every address with what it takes and gives. */
export function apiPage(siteName: string, { info, servers, paths, components }: ApiDocument): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [method.toUpperCase(), path, operation as Operation] as const),
  )
  const content = [
    `<h1>${escapeHtml(words.title)}</h1>`,
    `<p>${prose(info.description)}</p>`,
    `<p>${escapeHtml(words.version(info.version))} <a href="/v1/openapi.json">${escapeHtml(words.document)}</a></p>`,
    `<p>${escapeHtml(words.questions)} <a href="mailto:${escapeHtml(info.contact.email)}">${escapeHtml(info.contact.email)}</a></p>`,
    ...operations.map(([method, path, operation]) => operationHtml(`${method} ${servers[0]?.url ?? ''}${path}`, operation)),
    `<h2>${escapeHtml(words.shapes)}</h2>`,
    ...Object.entries(components.schemas).map(([name, schema]) => schemaHtml(name, schema as Schema)),
  ]
  return plainDocument({ siteName, title: `${words.title} | ${siteName}`, content: content.join('\n') })
}

function operationHtml(address: string, { summary, description, parameters, responses }: Operation): string {
  const asked = parameters.map(({ name, description: about = '', schema }) => row([code(name), kindOf(schema), prose(about)]))
  const answers = Object.entries(responses).map(([status, { description: about = '', content = {} }]) =>
    row([
      code(status),
      prose(about),
      Object.values(content)
        .map(({ schema }) => kindOf(schema))
        .join(', '),
    ]),
  )
  return [
    `<h2>${escapeHtml(summary)}</h2>`,
    `<p>${code(address)}</p>`,
    `<p>${prose(description)}</p>`,
    asked.length > 0 ? table(`${words.parameters[0]}: ${summary}`, words.parameters, asked) : '',
    table(`${words.answers[0]}: ${summary}`, words.answers, answers),
  ].join('\n')
}

function schemaHtml(name: string, schema: Schema): string {
  const about = schema.description ? `<p>${prose(schema.description)}</p>` : ''
  const fields = Object.entries(schema.properties ?? {}).map(([field, of]) => row([code(field), kindOf(of), prose(of.description ?? '')]))
  return `<h3 id="${escapeHtml(name)}">${escapeHtml(name)}</h3>\n${about}\n${
    fields.length > 0 ? table(name, words.fields, fields) : `<p>${kindOf(schema)}</p>`
  }`
}

/** What a value is: a named shape as a link, a choice with its values, or a type with its default. */
function kindOf({ $ref, type, items, anyOf, enum: choices, default: usual }: Schema): string {
  if ($ref) {
    const name = escapeHtml($ref.split('/').at(-1) ?? '')
    return `<a href="#${name}">${name}</a>`
  }
  if (anyOf) return anyOf.map(kindOf).join(escapeHtml(words.or))
  if (items) return `${escapeHtml(words.listOf)} ${kindOf(items)}`
  const kind = choices ? choices.map((choice) => code(String(choice))).join(', ') : escapeHtml(String(type ?? ''))
  return usual === undefined || usual === '' ? kind : `${kind} (${escapeHtml(words.usual)} ${code(String(usual))})`
}

/** `rows`: HTML. On a small screen the table scrolls, also by keyboard, under the name `label`. */
function table(label: string, headings: readonly string[], rows: readonly string[]): string {
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')
  return `<div class="wide" tabindex="0" role="region" aria-label="${escapeHtml(label)}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

/** `cells`: HTML. */
function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}
