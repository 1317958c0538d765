import { Text } from "@medusajs/ui"
import type { HttpRep } from "../../../types/http"
import { repName } from "../../shared/format/names"

/** A rep's name, and their e-mail address below it. */
export const RepName = ({ rep }: { rep: HttpRep }) => {
  const name = repName(rep) ?? rep.user_id
  const email = rep.user?.email
  return (
    <div className="py-1">
      <Text size="small" leading="compact" weight="plus">
        {name}
      </Text>
      {email && email !== name && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {email}
        </Text>
      )}
    </div>
  )
}
