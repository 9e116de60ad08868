#!/usr/bin/env node
// Stands in for kubectl and a cluster: ANSWER is what every request gets, as [status, body].
import { createServer } from 'node:http'

const [command, ...rest] = process.argv.slice(2)
const [status, body] = JSON.parse(process.env.ANSWER ?? '[200,{}]')
if (command === 'version' && !rest.includes('--client') && process.env.ANSWER === undefined) {
  console.error('The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?')
  process.exitCode = 1
}
if (command === 'proxy') {
  const server = createServer((_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
  )
  server.listen(0, '127.0.0.1', () => console.log(`Starting to serve on 127.0.0.1:${server.address().port}`))
}
