import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpVariantCost } from "../../types/http"
import { useVariantCosts } from "./api"
import { useCan } from "../shared/api/use-can"
import { EmptyRow } from "../shared/list/empty-row"
import { Section } from "../shared/page/section"
import { SectionBody } from "../shared/page/section-body"
import { CostDrawer } from "./cost-drawer"
import { CostRow } from "./cost-row"

/** What a variant costs by currency, the newest first; those that no longer count are shown when asked for. */
export const CostsSection = ({ variantId }: { variantId: string }) => {
  const { t } = useTranslation("crm")
  const { canConfigure: mayEdit } = useCan()
  const query = useVariantCosts(variantId)
  const [edited, setEdited] = useState<HttpVariantCost | "new">()
  const [showsPast, setShowsPast] = useState(false)
  const costs = query.data?.variant_costs ?? []
  const past = costs.filter(({ state }) => state === "past").length
  const visible = showsPast ? costs : costs.filter(({ state }) => state !== "past")

  return (
    <Section
      title={t("costs.title")}
      subtitle={t("costs.subtitle")}
      testId="variant-costs"
      actions={
        query.data &&
        mayEdit && (
          <Button size="small" variant="secondary" onClick={() => setEdited("new")} data-testid="cost-add">
            {t("costs.add")}
          </Button>
        )
      }
    >
      <SectionBody query={query}>
        {costs.length ? (
          <ul className="divide-y">
            {visible.map((cost) => (
              <CostRow key={cost.id} cost={cost} mayEdit={mayEdit} onEdit={() => setEdited(cost)} />
            ))}
          </ul>
        ) : (
          <EmptyRow>{t(mayEdit ? "costs.none" : "costs.noneToRead")}</EmptyRow>
        )}
        {past > 0 && (
          <div className="px-4 py-2">
            <Button
              size="small"
              variant="transparent"
              aria-expanded={showsPast}
              onClick={() => setShowsPast(!showsPast)}
              data-testid="costs-past"
            >
              {showsPast ? t("costs.hideEarlier") : t("costs.earlier", { count: past })}
            </Button>
          </div>
        )}
      </SectionBody>
      {edited && (
        <CostDrawer
          variantId={variantId}
          costs={costs}
          cost={edited === "new" ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Section>
  )
}
