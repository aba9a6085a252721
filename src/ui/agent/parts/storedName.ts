/** The name of what a browser keeps: of one user, or of the computer when `owner` is not given. */
export function storedName(name: string, owner?: string): string {
  return owner === undefined ? name : `${name}.${owner}`
}
