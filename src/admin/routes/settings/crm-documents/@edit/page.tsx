import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { EditSellerForm } from "../../../../settings/documents/edit-seller-form"
import { SettingsDrawer } from "../../../../settings/settings-drawer"
import { useSeller } from "../../../../shared/api/seller"
import { sellerSectionOf } from "../../../../settings/documents/seller-form"

const EditSellerPage = () => {
  const { t } = useTranslation("crm")
  const [params] = useSearchParams()
  const { data } = useSeller()
  const section = sellerSectionOf(params.get("section")) ?? "company"
  return (
    <SettingsDrawer title={t(`seller.sections.${section}.title`)} thing={data?.seller}>
      {(seller) => <EditSellerForm seller={seller} section={section} />}
    </SettingsDrawer>
  )
}

export default EditSellerPage
