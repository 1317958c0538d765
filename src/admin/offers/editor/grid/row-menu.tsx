import {
  ArrowDownMini,
  ArrowUpMini,
  EllipsisHorizontal,
  PencilSquare,
  PlusMini,
  Trash,
} from "@medusajs/icons"
import { DropdownMenu, IconButton } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { EditorRow } from "./offer-rows"
import { Cell } from "./cell"
import { useEditor } from "../editor-context"
import { SHORTCUTS } from "../shortcuts"

type Props = { row: EditorRow; index: number; isActive: boolean; isOpen: boolean }
type ItemProps = { icon: ReactNode; label: string; keys?: string; onSelect: () => unknown; testId?: string }

const Item = ({ icon, label, keys, onSelect, testId }: ItemProps) => (
  <DropdownMenu.Item className="gap-x-2" onSelect={onSelect} data-testid={testId}>
    <span className="text-ui-fg-subtle flex">{icon}</span>
    <span className="mr-4">{label}</span>
    {keys && <DropdownMenu.Shortcut>{keys}</DropdownMenu.Shortcut>}
  </DropdownMenu.Item>
)

const MenuItems = ({ row: { key, line } }: { row: EditorRow }) => {
  const { t } = useTranslation("crm")
  const { actions, insertBelow, edit, stop, setPopoverOpen } = useEditor()
  const then = (act: () => unknown) => () => {
    setPopoverOpen(false)
    act()
  }
  return (
    <DropdownMenu.Content
      align="end"
      onCloseAutoFocus={(event) => event.preventDefault()}
      onEscapeKeyDown={() => stop("stay")}
    >
      <Item
        icon={<PlusMini />}
        label={t("offerEditor.insertBelow")}
        keys={SHORTCUTS.insert}
        onSelect={then(() => insertBelow(key))}
        testId="line-insert-below"
      />
      <Item
        icon={<PencilSquare />}
        label={t(line.kind === "note" ? "offerEditor.editNote" : "offerEditor.rename")}
        keys="F2"
        onSelect={then(() => edit(null, { key, column: "product" }))}
      />
      <DropdownMenu.Separator />
      <Item
        icon={<ArrowUpMini />}
        label={t("offerEditor.moveUp")}
        keys={SHORTCUTS.up}
        onSelect={then(() => actions.move([key], -1))}
      />
      <Item
        icon={<ArrowDownMini />}
        label={t("offerEditor.moveDown")}
        keys={SHORTCUTS.down}
        onSelect={then(() => actions.move([key], 1))}
      />
      <DropdownMenu.Separator />
      <Item
        icon={<Trash />}
        label={t("offerEditor.removeLine")}
        keys={SHORTCUTS.remove}
        onSelect={then(() => actions.remove([key]))}
      />
    </DropdownMenu.Content>
  )
}

/** What one does with a whole line. Seen where the pointer or the focus is, and always on a touch screen. */
export const RowMenu = ({ row, index, isActive, isOpen }: Props) => {
  const { t } = useTranslation("crm")
  const { actions, setPopoverOpen } = useEditor()
  const { key, line } = row
  return (
    <Cell
      {...{ column: "menu", index, isActive }}
      isReadOnly
      className="!flex-row items-center justify-end gap-x-0.5 !px-1 opacity-0 focus-within:opacity-100 focus:opacity-100 group-focus-within/row:opacity-100 group-hover/row:opacity-100 [@media(hover:none)]:opacity-100"
    >
      <IconButton
        size="xsmall"
        variant="transparent"
        tabIndex={-1}
        aria-label={t("offers.deleteLine", { title: line.title })}
        title={`${t("offerEditor.removeLine")} (${SHORTCUTS.remove})`}
        onClick={() => actions.remove([key])}
        data-testid={`line-delete-${line.id}`}
      >
        <Trash />
      </IconButton>
      <DropdownMenu open={isOpen} onOpenChange={(open) => setPopoverOpen(open)} modal={false}>
        <DropdownMenu.Trigger asChild>
          <IconButton
            size="xsmall"
            variant="transparent"
            tabIndex={-1}
            aria-label={t("offerEditor.menuOf", { title: line.title })}
            data-testid={`line-menu-${line.id}`}
          >
            <EllipsisHorizontal />
          </IconButton>
        </DropdownMenu.Trigger>
        {isOpen && <MenuItems row={row} />}
      </DropdownMenu>
    </Cell>
  )
}
