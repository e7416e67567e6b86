// Writes the schemas as JSON Schema into scenes/schema/, notebook/schema/ and class/schema/, so that editors complete and underline while one writes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { condition, presence } from './schema/parts.ts'
import { classSchemas, notebookSchemas, schemas } from './schema.ts'

/** `{ 'scenes/schema/scene.json': text, … }` */
export function jsonSchemas(): Record<string, string> {
  return { ...written('scenes', schemas), ...written('notebook', notebookSchemas), ...written('class', classSchemas) }
}

function written(folder: string, all: Record<string, v.GenericSchema>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).map(([name, schema]) => {
    const definitions = name === 'seat' ? { condition, presence } : undefined
    const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore', definitions })
    return [`${folder}/schema/${name}.json`, `${JSON.stringify(json, null, 1)}\n`]
  }))
}

export async function main(): Promise<void> {
  for (const folder of ['scenes', 'notebook', 'class']) mkdirSync(`${folder}/schema`, { recursive: true })
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(name, text)
}
