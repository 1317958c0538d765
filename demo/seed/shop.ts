/** What the parts of the seed hand to one another. */
export interface Shop {
  salesChannelId: string
  romaniaRegionId: string
  exportRegionId: string
  locationId: string
  shippingProfileId: string
  taxRegionId: string
}

/** Lei for one euro, fixed so that prices do not change from run to run. */
export const LEI_PER_EURO = 5.08

/** The euro price of a price in lei, in whole cents. */
export function inEuro(lei: number): number {
  return Math.round((lei / LEI_PER_EURO) * 100) / 100
}
