import { Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams, useSearchParams } from "react-router-dom"
import { Crumb } from "../../../../../shared/page/crumb"
import { PageError } from "../../../../../shared/page/page-error"
import { PageSkeleton } from "../../../../../shared/page/page-skeleton"
import { TextLink } from "../../../../../shared/page/text-link"
import { ComparisonView } from "../../../../../offers/revisions/comparison-view"
import { useOfferComparison, useOfferRevisions } from "../../../../../offers/api-life"

/** `?with=` says which revision the offer is compared with; without it, the one before. */
const CompareOfferPage = () => {
  const { id = "" } = useParams()
  const [params] = useSearchParams()
  const { t } = useTranslation("crm")
  const revisions = useOfferRevisions(id)
  const known = revisions.data?.revisions
  const isSingle = known?.length === 1
  const other = params.get("with") ?? undefined
  // R1 has none before it: what is shown is how it became the next.
  const next = !other && known?.[0]?.id === id ? known[1]?.id : undefined
  const comparison = useOfferComparison(next ?? id, next ? id : other, !!known && !isSingle)

  if (isSingle) {
    return (
      <Container className="flex flex-col gap-y-2 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t("offerLife.diff.single")}
        </Text>
        <TextLink to={`/crm/offers/${id}`}>
          {t("offerLife.diff.back", { revision: known[0].revision })}
        </TextLink>
      </Container>
    )
  }
  const error = revisions.error ?? comparison.error
  if (!comparison.data || !known) {
    return error ? (
      <PageError error={error} onRetry={() => Promise.all([revisions.refetch(), comparison.refetch()])} />
    ) : (
      <PageSkeleton />
    )
  }
  return <ComparisonView comparison={comparison.data.comparison} revisions={known} />
}

export const handle = { breadcrumb: () => <Crumb of="offerLife.diff.title" /> }

export default CompareOfferPage
