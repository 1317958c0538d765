import type { MedusaRequest } from "@medusajs/framework/http"

/** The fields and page of a list; rows that are equal in the order asked for come by id, so that pages never overlap. */
export function listed(
  req: MedusaRequest,
  fallback: Record<string, "ASC" | "DESC"> = { created_at: "DESC" },
) {
  const { fields, pagination } = req.queryConfig
  const asked = pagination?.order as Record<string, "ASC" | "DESC"> | undefined
  return { fields, pagination: { ...pagination, order: { ...(asked ?? fallback), id: "ASC" as const } } }
}
