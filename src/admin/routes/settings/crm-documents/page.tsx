import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/common/crumb"
import { PageError } from "../../../components/common/page-error"
import { PageSkeleton } from "../../../components/common/page-skeleton"
import { LogoSection } from "../../../components/settings/documents/logo-section"
import { PreviewButton } from "../../../components/settings/documents/preview-button"
import { SellerSection } from "../../../components/settings/documents/seller-section"
import { SettingsPage } from "../../../components/settings/settings-page"
import { useSeller } from "../../../hooks/api/seller"

const DocumentsPage = () => {
  const { data, error, refetch } = useSeller()

  if (!data) {
    return error ? <PageError error={error} onRetry={refetch} /> : <PageSkeleton />
  }
  const { seller } = data
  return (
    <SettingsPage
      zone="crm.seller.details"
      sections={{
        company: <SellerSection seller={seller} section="company" actions={<PreviewButton />} />,
        logo: <LogoSection hasLogo={seller.has_logo} />,
        address: <SellerSection seller={seller} section="address" />,
        bank: <SellerSection seller={seller} section="bank" />,
        texts: <SellerSection seller={seller} section="texts" />,
      }}
    />
  )
}

export const config = defineRouteConfig({ label: "seller.menu", translationNs: "crm" })
export const handle = { breadcrumb: () => <Crumb of="seller.menu" /> }

export default DocumentsPage
