import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { SellerWithLogo } from "./read-seller"

type LogoPlace = Pick<SellerWithLogo, "logo_file_id" | "logo_mime_type">

/** An image that documents can show. */
export type Logo = { mime_type: string; bytes: Buffer }

/** The seller's logo; null without one. A logo that cannot be read is said in the log and left out. */
export async function readLogoFile(
  container: MedusaContainer,
  { logo_file_id, logo_mime_type }: LogoPlace,
): Promise<Logo | null> {
  if (!logo_file_id || !logo_mime_type) {
    return null
  }
  try {
    return {
      mime_type: logo_mime_type,
      bytes: Buffer.from(await container.resolve(Modules.FILE).getAsBuffer(logo_file_id)),
    }
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `medusa-plugin-crm: the seller's logo ${logo_file_id} cannot be read: ${(error as Error).message}`,
      )
    return null
  }
}

/** An image as a page or a document takes it in. */
export function dataUrlOf({ mime_type, bytes }: Logo): string {
  return `data:${mime_type};base64,${bytes.toString("base64")}`
}

/** The seller's logo as a page or a document takes it in; null without one. */
export async function readLogo(container: MedusaContainer, seller: LogoPlace): Promise<string | null> {
  const logo = await readLogoFile(container, seller)
  return logo && dataUrlOf(logo)
}
