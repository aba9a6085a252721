import type { RuleDefinition, RulesetDefinition } from '@stoplight/spectral-core'
import { falsy, pattern, schema, truthy } from '@stoplight/spectral-functions'
import { oas } from '@stoplight/spectral-rulesets'

type Check = RuleDefinition['then']
type One = Exclude<Check, readonly unknown[]>

const operations = '$.paths[*][get,put,post,delete,patch]'
const successes = `${operations}.responses[?(@property && @property.match(/^[23]/))]`
const refusals = `${operations}.responses[?(@property && @property.match(/^[45]/))]`
const dates = '$..properties[?(@property && @property.match(/(^(date|datum)|Date|Datum|_date|_datum)$/))]'

/** Spectral's own rules that the design rules name. */
const builtIn = [
  'oas3-schema',
  'operation-operationId-unique',
  'path-params',
  'openapi-tags-uniqueness',
  'oas3-valid-media-example',
  'oas3-valid-schema-example',
  'oas3-server-variables',
  'oas3-api-servers',
  'path-keys-no-trailing-slash',
  'info-contact',
]

/**
 * The rules of the NL GOV API Design Rules 2.1 and 2.2 that an OpenAPI document can be held to without a network, written
 * from the text of the rules (https://developer.overheid.nl/kennisbank/apis/api-design-rules).
 */
export const apiRuleset: RulesetDefinition = {
  extends: [[oas as RulesetDefinition, 'off']],
  rules: {
    ...Object.fromEntries(builtIn.map((name) => [name, 'error' as const])),
    'openapi-3': rule('$.openapi', matches('^3(\\.\\d+){1,2}$')),
    'version-header-is-there': rule(successes, isThere('headers')),
    'version-header': rule(`${successes}.headers`, hasOneOf(['API-Version', 'Api-Version', 'Api-version', 'api-version'])),
    'major-version-in-address': rule('$.servers[*].url', matches('\\/v\\d+')),
    'servers-use-https': rule('$.servers[*].url', matches('^(https:|/)'), 'warn'),
    'contact-fields': rule('$.info.contact', ['email', 'name', 'url'].map(isThere)),
    'known-methods': rule('$.paths[*]', keyMatches('^(post|put|get|delete|patch|parameters)$')),
    'paths-no-trailing-slash': rule('$.paths', keyMatches('^(\\/|.*[^/])$')),
    'paths-kebab-case': rule('$.paths', keyMatches('^(\\/|(\\/([a-z0-9-]+|\\{[^}]+\\}))*(\\/_[a-z-]+)?)$')),
    'query-keys-camel-case': rule('$..parameters[?(@ && @.in=="query")].name', matches('^\\$?[a-z][a-z\\d]*([A-Z][a-z\\d]*)*$')),
    'schema-names': rule('$.components.schemas', keyMatches('^[A-Z][A-Za-z\\d]*$'), 'warn'),
    'problem-details': rule(`${refusals}.content`, hasOneOf(['application/problem+json', 'application/problem+xml'])),
    'problem-members': rule(`${refusals}.content[*].schema.properties`, ['status', 'title', 'detail'].map(isThere)),
    'writes-declare-400': rule('$.paths[*][put,post,patch]', isThere('responses.400')),
    'questions-declare-400': rule('$.paths[*][get,delete][?(@property=="parameters" && @.length>0)]^', isThere('responses.400')),
    'moments-have-a-zone': rule('$..[?(@ && @.format=="date-time-local")]', { function: falsy }),
    'times-are-local': rule('$..[?(@ && @.format=="time")]', { function: falsy }),
    'dates-have-a-format': rule(dates, isThere('format')),
    'dates-are-days': rule(`${dates}.format`, { function: pattern, functionOptions: { notMatch: '^date-time$' } }),
    semver: rule('$.info.version', matches('^\\d+\\.\\d+\\.\\d+(-[\\w.-]+)?(\\+[\\w.-]+)?$')),
  },
}

function rule(given: string, check: Check, severity: 'error' | 'warn' = 'error') {
  // oxlint-disable-next-line unicorn/no-thenable -- the name that Spectral gives it
  return { given, severity, then: check }
}

function isThere(field: string): One {
  return { field, function: truthy }
}

function matches(match: string): One {
  return { function: pattern, functionOptions: { match } }
}

function keyMatches(match: string): One {
  return { field: '@key', ...matches(match) }
}

/** Passes for an object that has one of these keys. */
function hasOneOf(names: readonly string[]): One {
  return { function: schema, functionOptions: { schema: { type: 'object', anyOf: names.map((name) => ({ required: [name] })) } } }
}
