import { CommandBar } from "@medusajs/ui"
import { Fragment } from "react"
import { useTranslation } from "react-i18next"

export type SelectionCommand = { id: string; label: string; shortcut: string; action: () => void }

type Props = {
  count: number
  /** What the ticked ones come to, where that can be said. */
  detail?: string
  commands: SelectionCommand[]
  isOpen: boolean
}

/** What can be done with the rows that are ticked; away while one of its dialogs is open. */
export const SelectionBar = ({ count, detail, commands, isOpen }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <CommandBar open={isOpen && count > 0 && commands.length > 0}>
      <CommandBar.Bar role="toolbar" aria-label={t("recordTools.selected", { count })}>
        <CommandBar.Value>
          {[t("recordTools.selected", { count }), detail].filter(Boolean).join(" · ")}
        </CommandBar.Value>
        {commands.map(({ id, label, shortcut, action }) => (
          <Fragment key={id}>
            <CommandBar.Seperator />
            <CommandBar.Command
              label={label}
              shortcut={shortcut}
              action={action}
              data-testid={`bulk-${id}`}
            />
          </Fragment>
        ))}
      </CommandBar.Bar>
    </CommandBar>
  )
}
