import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { HttpDuplicate } from "../../../types/http"
import { useRepNames } from "../../shared/api/access"
import { companyBeside } from "../../shared/format/names"

const PATHS = { lead: "/crm/leads", opportunity: "/crm/opportunities", customer: "/customers" } as const

type Props = { duplicates: HttpDuplicate[]; isWriting?: boolean }

/** Records that may be the same; of those one may not see only that they exist. They open beside what is being written. */
export const DuplicateList = ({ duplicates, isWriting }: Props) => {
  const { t } = useTranslation("crm")
  const ownerName = useRepNames()
  const listed = (matches: HttpDuplicate["matches"], words: string) =>
    matches.map((match) => t(`leadTools.duplicates.${words}.${match}`)).join(", ")

  return (
    <ul className="flex flex-col gap-y-1">
      {duplicates.map((duplicate, index) => {
        const { kind, id, name, owner_id, matches, is_hidden } = duplicate
        if (is_hidden || !id) {
          return (
            <li key={`hidden-${index}`} data-testid="duplicate-hidden">
              {t(`leadTools.duplicates.hidden.${kind}`, { what: listed(matches, "this") })}
            </li>
          )
        }
        const details = [t(`leadTools.duplicates.kind.${kind}`), ownerName(owner_id), listed(matches, "same")]
        return (
          <li key={id}>
            <Link
              to={`${PATHS[kind]}/${id}`}
              target={isWriting ? "_blank" : undefined}
              className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus rounded outline-none"
              data-testid={`duplicate-${id}`}
            >
              {[name, companyBeside(duplicate)].filter(Boolean).join(", ")}
            </Link>
            <Text as="span" size="small" className="text-ui-fg-subtle">
              {" "}
              ({details.filter(Boolean).join("; ")})
            </Text>
          </li>
        )
      })}
    </ul>
  )
}
