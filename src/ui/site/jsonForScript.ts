/**
 * A value as JSON that can stand inside a script element: no character in it
 * can end the element or open a comment. Source of the rule: HTML standard,
 * "Restrictions for contents of script elements".
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '\\u0026')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}
