import { camelToSnakeCase, defineJoinerConfig, pluralize } from "@medusajs/framework/utils"

type JoinerConfigInput = NonNullable<Parameters<typeof defineJoinerConfig>[1]>
type Model = NonNullable<JoinerConfigInput["models"]>[number]

/**
 * Gives a module's service plain method names (`listLeads`) while the query entities keep their prefix (`crm_lead`),
 * so that a host with another plugin's `lead` is not disturbed. Call it before `Module(…)`.
 */
export function nameEntities(key: string, service: { prototype: object }, models: object): void {
  const config = defineJoinerConfig(key, {
    models: Object.values(models as Record<string, Model>),
    alias: Object.entries(models as Record<string, Model>).map(([word, model]) => {
      const entity = camelToSnakeCase(model.name).toLowerCase()
      return {
        name: [entity, pluralize(entity)],
        entity: model.name,
        args: { methodSuffix: pluralize(word) },
      }
    }),
  })
  Object.assign(service.prototype, { __joinerConfig: () => config })
}
