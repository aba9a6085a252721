import { spawn } from 'node:child_process'
import { startServices } from './services/startServices'
const s = await startServices()
Object.assign(process.env, s.environment)
console.log(JSON.stringify(s.environment))
const { prepare, indexIsFilled } = await import('./services/prepare')
await prepare({ isEmpty: false, say: console.log })
await indexIsFilled()
const { startWorkerProcess } = await import('./services/runApp')
startWorkerProcess(process.env, console.log)
spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '-p', '3000'], { stdio: 'inherit', env: process.env })
