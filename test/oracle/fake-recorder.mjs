#!/usr/bin/env node
/** Stands in for the recorder: accepts every manifest whose name is not "bad", and stores the spec with a default. */
import { readFileSync } from 'node:fs'

for (const line of readFileSync(0, 'utf8').trim().split('\n')) {
  const { id, manifest } = JSON.parse(line)
  const accepted = manifest.metadata.name !== 'bad'
  const { status: _, ...kept } = manifest
  const result = { ...kept, spec: { size: 3, ...manifest.spec } }
  const errors = [{ field: 'metadata.name', type: 'Invalid value', detail: 'bad' }]
  console.log(JSON.stringify({ id, accepted, ...(accepted ? { result } : { stage: 'validate', errors }) }))
}
