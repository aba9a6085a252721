/** Required before a command, it makes this Node.js say that it is an older one. */
Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })
