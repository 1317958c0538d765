import { useRegions, useSalesChannels } from "@medusajs/dashboard/hooks"
import type { Option } from "../shared/form/select-field"

/** As many as one request brings: more than a shop has. */
const ALL = 200

/** The regions of one currency and the sales channels of the shop, to choose from. */
export function useSellingPlaces(currencyCode: string): { regions: Option[]; channels: Option[] } {
  const { regions = [] } = useRegions({ limit: ALL, fields: "id,name,currency_code" })
  const { sales_channels: channels = [] } = useSalesChannels({ limit: ALL, fields: "id,name" })
  return {
    regions: regions
      .filter(({ currency_code }) => currency_code === currencyCode)
      .map(({ id, name }) => ({ value: id, label: name })),
    channels: channels.map(({ id, name }) => ({ value: id, label: name })),
  }
}
