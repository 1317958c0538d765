import { useCan } from "../../hooks/use-can"
import { ListHeader } from "../common/list-header"

export const OffersHeader = () => {
  const { can } = useCan()
  return <ListHeader title="offers.title" createTestId="offer-create" canCreate={can("offer", "write")} />
}
