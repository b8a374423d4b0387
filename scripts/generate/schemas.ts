import { z } from 'zod'
import { jsonSchemas } from '../../src/schema/index'
import type { Files, Generator } from './generator'

/** JSON Schemas for editors, from the schemas that the library itself reads with. */
export const schemas: Generator = {
  name: 'schemas',
  owns: ['schemas'],
  run,
}

function run(): Files {
  return new Map(
    Object.entries(jsonSchemas).map(([name, schema]) => [`schemas/${name}.schema.json`, schemaText(schema)]),
  )
}

// Draft 7 is what editors check in full; `input` because a file is written before defaults are filled in.
function schemaText(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`
}
