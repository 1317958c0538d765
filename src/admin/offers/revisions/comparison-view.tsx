import { useState } from "react"
import { useNavigate } from "react-router-dom"
import type { HttpOfferComparison, HttpOfferRow } from "../../../types/http"
import { ComparisonHeader } from "./comparison-header"
import { HeadDiff } from "./head-diff"
import { LinesDiff } from "./lines-diff"
import { TotalsDiff } from "./totals-diff"

type Props = { comparison: HttpOfferComparison; revisions: HttpOfferRow[] }

/** Two revisions of an offer, and what changed from one to the other. */
export const ComparisonView = ({ comparison, revisions }: Props) => {
  const navigate = useNavigate()
  const [onlyChanges, setOnlyChanges] = useState(true)
  return (
    <div className="flex flex-col gap-y-3">
      <ComparisonHeader
        comparison={comparison}
        revisions={revisions}
        onlyChanges={onlyChanges}
        onOnlyChanges={setOnlyChanges}
        onChoose={(before, after) =>
          void navigate(`/crm/offers/${after}/compare?with=${before}`, { replace: true })
        }
      />
      <HeadDiff comparison={comparison} onlyChanges={onlyChanges} />
      <LinesDiff comparison={comparison} onlyChanges={onlyChanges} onShowAll={() => setOnlyChanges(false)} />
      <TotalsDiff comparison={comparison} />
    </div>
  )
}
