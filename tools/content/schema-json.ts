// Writes the schemas as JSON Schema into scenes/schema/, so that editors complete and underline while one writes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { condition, presence } from './schema/parts.ts'
import { schemas } from './schema.ts'

/** `{ 'scene.json': text, … }` */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => {
    const definitions = name === 'seat' ? { condition, presence } : undefined
    const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore', definitions })
    return [`${name}.json`, `${JSON.stringify(json, null, 1)}\n`]
  }))
}

export async function main(): Promise<void> {
  mkdirSync('scenes/schema', { recursive: true })
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(`scenes/schema/${name}`, text)
}
