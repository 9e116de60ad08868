/** Validate requests with Hono: validators are Standard Schemas, so any library that takes one takes them as they are. */
import { Hono } from 'hono'
import { validator } from 'hono/validator'
import { validateDataPlane } from 'openchoreo-planes'

export const app = new Hono().post(
  '/dataplanes',
  validator('json', async (body, context) => {
    const result = await validateDataPlane['~standard'].validate(body)
    return result.issues ? context.json({ issues: result.issues }, 422) : result.value
  }),
  (context) => {
    const plane = context.req.valid('json')
    return context.json({ created: plane.metadata.name }, 201)
  },
)
