import { ArrowRight } from "@medusajs/icons"
import { Label, Select, Switch, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { HttpOfferComparison, HttpOfferRow } from "../../../types/http"
import { useDiffFormat } from "./use-diff-format"
import { useFormat } from "../../shared/format/use-format"
import { differs } from "./offer-diff"
import { Section } from "../../shared/page/section"
import { TextLink } from "../../shared/page/text-link"

type ChoiceProps = {
  label: string
  revisions: HttpOfferRow[]
  value: string
  onChange: (id: string) => void
  testId: string
}

const RevisionChoice = ({ label, revisions, value, onChange, testId }: ChoiceProps) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  return (
    <Select size="small" value={value} onValueChange={onChange}>
      <Select.Trigger aria-label={label} className="w-auto min-w-[150px]" data-testid={testId}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {revisions.map(({ id, revision, sent_at, created_at }) => (
          <Select.Item key={id} value={id}>
            {t("offers.revision", { revision })} · {format.date(sent_at ?? created_at)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

type Props = {
  comparison: HttpOfferComparison
  revisions: HttpOfferRow[]
  onlyChanges: boolean
  onOnlyChanges: (only: boolean) => void
  onChoose: (before: string, after: string) => void
}

/** Which two revisions are compared, and how much of them is shown. */
export const ComparisonHeader = ({ comparison, revisions, onlyChanges, onOnlyChanges, onChoose }: Props) => {
  const { t } = useTranslation("crm")
  const id = useId()
  const { before, after } = comparison
  const diffFormat = useDiffFormat(after.currency_code)
  return (
    <Section
      level="h1"
      title={t("offerLife.diff.of", {
        number: after.number,
        before: before.revision,
        after: after.revision,
      })}
      subtitle={
        <TextLink to={`/crm/offers/${after.id}`} testId="diff-back">
          {t("offerLife.diff.back", { revision: after.revision })}
        </TextLink>
      }
      testId="diff-header"
      actions={
        <div className="flex items-center gap-x-2">
          <Switch
            id={id}
            checked={onlyChanges}
            onCheckedChange={onOnlyChanges}
            data-testid="diff-only-changes"
          />
          <Label htmlFor={id} size="small">
            {t("offerLife.diff.onlyChanges")}
          </Label>
        </div>
      }
    >
      <div className="flex flex-wrap items-center gap-3 px-6 py-4">
        <RevisionChoice
          label={t("offerLife.diff.chooseBefore")}
          revisions={revisions.filter((each) => each.id !== after.id)}
          value={before.id}
          onChange={(chosen) => onChoose(chosen, after.id)}
          testId="diff-before"
        />
        <ArrowRight aria-hidden className="text-ui-fg-muted" />
        <RevisionChoice
          label={t("offerLife.diff.chooseAfter")}
          revisions={revisions.filter((each) => each.id !== before.id)}
          value={after.id}
          onChange={(chosen) => onChoose(before.id, chosen)}
          testId="diff-after"
        />
        {!differs(comparison, diffFormat) && (
          <Text size="small" className="text-ui-fg-subtle" data-testid="diff-nothing">
            {t("offerLife.diff.nothing")}
          </Text>
        )}
      </div>
    </Section>
  )
}
