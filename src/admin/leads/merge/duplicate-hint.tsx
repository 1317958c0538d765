import { clx, InlineTip } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useDuplicates } from "../api"
import { useDebounced } from "../../shared/react/use-debounced"
import type { LeadForm } from "../lead-form"
import { duplicateQueryOf } from "../lead-form"
import { DuplicateList } from "./duplicate-list"

const PAUSE = 400

type Props = { control: Control<LeadForm>; exceptId?: string }

/** Tells, while one writes, who is known already. Never in the way of saving. */
export const DuplicateHint = ({ control, exceptId }: Props) => {
  const { t } = useTranslation("crm")
  const [email, phone, company_name] = useWatch({ control, name: ["email", "phone", "company_name"] })
  const query = duplicateQueryOf({
    email: useDebounced(email, PAUSE),
    phone: useDebounced(phone, PAUSE),
    company_name: useDebounced(company_name, PAUSE),
  })
  const { data } = useDuplicates({ ...query, except_id: exceptId })
  const hasQuery = Object.keys(query).length > 0
  const duplicates = (hasQuery && data?.duplicates) || []
  return (
    <div
      role="status"
      className={clx("md:col-span-full", !duplicates.length && "-mt-4")}
      data-testid="duplicate-hint"
    >
      {duplicates.length > 0 && (
        <InlineTip variant="warning" label={t("leadTools.duplicates.title")}>
          <DuplicateList duplicates={duplicates} isWriting />
        </InlineTip>
      )}
    </div>
  )
}
