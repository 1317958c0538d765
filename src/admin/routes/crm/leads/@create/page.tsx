import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { CreateLeadForm } from "../../../../leads/create-lead-form"
import { useMe } from "../../../../shared/api/access"

const CreateLeadPage = () => {
  const me = useMe()
  const { t } = useTranslation("crm")
  return (
    <RouteFocusModal>
      {me ? (
        <CreateLeadForm ownerId={me.user_id} />
      ) : (
        <RouteFocusModal.Title className="sr-only">{t("leads.create")}</RouteFocusModal.Title>
      )}
    </RouteFocusModal>
  )
}

export default CreateLeadPage
