import { clx } from "@medusajs/ui"

const COLORS: Record<string, string> = {
  grey: "bg-ui-tag-neutral-icon",
  blue: "bg-ui-tag-blue-icon",
  purple: "bg-ui-tag-purple-icon",
  orange: "bg-ui-tag-orange-icon",
  green: "bg-ui-tag-green-icon",
  red: "bg-ui-tag-red-icon",
}

export const StageDot = ({ color }: { color: string }) => (
  <span
    aria-hidden
    className={clx("inline-block size-2 shrink-0 rounded-full", COLORS[color] ?? COLORS.grey)}
  />
)
