/** What a stage's colour looks like as a dot, and as a line drawn in the current colour. Names as the server keeps them. */
const COLORS: Record<string, { dot: string; line: string }> = {
  grey: { dot: "bg-ui-tag-neutral-icon", line: "text-ui-tag-neutral-icon" },
  blue: { dot: "bg-ui-tag-blue-icon", line: "text-ui-tag-blue-icon" },
  purple: { dot: "bg-ui-tag-purple-icon", line: "text-ui-tag-purple-icon" },
  orange: { dot: "bg-ui-tag-orange-icon", line: "text-ui-tag-orange-icon" },
  green: { dot: "bg-ui-tag-green-icon", line: "text-ui-tag-green-icon" },
  red: { dot: "bg-ui-tag-red-icon", line: "text-ui-tag-red-icon" },
}

export const STAGE_COLORS = Object.keys(COLORS)

/** The classes of a colour; one that a host wrote by the API and nobody knows is grey. */
export const stageColor = (color: string) => COLORS[color] ?? COLORS.grey
