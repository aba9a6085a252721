import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** The route and page files of Next below src/app. */
export function appFiles(kind: 'route' | 'page'): string[] {
  const pattern = new RegExp(`(^|/)${kind}\\.tsx?$`)
  return readdirSync('src/app', { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(file))
}

/** The methods that a route file of Next exports, in whatever way. Throws for `export *`, which nobody can count. */
export function routeMethods(file: string): string[] {
  return exportedNames(readFileSync(`src/app/${file}`, 'utf8')).filter((name) => METHODS.includes(name))
}

/** The names that a module exports. */
export function exportedNames(source: string): string[] {
  return ts.createSourceFile('route.ts', source, ts.ScriptTarget.Latest).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) throw new Error('A route file may not export everything.')
      return statement.exportClause.elements.map(({ name }) => name.text)
    }
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name))
    return ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : []
  })
}

function namesIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []))
}
