import type { HttpAddress } from "../../types/http"

/** An address as it is written on a letter, one entry a line; empty when nothing is known of it. */
export function addressLines(address: HttpAddress | null): string[] {
  if (!address) {
    return []
  }
  const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(" ")
  return [
    address.company,
    joined(address.first_name, address.last_name),
    joined(address.address_1, address.address_2),
    joined(address.postal_code, address.city),
    [address.province, address.country_code?.toUpperCase()].filter(Boolean).join(", "),
    address.phone,
  ].filter((line): line is string => !!line)
}
