import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
export default async function ({ container }: any) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const p = container.resolve("crm_pipeline")
  await p.createDefaults()
  const [u] = await container
    .resolve(Modules.USER)
    .createUsers([{ email: `x${Date.now()}@x.test`, first_name: "X" }])
  await p.addRep(u.id, "sales_manager")
  for (const fields of [
    ["id", "user_id", "user.*"],
    ["id", "user_id", "user.id", "user.email"],
    ["*", "user.*", "role.*"],
    ["id", "user_id", "role.key", "user.id", "user.email", "user.first_name"],
    [
      "id",
      "user_id",
      "role_id",
      "team_id",
      "role.id",
      "role.key",
      "team.id",
      "team.name",
      "user.id",
      "user.email",
    ],
  ]) {
    const { data } = await query.graph({ entity: "crm_sales_rep", fields, filters: { user_id: u.id } })
    console.log(JSON.stringify(fields), JSON.stringify(data).slice(0, 600))
  }
}
