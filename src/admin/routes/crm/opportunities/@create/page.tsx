import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { CreateOpportunityForm } from "../../../../opportunities/create-opportunity-form"
import { useMe } from "../../../../shared/api/access"
import { useStages } from "../../../../settings/stages/api"
import { useCurrencies } from "../../../../shared/api/use-currencies"

/** `?customer_id=` says for whom, `?in_stage=` in which column (`stage_id` filters the list behind); without it, the first open one. */
const CreateOpportunityPage = () => {
  const [params] = useSearchParams()
  const me = useMe()
  const currencies = useCurrencies()
  const stages = useStages()
  const { t } = useTranslation("crm")
  const known = stages.data?.stages ?? []
  const stage =
    known.find(({ id }) => id === params.get("in_stage")) ?? known.find(({ kind }) => kind === "open")
  return (
    <RouteFocusModal>
      {currencies.isLoading || stages.isLoading || !me ? (
        <RouteFocusModal.Title className="sr-only">{t("opportunities.create")}</RouteFocusModal.Title>
      ) : (
        <CreateOpportunityForm
          defaults={{
            customer_id: params.get("customer_id") ?? "",
            currency_code: currencies.byDefault,
            owner_id: me.user_id,
          }}
          stage={stage}
        />
      )}
    </RouteFocusModal>
  )
}

export default CreateOpportunityPage
