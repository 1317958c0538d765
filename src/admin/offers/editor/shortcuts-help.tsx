import { Keyboard } from "@medusajs/icons"
import { IconButton, Kbd, Popover, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { SHORTCUTS } from "./shortcuts"

const KEYS = [
  ["move", ["↑ ↓ ← →", "⇥", "⏎"]],
  ["edit", ["F2"]],
  ["cancel", ["Esc"]],
  ["kind", ["%", "−", "="]],
  ["why", ["␣"]],
  ["clear", ["⌦"]],
  ["insert", [SHORTCUTS.insert]],
  ["remove", [SHORTCUTS.remove]],
  ["shift", [SHORTCUTS.up, SHORTCUTS.down]],
  ["range", ["⇧↑", "⇧↓", SHORTCUTS.all]],
  ["copy", [SHORTCUTS.copy]],
  ["paste", [SHORTCUTS.paste]],
] as const

/** Which keys do what in the table. */
export const ShortcutsHelp = () => {
  const { t } = useTranslation("crm")
  return (
    <Popover>
      <Popover.Trigger asChild>
        <IconButton
          size="small"
          variant="transparent"
          aria-label={t("offerEditor.keys.title")}
          title={t("offerEditor.keys.title")}
          data-testid="offer-keys"
        >
          <Keyboard />
        </IconButton>
      </Popover.Trigger>
      <Popover.Content align="end" className="w-[340px] p-4">
        <Text size="small" weight="plus" className="mb-3">
          {t("offerEditor.keys.title")}
        </Text>
        <dl className="flex flex-col gap-y-2">
          {KEYS.map(([name, keys]) => (
            <div key={name} className="flex items-center justify-between gap-x-4">
              <dt className="txt-compact-small text-ui-fg-subtle">{t(`offerEditor.keys.${name}`)}</dt>
              <dd className="flex shrink-0 gap-x-1">
                {keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </Popover.Content>
    </Popover>
  )
}
