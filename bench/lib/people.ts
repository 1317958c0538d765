/** Run with `medusa exec`: dashboard users with a password, named by e-mail; the first becomes sales manager. */
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export default async function people({ container, args }: ExecArgs): Promise<void> {
  for (const email of args) {
    const { authIdentity, error } = await container
      .resolve(Modules.AUTH)
      .register("emailpass", { body: { email, password: "supersecret" } })
    if (!authIdentity) throw new Error(`${email}: ${error}`)
    await createUserAccountWorkflow(container).run({
      input: { authIdentityId: authIdentity.id, userData: { email } },
    })
  }
}
