import { Checkbox, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** The column of tick boxes, each with a name for screen readers. */
export function useSelectColumn<Row>(nameOf: (row: Row) => string) {
  const { t } = useTranslation("crm")
  return createDataTableColumnHelper<Row>().select({
    header: ({ table }) => (
      <Checkbox
        aria-label={t("recordTools.selectAll")}
        checked={table.getIsSomePageRowsSelected() ? "indeterminate" : table.getIsAllPageRowsSelected()}
        onCheckedChange={(isChecked) => table.toggleAllPageRowsSelected(!!isChecked)}
      />
    ),
    cell: ({ row }) => (
      <Checkbox
        aria-label={t("recordTools.select", { name: nameOf(row.original) })}
        checked={row.getIsSelected()}
        onClick={(event) => event.stopPropagation()}
        onCheckedChange={(isChecked) => row.toggleSelected(!!isChecked)}
      />
    ),
  })
}
