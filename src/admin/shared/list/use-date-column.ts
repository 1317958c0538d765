import { createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../format/use-format"

type Created = { created_at: string }

/** The column every list ends with. */
export function useDateColumn<Row extends Created>() {
  const { t } = useTranslation("crm")
  const format = useFormat()
  return createDataTableColumnHelper<Row>().accessor((row) => row.created_at, {
    id: "created_at",
    header: t("fields.createdAt"),
    cell: ({ getValue }) => format.date(getValue() as string),
    enableSorting: true,
  })
}
