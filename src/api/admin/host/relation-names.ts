import type { ModuleJoinerConfig } from "@medusajs/framework/types"

type Extension = NonNullable<ModuleJoinerConfig["extends"]>[number]

const namesOf = (config: ModuleJoinerConfig): string[] => {
  const aliases = config.alias ? [config.alias].flat() : []
  return aliases.flatMap(({ name }) => [name].flat())
}

/** Every name by which a path of `fields` gets from another module into one of these: links, and what they are called. */
export function namesInto(configs: ModuleJoinerConfig[], services: readonly string[]): Set<string> {
  const isTarget = (service?: string) => service !== undefined && services.includes(service)
  const links = configs.filter(
    ({ isLink, relationships }) => isLink && relationships?.some(({ serviceName }) => isTarget(serviceName)),
  )
  const linkNames = new Set(links.flatMap(({ serviceName }) => serviceName ?? []))
  const leadsIn = ({ serviceName, relationship }: Extension) =>
    !isTarget(serviceName) &&
    relationship !== undefined &&
    (isTarget(relationship.serviceName) || linkNames.has(relationship.serviceName))
  const extensions = configs.flatMap((config) => config.extends ?? []).filter(leadsIn)
  return new Set([
    ...linkNames,
    ...links.flatMap(namesOf),
    ...extensions.flatMap(({ relationship, fieldAlias }) => [
      ...(relationship?.alias ? [relationship.alias] : []),
      ...Object.keys(fieldAlias ?? {}),
    ]),
  ])
}

/** The same, and what the entities of these modules are called themselves. */
export function namesOfModules(configs: ModuleJoinerConfig[], services: readonly string[]): Set<string> {
  const own = configs.filter(({ serviceName }) => serviceName !== undefined && services.includes(serviceName))
  return new Set([...services, ...own.flatMap(namesOf), ...namesInto(configs, services)])
}
