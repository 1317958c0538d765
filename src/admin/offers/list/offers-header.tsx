import { useCan } from "../../shared/api/use-can"
import { ListHeader } from "../../shared/list/list-header"

export const OffersHeader = () => {
  const { can } = useCan()
  return <ListHeader title="offers.title" createTestId="offer-create" canCreate={can("offer", "write")} />
}
