import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer, UserDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"

export type DashboardUser = { user: UserDTO; headers: { authorization: string } }

type Overrides = { email?: string; first_name?: string; last_name?: string }

let made = 0

/** A user of the dashboard and the headers that log them in; signs the token itself, as hashing a password is slow. */
export async function createDashboardUser(
  container: MedusaContainer,
  { email = `user-${++made}@crm.test`, ...names }: Overrides = {},
): Promise<DashboardUser> {
  const identity = await container.resolve(Modules.AUTH).createAuthIdentities({
    provider_identities: [{ provider: "emailpass", entity_id: email }],
  })
  const { result: user } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId: identity.id, userData: { email, ...names } },
  })
  const { jwtSecret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
  const token = generateJwtToken(
    {
      actor_id: user.id,
      actor_type: "user",
      auth_identity_id: identity.id,
      app_metadata: { user_id: user.id },
    },
    { secret: jwtSecret, expiresIn: "1d" },
  )
  return { user, headers: { authorization: `Bearer ${token}` } }
}
