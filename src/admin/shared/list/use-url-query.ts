import { useQueryParams } from "@medusajs/dashboard/hooks"

type ListQuery = { q?: string; order?: string; offset: number; limit: number } & Record<string, unknown>

export const PAGE_SIZE = 20

/** What the dashboard's DataTable keeps in the URL, as a list route wants it. */
export function useUrlQuery(filters: string[] = [], prefix?: string): ListQuery {
  const { q, order, offset, ...rest } = useQueryParams(
    ["q", "order", "offset", ...filters],
    prefix,
  ) as Record<string, string | undefined>
  const chosen = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, value ? (JSON.parse(value) as unknown) : undefined]),
  )
  return {
    q,
    order: order ?? "-created_at",
    offset: offset ? Number(offset) : 0,
    limit: PAGE_SIZE,
    ...chosen,
  }
}
