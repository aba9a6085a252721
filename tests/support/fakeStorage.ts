/** As a browser's storage: keys are its own properties. */
export function fakeStorage(options: { limit?: number; isOff?: boolean } = {}): Storage {
  const held: Record<string, string> = {}
  const methods = {
    getItem: (name: string) => held[name] ?? null,
    removeItem: (name: string) => {
      delete held[name]
    },
    setItem: (name: string, value: string) => {
      if (options.isOff) throw new DOMException('off', 'SecurityError')
      if (options.limit !== undefined && value.length > options.limit) throw new DOMException('full', 'QuotaExceededError')
      held[name] = value
    },
  }
  return new Proxy(held, {
    get: (target, name) => methods[name as keyof typeof methods] ?? target[String(name)],
  }) as unknown as Storage
}
