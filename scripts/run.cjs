/**
 * How npm runs our commands: `node scripts/run.cjs NAME …` runs scripts/NAME.ts in this process, with its own arguments.
 * First it looks at the version of Node.js, because no TypeScript can be read before that.
 */
'use strict'

require('./requireNode.cjs')

var path = require('node:path')
var url = require('node:url')

var script = path.join(__dirname, process.argv[2] + '.ts')
process.argv.splice(1, 2, script)

// Reads TypeScript from here on.
import('tsx').then(function () {
  return import(url.pathToFileURL(script).href)
})
