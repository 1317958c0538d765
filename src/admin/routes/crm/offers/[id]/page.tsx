import { LayoutComposer } from "@medusajs/dashboard/components"
import type { UIMatch } from "react-router-dom"
import { useParams } from "react-router-dom"
import { DetailPage } from "../../../../shared/page/detail-page"
import { StockWarning } from "../../../../offers/accept/stock-warning"
import { OfferHistory } from "../../../../offers/history/offer-history"
import { OfferHeader } from "../../../../offers/offer-header"
import { OfferLines } from "../../../../offers/editor/offer-lines"
import { OfferNotes } from "../../../../offers/offer-notes"
import { OfferTotals } from "../../../../offers/editor/totals/offer-totals"
import { useOffer } from "../../../../offers/api"

const OfferPage = () => {
  const { id = "" } = useParams()
  const { data, error, refetch } = useOffer(id)
  return (
    <DetailPage
      zone="crm.offer.details"
      data={data?.offer}
      error={error}
      onRetry={refetch}
      main={(offer) => (
        <>
          <LayoutComposer.Entry id="crm.offer.header">
            <OfferHeader offer={offer} />
          </LayoutComposer.Entry>
          <LayoutComposer.Entry id="crm.offer.stock">
            <StockWarning offer={offer} />
          </LayoutComposer.Entry>
          <LayoutComposer.Entry id="crm.offer.lines">
            {/* Its heads and first columns stick; drawers and dialogs still go over them. */}
            <div className="isolate">
              <OfferLines offer={offer} />
            </div>
          </LayoutComposer.Entry>
          <LayoutComposer.Entry id="crm.offer.totals">
            <div className="grid items-start gap-3 lg:grid-cols-2">
              <OfferNotes offer={offer} />
              <OfferTotals offer={offer} />
            </div>
          </LayoutComposer.Entry>
          <LayoutComposer.Entry id="crm.offer.history">
            <OfferHistory offer={offer} />
          </LayoutComposer.Entry>
        </>
      )}
    />
  )
}

const OfferCrumb = ({ id = "" }: { id?: string }) => {
  const { data } = useOffer(id)
  return <span>{data?.offer.number}</span>
}

export const handle = { breadcrumb: ({ params }: UIMatch) => <OfferCrumb id={params.id} /> }

export default OfferPage
