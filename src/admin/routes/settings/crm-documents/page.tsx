import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../shared/page/crumb"
import { PageError } from "../../../shared/page/page-error"
import { PageSkeleton } from "../../../shared/page/page-skeleton"
import { LogoSection } from "../../../settings/documents/logo-section"
import { PreviewButton } from "../../../settings/documents/preview-button"
import { SellerSection } from "../../../settings/documents/seller-section"
import { SettingsPage } from "../../../settings/settings-page"
import { useSeller } from "../../../shared/api/seller"

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
