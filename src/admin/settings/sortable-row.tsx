import { useSortable } from "@dnd-kit/sortable"
import { CSS } from "@dnd-kit/utilities"
import { DotsSix } from "@medusajs/icons"
import { clx, IconButton } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

type Props = { id: string; name: string; canOrder: boolean; children: ReactNode }

/** One row of a list in order, with the handle that it is dragged by. */
export const SortableRow = ({ id, name, canOrder, children }: Props) => {
  const { t } = useTranslation("crm")
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id })
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform && { ...transform, x: 0 }), transition }}
      className={clx("bg-ui-bg-base flex items-center gap-x-3 px-6 py-2", {
        "shadow-elevation-card-hover relative z-10": isDragging,
      })}
      data-row-id={id}
    >
      {canOrder && (
        <IconButton
          ref={setActivatorNodeRef}
          type="button"
          variant="transparent"
          size="small"
          {...attributes}
          {...listeners}
          aria-label={t("settings.order.handle", { name })}
          className="cursor-grab touch-none active:cursor-grabbing"
        >
          <DotsSix className="text-ui-fg-muted" />
        </IconButton>
      )}
      {children}
    </li>
  )
}
