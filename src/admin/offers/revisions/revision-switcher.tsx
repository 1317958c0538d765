import { clx, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { HttpOffer } from "../../../types/http"
import { useOfferRevisions } from "../api-life"
import { useFormat } from "../../shared/format/use-format"
import { TextLink } from "../../shared/page/text-link"

/** The revisions of an offer's number, and the way to what changed between them. */
export const RevisionSwitcher = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const revisions = useOfferRevisions(offer.id).data?.revisions ?? [offer]
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <nav aria-label={t("offerLife.revisions")} className="inline-flex flex-wrap gap-1">
        {revisions.map(({ id, revision, status, total, currency_code }) => {
          const isCurrent = id === offer.id
          const state = t(`offers.status.${status}`)
          return (
            <Tooltip key={id} content={`${state} · ${format.money(total, currency_code)}`}>
              <Link
                to={`/crm/offers/${id}`}
                aria-current={isCurrent ? "page" : undefined}
                aria-label={t("offerLife.revisionOf", { revision, status: state })}
                className={clx(
                  "txt-compact-xsmall-plus focus-visible:shadow-borders-focus rounded-md px-1.5 py-0.5 outline-none transition-colors",
                  isCurrent
                    ? "bg-ui-bg-interactive text-ui-fg-on-color"
                    : "bg-ui-bg-component text-ui-fg-subtle hover:bg-ui-bg-component-hover shadow-borders-base",
                )}
                data-testid={`revision-${revision}`}
              >
                {t("offers.revision", { revision })}
              </Link>
            </Tooltip>
          )
        })}
      </nav>
      {revisions.length > 1 && (
        <TextLink to={`/crm/offers/${offer.id}/compare`} testId="offer-compare">
          {t("offerLife.compare")}
        </TextLink>
      )}
    </span>
  )
}
