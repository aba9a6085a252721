/**
 * Ends the process with one sentence when this Node.js is older than package.json asks for. In plain old JavaScript,
 * without a package: any Node.js must be able to read it. It stands before whatever could fail on an older one.
 */
'use strict'

var wanted = Number(/\d+/.exec(require('../package.json').engines.node)[0])
var own = process.versions.node

if (Number(own.split('.')[0]) < wanted) {
  console.error(
    'Vraagbaak heeft Node.js ' +
      wanted +
      ' of nieuwer nodig, en dit is Node.js ' +
      own +
      ': installeer een nieuwere Node.js, of doe eerst "npm ci" en gebruik daarna de opdrachten met npm.',
  )
  process.exit(1)
}
