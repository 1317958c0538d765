import { useShippingOptions } from "@medusajs/dashboard/hooks"
import type { HttpTypes } from "@medusajs/framework/types"
import { useQuery } from "@tanstack/react-query"
import type { Option } from "../../shared/form/select-field"
import { queryKeys } from "../../shared/api/query-keys"
import { sdk } from "../../shared/api/sdk"

/** As many as one request brings: more than a shop has. */
const ALL = 200

const isForReturns = ({ rules }: Pick<HttpTypes.AdminShippingOption, "rules">) =>
  (rules ?? []).some(({ attribute, value }) => attribute === "is_return" && String(value) === "true")

/** Where goods may leave from, and how they may travel from there. */
export function useDeliveryPlaces(locationId: string | undefined): { locations: Option[]; ways: Option[] } {
  const { data } = useQuery({
    queryKey: queryKeys.stockLocations,
    queryFn: () => sdk.admin.stockLocation.list({ limit: ALL, fields: "id,name" }),
  })
  const query = { limit: ALL, stock_location_id: locationId, fields: "id,name,*rules" }
  const { shipping_options: options = [] } = useShippingOptions(query)
  const toOption = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  return {
    locations: (data?.stock_locations ?? []).map(toOption),
    ways: options.filter((option) => !isForReturns(option)).map(toOption),
  }
}
